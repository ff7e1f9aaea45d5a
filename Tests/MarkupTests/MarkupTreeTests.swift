import Testing

@testable import Markup

/// The tree as text: elements in brackets, text as it is.
private func outline(_ tree: MarkupTree) -> String {
    func text(_ node: MarkupTree.Node) -> String {
        guard let name = tree.name(of: node) else { return String(decoding: tree.text(of: node), as: UTF8.self) }
        return "(\(tree.names[name].local) \(tree.children(of: node).map(text).joined()))"
    }
    return tree.roots.map(text).joined()
}

private func xml(_ text: String, _ limits: MarkupLimits = MarkupLimits()) throws(MarkupError) -> MarkupTree {
    try MarkupTree(xml: Array(text.utf8), limits: limits)
}

private func html(_ text: String, _ limits: MarkupLimits = MarkupLimits()) throws(MarkupError) -> MarkupTree {
    try MarkupTree(html: Array(text.utf8), attributes: ["id", "hidden"], limits: limits)
}

struct MarkupTreeTests {
    @Test func `XML becomes a tree`() throws {
        let tree = try xml("<a>ett<b x='1 &amp; 2'/><b>två<c/></b> &lt;tre&gt; <![CDATA[<fyra>]]></a>")
        #expect(outline(tree) == "(a ett(b )(b två(c )) <tre> <fyra>)")
        let root = try #require(tree.roots.first { _ in true })
        let element = try #require(tree.children(of: root).first { tree.name(of: $0) != nil })
        #expect(tree.attribute("x", of: element) == "1 & 2")
        #expect(tree.attribute("y", of: element) == nil)
    }

    @Test func `names have namespaces`() throws {
        let tree = try xml("<w:p xmlns:w='urn:w' xmlns='urn:d'><t/></w:p>")
        #expect(tree.names == [.init(local: "p", namespace: "urn:w"), .init(local: "t", namespace: "urn:d")])
    }

    @Test(arguments: ["", "<a>", "<a></b>", "a", "<a>&unknown;</a>", "<a b='1' b='2'/>", "<a>\u{1}</a>"])
    func `XML that is not well formed is refused`(text: String) {
        let error = #expect(throws: MarkupError.self) { try xml(text) }
        guard case .malformed? = error else {
            Issue.record("\(String(describing: error))")
            return
        }
    }

    @Test(arguments: [
        "<!DOCTYPE a><a/>",
        "<!DOCTYPE a [<!ENTITY b 'bbbbbbbbbb'><!ENTITY c '&b;&b;&b;&b;&b;&b;'>]><a>&c;</a>",
        "<!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>",
        "<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]><a>&b;</a>",
        "<!DOCTYPE a [<!ENTITY % b SYSTEM 'http://localhost/x'> %b;]><a/>",
    ])
    func `a document type is refused`(text: String) {
        #expect(throws: MarkupError.documentType) { try xml(text) }
    }

    @Test func `limits hold`() {
        var limits = MarkupLimits()
        limits.nodes = 100
        limits.textBytes = 1000
        limits.depth = 10
        #expect(throws: MarkupError.tooLarge) {
            try xml("<a>" + String(repeating: "<b/>", count: 200) + "</a>", limits)
        }
        #expect(throws: MarkupError.tooLarge) {
            try xml("<a>" + String(repeating: "text", count: 300) + "</a>", limits)
        }
        #expect(throws: MarkupError.tooDeep(limit: 10)) { try xml(String(repeating: "<b>", count: 200), limits) }
        #expect(throws: MarkupError.tooLarge) { try html(String(repeating: "<b></b>", count: 200), limits) }
        #expect(throws: MarkupError.tooDeep(limit: 10)) { try html(String(repeating: "<div>", count: 200), limits) }
        limits.seconds = 0
        #expect(throws: MarkupError.timedOut(seconds: 0)) { try html(String(repeating: "</i>", count: 1000), limits) }
    }

    @Test func `an element with very many attributes is refused or cut short`() throws {
        let attributes = (0..<2000).map { "a\($0)='1'" }.joined(separator: " ")
        #expect(throws: MarkupError.tooLarge) { try xml("<a \(attributes)/>") }
        #expect(outline(try html("<p \(attributes) id='x'>text")).contains("(p text)"))
    }

    @Test(arguments: [
        ("<p>ett<p>två", "(html (body (p ett)(p två)))"),
        ("<ul><li>ett<li>två</ul>", "(html (body (ul (li ett)(li två))))"),
        ("<p>&aring;&#228;&ouml; &amp; 1 < 2</p>", "(html (body (p åäö & 1 < 2)))"),
        ("<script>if (a<b) { '<p>' }</script><p>text</p>", "(html (body (p text)))"),
        ("<p>ett<!-- två <b> -->tre</p>", "(html (body (p etttre)))"),
        ("<p title='a>b'>text</p>", "(html (body (p text)))"),
        ("<style>p { }</style", ""),
    ])
    func `HTML becomes a tree however it is written`(text: String, expected: String) throws {
        #expect(outline(try html(text)) == expected)
    }

    @Test func `elements beyond the depth stay as text`() throws {
        var limits = MarkupLimits()
        limits.depth = 4
        #expect(
            outline(try html("<div><div>a<b>b<i>c</i></b>d</div></div>", limits)) == "(html (body (div (div abcd))))")
    }
}

struct HTMLCleanerTests {
    private func cleaned(_ text: String) -> String {
        var cleaner = HTMLCleaner(Array(text.utf8), attributes: ["id", "hidden"])
        return String(decoding: cleaner.cleaned(), as: UTF8.self)
    }

    @Test(arguments: [
        ("<P ID=x class=y>text</P >", "<p id=\"x\">text</p>"),
        ("<p id='a\"b<c'>", "<p id=\"a&quot;b&lt;c\">"),
        ("<p hidden>", "<p hidden=\"\">"),
        ("<p id=1 id=2>", "<p id=\"1\">"),
        ("<!doctype html><?xml?><!-- > --> a < b <3", " a &lt; b &lt;3"),
        ("<script a='</script>'></p></SCRIPT x>b", "b"),
        ("<textarea><p></textarea>b", "b"),
        ("<br/>a</ b>c</>d", "<br>acd"),
        ("<p id=\"utan slut", "<p id=\"utan slut\">"),
        ("<p id", "<p id=\"\">"), ("<p", "<p>"), ("<", "&lt;"), ("</", ""), ("<!--", ""), ("<script>", ""),
    ])
    func `tags come out plain`(text: String, expected: String) {
        #expect(cleaned(text) == expected)
    }
}
