import Testing
import ZipMaking

@testable import AuditReport

struct WordTests {
    private typealias Word = WordMaker

    private static let styles = """
        <w:style w:type="paragraph" w:styleId="Rubrik1"><w:name w:val="heading 1"/>
        <w:pPr><w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="Rubrik2"><w:name w:val="heading 2"/><w:basedOn w:val="Rubrik1"/>
        <w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="1"/></w:pPr></w:style>
        <w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/></w:style>
        <w:style w:type="character" w:styleId="Dold"><w:name w:val="Dold"/><w:rPr><w:vanish/></w:rPr></w:style>
        """
    private static let numbering = """
        <w:abstractNum w:abstractNumId="0">\(Word.level(0, "decimal", "%1", "<w:pStyle w:val='Rubrik1'/>"))\
        \(Word.level(1, "decimal", "%1.%2", "<w:pStyle w:val='Rubrik2'/>"))</w:abstractNum>
        <w:abstractNum w:abstractNumId="1">\(Word.level(0, "lowerLetter", "%1)"))\(Word.level(1, "lowerRoman", "%2."))</w:abstractNum>
        <w:abstractNum w:abstractNumId="2">\(Word.level(0, "bullet", ""))</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        """

    private static func heading(_ level: Int, _ text: String) -> String {
        Word.paragraph(text, "<w:pStyle w:val=\"Rubrik\(level)\"/>")
    }

    private static func item(_ list: Int, _ text: String, level: Int = 0) -> String {
        Word.paragraph(text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
    }

    private static func text(_ body: String, footnotes: String = "") throws -> String {
        try sourceText(Word.document(body, styles: styles, numbering: numbering, footnotes: footnotes))
    }

    private static func run(_ content: String, _ properties: String = "") -> String {
        "<w:r><w:rPr>\(properties)</w:rPr>\(content)</w:r>"
    }

    @Test func `headings get their level and their automatic number`() throws {
        let headings = [(1, "Inledning"), (2, "Bakgrund"), (2, "Syfte"), (1, "Resultat"), (2, "Avtal")]
        #expect(
            try Self.text(headings.map(Self.heading).joined())
                == "# 1 Inledning\n\n## 1.1 Bakgrund\n\n## 1.2 Syfte\n\n# 2 Resultat\n\n## 2.1 Avtal\n")
    }

    @Test func `lists count, start anew and go on`() throws {
        let body =
            Self.item(2, "ett") + Self.item(2, "under", level: 1) + Self.item(2, "två") + Word.paragraph("Text.")
            + Self.item(4, "nytt") + Word.paragraph("Text.") + Self.item(3, "punkt")
        #expect(try Self.text(body) == "a) ett\n  i. under\nb) två\n\nText.\n\na) nytt\n\nText.\n\n- punkt\n")
    }

    @Test func `a table is a row for each row, and its empty cells stay`() throws {
        func cell(_ text: String) -> String { "<w:tc>\(Word.paragraph(text))</w:tc>" }
        let body =
            "<w:tbl><w:tr>\(cell("Fråga"))\(cell(""))\(cell("Svar"))</w:tr><w:tr>\(cell("Finns det?"))\(cell("1"))\(cell("Ja"))</w:tr></w:tbl>"
            + "<w:tbl><w:tr>\(cell("Faktaruta"))</w:tr></w:tbl>"
        #expect(try Self.text(body) == "| Fråga |  | Svar |\n| Finns det? | 1 | Ja |\n\nFaktaruta\n")
    }

    @Test func `deleted, moved away and hidden text is left out, inserted text is not`() throws {
        let body =
            "<w:p>" + Self.run("<w:t>Ett </w:t>") + "<w:del><w:r><w:delText>borttaget </w:delText></w:r></w:del>"
            + "<w:ins><w:r><w:t>infogat </w:t></w:r></w:ins>"
            + "<w:moveFrom><w:r><w:t>flyttat </w:t></w:r></w:moveFrom>"
            + Self.run("<w:t>dolt </w:t>", "<w:vanish/>") + Self.run("<w:t>dolt </w:t>", "<w:rStyle w:val='Dold'/>")
            + Self.run("<w:t>synligt</w:t>", "<w:vanish w:val='0'/>") + "</w:p>"
        #expect(try Self.text(body) == "Ett infogat synligt\n")
    }

    @Test func `of fields the result is read, not the instruction`() throws {
        let body =
            "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>REF x</w:instrText><w:t>REF</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>avsnitt 2</w:t></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r><w:fldSimple w:instr=\"DATE\"><w:r><w:t>, 2019</w:t></w:r></w:fldSimple></w:p>"
        #expect(try Self.text(body) == "avsnitt 2, 2019\n")
    }

    @Test func `content controls and links are text, placeholders are not`() throws {
        let body =
            "<w:sdt><w:sdtPr/><w:sdtContent>\(Word.paragraph("Innehåll"))</w:sdtContent></w:sdt>"
            + "<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>\(Word.paragraph("Klicka här"))</w:sdtContent></w:sdt>"
            + "<w:p><w:hyperlink><w:r><w:t>länkens text</w:t></w:r></w:hyperlink></w:p>"
        #expect(try Self.text(body) == "Innehåll\n\nlänkens text\n")
    }

    @Test func `a text box follows the paragraph it is anchored in, once`() throws {
        let box = "<w:txbxContent>\(Word.paragraph("I rutan."))</w:txbxContent>"
        let body =
            "<w:p><w:r><w:t>Före.</w:t></w:r><w:r><mc:AlternateContent><mc:Choice><w:drawing>\(box)</w:drawing></mc:Choice>"
            + "<mc:Fallback><w:pict>\(box)</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
            + Word.paragraph("Efter.")
        #expect(try Self.text(body) == "Före.\n\nI rutan.\n\nEfter.\n")
    }

