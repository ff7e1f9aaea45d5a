import Testing
import ZipMaking

@testable import AuditReport

struct OpenDocumentTests {
    private static let namespaces =
        ["office", "text", "table", "style"].map { "xmlns:\($0)=\"urn:oasis:names:tc:opendocument:xmlns:\($0):1.0\"" }
        .joined(separator: " ")
        + " xmlns:draw=\"urn:oasis:names:tc:opendocument:xmlns:drawing:1.0\" xmlns:fo=\"urn:x\" xmlns:xml2=\"urn:y\""

    private static let styles = """
        <office:styles>
        <text:outline-style><text:outline-level-style text:level="1" style:num-format="1"/>
        <text:outline-level-style text:level="2" style:num-format="1" text:display-levels="2"/></text:outline-style>
        <text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-suffix=")"/>
        <text:list-level-style-bullet text:level="2"/></text:list-style>
        <style:style style:name="Dold" style:family="text"><style:text-properties text:display="none"/></style:style>
        <style:style style:name="Ny" style:family="paragraph"><style:paragraph-properties fo:break-before="page"/></style:style>
        </office:styles>
        """

    private static func document(_ body: String) -> [UInt8] {
        ZipMaker.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"),
            (
                "content.xml",
                "<office:document-content \(namespaces)><office:body><office:text>\(body)</office:text></office:body></office:document-content>"
            ),
            ("styles.xml", "<office:document-styles \(namespaces)>\(styles)</office:document-styles>"),
        ])
    }

    @Test(arguments: [
        (
            "<text:h text:outline-level=\"1\">Inledning</text:h><text:h text:outline-level=\"2\">Syfte</text:h><text:h text:outline-level=\"1\">Resultat</text:h>",
            "# 1 Inledning\n\n## 1.1 Syfte\n\n# 2 Resultat\n"
        ),
        (
            "<text:list text:style-name=\"L\"><text:list-item><text:p>ett</text:p><text:list><text:list-item><text:p>under</text:p></text:list-item></text:list></text:list-item><text:list-item><text:p>två</text:p></text:list-item></text:list><text:p>Text.</text:p><text:list text:style-name=\"L\" text:continue-numbering=\"true\"><text:list-item><text:p>tre</text:p></text:list-item></text:list><text:list text:style-name=\"L\"><text:list-item><text:p>nytt</text:p></text:list-item></text:list>",
            "a) ett\n  - under\nb) två\n\nText.\n\nc) tre\n\na) nytt\n"
        ),
        (
            "<table:table><table:table-header-rows><table:table-row><table:table-cell><text:p>Fråga</text:p></table:table-cell><table:table-cell><text:p>Svar</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell><text:p>Finns det?</text:p></table:table-cell><table:table-cell><text:p>Ja,</text:p><text:p>delvis</text:p></table:table-cell></table:table-row></table:table>",
            "| Fråga | Svar |\n| Finns det? | Ja, delvis |\n"
        ),
        (
            "<text:tracked-changes><text:p>Borttaget.</text:p></text:tracked-changes><text:p>Synlig<text:span text:style-name=\"Dold\"> dold</text:span><office:annotation><text:p>Anmärkning</text:p></office:annotation> text</text:p><text:section text:display=\"none\"><text:p>Dold.</text:p></text:section>",
            "Synlig text\n"
        ),
        (
            "<text:p>Ett<text:soft-page-break/> och mer</text:p><text:p text:style-name=\"Ny\">Två</text:p><text:soft-page-break/><text:p>Tre</text:p>",
            "Ett och mer\n\u{0C}Två\n\u{0C}Tre\n"
        ),
        (
            "<text:p>A<text:s text:c=\"3\"/>b<text:tab/>c<text:line-break/>d\n   e</text:p>", "A   b\tc\nd e\n"
        ),
        (
            "<text:p>Enligt lagen<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Skollagen.</text:p></text:note-body></text:note>.</text:p>",
            "Enligt lagen[^1].\n\n[^1]: Skollagen.\n"
        ),
        (
            "<text:p>Före<draw:frame><draw:text-box><text:p>I rutan.</text:p></draw:text-box></draw:frame></text:p><text:p>Efter</text:p>",
            "Före\n\nI rutan.\n\nEfter\n"
        ),
        (
            "<text:table-of-content><text:index-body><text:index-title><text:p>Innehåll</text:p></text:index-title><text:p>1 Inledning<text:tab/>3</text:p><text:p>2 Resultat<text:tab/>4</text:p></text:index-body></text:table-of-content>",
            "Innehåll\n\n1 Inledning\t3\n2 Resultat\t4\n"
        ),
    ])
    func `what can be seen is read`(body: String, expected: String) throws {
        #expect(try sourceText(Self.document(body)) == expected)
    }

    @Test func `an encrypted document is named as such`() {
        let manifest =
            "<m:manifest xmlns:m=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"><m:file-entry><m:encryption-data/></m:file-entry></m:manifest>"
        let bytes = ZipMaker.archive([
            ("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "&%&%"),
            ("META-INF/manifest.xml", manifest),
        ])
        let failure = #expect(throws: ReadingFailure.self) { try sourceText(bytes) }
        #expect(failure?.reason == .encrypted(kind: "OpenDocument text"))
    }

    @Test func `a document in a single file is read too`() throws {
        let flat = try Fixtures.bytes("storvinge-2021-skolmaltider.fodt")
        let packed = try Fixtures.bytes("storvinge-2021-skolmaltider.odt")
        let headings = { (text: String) in
            text.split(separator: "\n").filter { $0.drop { $0 == "\u{0C}" }.hasPrefix("#") }
        }
        #expect(try headings(sourceText(flat)) == headings(sourceText(packed)))
        #expect(try headings(sourceText(flat)).count == 12)
    }
}
