import Testing

@testable import AuditReport

struct HTMLTests {
    private func text(_ body: String) throws -> String { try sourceText(Array("<!doctype html><body>\(body)".utf8)) }

    @Test(arguments: [
        ("<h1>Titel</h1><h2>1.1 Del</h2><p>Text.", "# Titel\n\n## 1.1 Del\n\nText.\n"),
        (
            "<p>Ett\n  stycke<br>på två rader</p><div>och <b>ett</b> till</div>",
            "Ett stycke\npå två rader\n\noch ett till\n"
        ),
        ("<ul><li>ett<ul><li>under</li></ul></li><li><p>två</p></li></ul>", "- ett\n  - under\n- två\n"),
        ("<ol start=3><li>tre<li>fyra</ol><ol type=a><li>a", "3. tre\n4. fyra\n\na) a\n"),
        (
            "<table><tr><th>Fråga<th>Svar<tr><td><p>Finns<br>det?</p><td>Ja</table>",
            "| Fråga | Svar |\n| Finns det? | Ja |\n"
        ),
        ("<table><tr><td><h2>Rubrik</h2>Text<td><p>mer</table>", "## Rubrik\n\nText\n\nmer\n"),
        ("f&ouml;r &#228;lder&shy;domen&nbsp;A", "för älderdomen A\n"),
        ("<p>Ytan är 3 m<sup>2</sup>", "Ytan är 3 m²\n"),
        ("<pre>rad ett\n  rad två</pre>", "rad ett\n  rad två\n"),
        (
            "<h1>1Inledning</h1><h2>2.1Åtgärder</h2><h3>3D-modeller</h3>",
            "# 1 Inledning\n\n## 2.1 Åtgärder\n\n### 3D-modeller\n"
        ),
        ("<p><strong>Iakttagelser</strong></p>", "**Iakttagelser**\n"),
        ("<h2>A</h2><p><strong>Iakttagelser</strong></p>", "## A\n\nIakttagelser\n"),
        ("<dl><dt>Svar</dt><dd>Ja</dd></dl>", "Svar\n\nJa\n"),
    ])
    func `blocks become lines as in markdown`(body: String, expected: String) throws {
        #expect(try text(body) == expected)
    }

    @Test(arguments: [
        "<script>document.write('x')</script>", "<style>p {}</style>", "<nav>Meny</nav>", "<aside>Kontakt</aside>",
        "<header>Webbplatsen</header>", "<footer>Adress</footer>", "<div hidden>x</div>",
        "<p style='display: none'>x</p>",
        "<div role=banner>x</div>", "<p aria-hidden=true>x</p>", "<button>Lyssna</button>", "<!-- anmärkning -->",
        "<select><option>Val</select>", "<div title=header><p>Sidhuvud</p></div>", "<noscript>Slå på skript</noscript>",
        "<svg><text>bild</text></svg>", "<template><p>mall</p></template>", "<iframe>x</iframe>", "<title>Flik</title>",
    ])
    func `what is no visible text of the page is left out`(element: String) throws {
        #expect(try text("<p>Ett</p>\(element)<p>två</p>") == "Ett\n\ntvå\n")
    }

    @Test func `the main part alone is read where the page names one`() throws {
        let sentence = String(repeating: "Granskningen visar brister. ", count: 10)
        let body = "<div>Logotyp</div><main><header><h1>Rapport</h1></header><p>\(sentence)</p></main><div>Dela</div>"
        #expect(try text(body) == "# Rapport\n\n\(sentence.dropLast())\n")
    }

    @Test(arguments: [
        (
            "<p>Lagen<a href='#n1'><sup>1</sup></a> gäller.</p><p><a href='#r1'><sup>1</sup></a> Skollagen.</p>",
            "Lagen[^1] gäller.\n\n[^1]: Skollagen.\n"
        ),
        (
            "<p>Lagen<sup><a href='#fn1'>1</a></sup>.</p><ol><li id=fn1>Skollagen. <a href='#r' role=doc-backlink>↩</a></ol>",
            "Lagen[^1].\n\n[^1]: Skollagen.\n"
        ),
        ("<p>Lagen<a href='#_ftn1'>[1]</a>.</p>", "Lagen[^1].\n"),
        ("<p>Se avsnitt <a href='#s2'>2</a>.</p>", "Se avsnitt 2.\n"),
    ])
    func `footnotes keep mark and text`(body: String, expected: String) throws {
        #expect(try text(body) == expected)
    }

    @Test(arguments: [
        ("<html><p>å</html>", true), ("  <!-- x -->\n<!DOCTYPE HTML>", true), ("<?xml version='1.0'?><html/>", true),
        ("<div><p>Text</p></div>", true), ("<p align=center>Logga</p>\n\n# Rubrik\n\nText", false), ("<p>Text", false),
        ("Text om <html>", false), ("<1 procent", false), ("<htmlx>", false), ("", false), ("<", false),
        ("<!--", false),
    ])
    func `a page is told from text by how it begins`(text: String, isHTML: Bool) {
        #expect(HTMLSniffer.isHTML(Array(text.utf8)[...]) == isHTML)
    }

    @Test(arguments: [
        ("<meta charset=\"ISO-8859-1\">", "windows-1252", [0xE5] as [UInt8]),
        ("<meta charset=utf-8>", "UTF-8", [0xC3, 0xA5]),
        ("<meta http-equiv='Content-Type' content='text/html; charset=macintosh'>", "macintosh", [0x8C]),
        ("", "windows-1252", [0xE5]), ("<meta charset=finns-ej>", "windows-1252", [0xE5]),
    ])
    func `the page's encoding is used`(meta: String, encoding: String, letter: [UInt8]) throws {
        let bytes = Array("<html><head>\(meta)</head><p>Ett ".utf8) + letter + Array("r</p></html>".utf8)
        let extractor = TextExtractor(limits: ReportReader.Limits(), options: ReportReader.Options())
        let text = try extractor.extract(bytes, descriptor: -1).texts[0]
        #expect(text.text == "Ett år\n")
        #expect(text.encoding == encoding)
        #expect(text.format == .html)
    }
}