    @Test func `footnotes stand at the end of their section and are noise to the parser`() throws {
        let body =
            "<w:p><w:r><w:t>Enligt lagen</w:t></w:r><w:r><w:footnoteReference w:id=\"7\"/></w:r><w:r><w:t> ska det finnas mål.</w:t></w:r></w:p>"
            + Self.heading(1, "Sedan")
        let footnotes =
            "<w:footnote w:id=\"7\"><w:p><w:r><w:footnoteRef/><w:t> Kommunallagen.</w:t></w:r></w:p></w:footnote>"
        let text = try Self.text(body, footnotes: footnotes)
        #expect(text == "Enligt lagen[^1] ska det finnas mål.\n\n[^1]: Kommunallagen.\n\n# 1 Sedan\n")
        let report = ReportReader().parse(text: text, fileName: "")[0]
        #expect(report.passages.map(\.text) == ["Enligt lagen ska det finnas mål."])
        #expect(report.noise.map(\.kind) == [.footnote, .footnote], "the mark and the note")
    }

    @Test func `a page ends where the author or Word ended it, but not twice`() throws {
        let body =
            Word.paragraph("Ett") + "<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
            + "<w:p><w:r><w:lastRenderedPageBreak/><w:t>två</w:t></w:r></w:p>"
            + "<w:p><w:r><w:t>tre </w:t><w:lastRenderedPageBreak/><w:t>fortsätter</w:t></w:r></w:p>"
            + Word.paragraph("fyra")
        #expect(try Self.text(body) == "Ett\n\u{0C}två\n\ntre fortsätter\n\u{0C}fyra\n")
    }

    @Test func `tabs, breaks and special hyphens keep their meaning`() throws {
        let body =
            "<w:p><w:r><w:t>Dnr</w:t><w:tab/><w:t>KS 2019/1</w:t><w:br/><w:t>IT</w:t><w:noBreakHyphen/><w:t>drift ord</w:t>"
            + "<w:softHyphen/><w:t>delning</w:t></w:r></w:p>"
        #expect(try Self.text(body) == "Dnr\tKS 2019/1\nIT-drift orddelning\n")
    }

    @Test func `raised digits are raised`() throws {
        #expect(
            try Self.text(
                "<w:p>\(Self.run("<w:t>300 m</w:t>"))\(Self.run("<w:t>2</w:t>", "<w:vertAlign w:val='superscript'/>"))</w:p>"
            ) == "300 m²\n")
    }

    @Test func `a table of contents is lines with page numbers, and noise`() throws {
        func entry(_ text: String, _ page: Int) -> String {
            "<w:p><w:pPr><w:pStyle w:val=\"TOC1\"/></w:pPr><w:r><w:t>\(text)</w:t><w:tab/><w:t>\(page)</w:t></w:r></w:p>"
        }
        let body =
            Word.paragraph("Innehåll") + entry("1 Inledning", 2) + entry("2 Resultat", 3) + Self.heading(1, "Inledning")
            + Word.paragraph("En text om avtalen.") + Self.heading(1, "Resultat") + Word.paragraph("En text till.")
        let text = try Self.text(body)
        #expect(text.hasPrefix("Innehåll\n\n1 Inledning\t2\n2 Resultat\t3\n\n# 1 Inledning\n"))
        let report = ReportReader().parse(text: text, fileName: "")[0]
        #expect(report.noise.map(\.kind) == [.toc])
        #expect(report.headings.map(\.text) == ["1 Inledning", "2 Resultat"])
    }

    @Test(arguments: [false, true])
    func `short bold paragraphs are emphasised where nothing has the style of a heading`(hasHeadings: Bool) throws {
        let body =
            "<w:p>\(Self.run("<w:t>Iakttagelser</w:t>", "<w:b/>"))</w:p>"
            + (hasHeadings ? Self.heading(1, "Rubrik") : "")
        #expect(try Self.text(body).hasPrefix(hasHeadings ? "Iakttagelser\n" : "**Iakttagelser**\n"))
    }

    @Test func `a list with absurd numbers is counted all the same`() throws {
        let numbering =
            "<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"-9223372036854775808\"/>"
            + "<w:numFmt w:val=\"upperRoman\"/><w:lvlText w:val=\"%9%1%%\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"
        let text = try sourceText(Word.document(Self.item(1, "ett") + Self.item(1, "två"), numbering: numbering))
        #expect(text == "10 ett\n1I två\n")
    }

    @Test func `styles that are based on each other do no harm`() throws {
        let styles =
            "<w:style w:type=\"paragraph\" w:styleId=\"A\"><w:name w:val=\"a\"/><w:basedOn w:val=\"B\"/></w:style>"
            + "<w:style w:type=\"paragraph\" w:styleId=\"B\"><w:name w:val=\"b\"/><w:basedOn w:val=\"A\"/></w:style>"
        let text = try sourceText(Word.document(Word.paragraph("Text", "<w:pStyle w:val=\"A\"/>"), styles: styles))
        #expect(text == "Text\n")
    }

    @Test func `a document without a main part is damaged`() {
        let bytes = ZipMaker.archive([("[Content_Types].xml", "<Types/>"), ("word/styles.xml", "<a/>")])
        let failure = #expect(throws: ReadingFailure.self) { try sourceText(bytes) }
        #expect(failure?.reason == .damaged(kind: "Word document", why: "the part word/document.xml is missing"))
    }
}
