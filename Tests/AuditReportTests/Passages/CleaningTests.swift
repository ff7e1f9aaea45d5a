import AuditReport
import Testing

struct CleaningTests {
    @Test(arguments: [
        ("verksam-\nheten", "verksamheten"),
        ("ekonomi-\noch verksamhetsstyrning", "ekonomi- och verksamhetsstyrning"),
        ("individ- och familje-\nomsorgen", "individ- och familjeomsorgen"),
        ("HVB-\nplaceringar", "HVB-placeringar"),
        ("e-\npost", "e-post"),
        ("2010-\n2012", "2010-2012"),
        ("verksam\u{AD}\nheten", "verksamheten"),
    ])
    func `hyphens at line ends are understood`(broken: String, joined: String) {
        let text = "Vi har i denna granskning sett på hur nämnden arbetar med \(broken) i kommunen som helhet."
        let whole = "Vi har i denna granskning sett på hur nämnden arbetar med \(joined) i kommunen som helhet."
        #expect(report(text).passages.map(\.text) == [whole])
    }

    @Test(arguments: [
        ("I N T E R N   K O N T R O L L", "INTERN KONTROLL"),
        ("Om I N K Ö P   A V   V A R O R i kommunen", "Om INKÖP AV VAROR i kommunen"),
        ("Ä L D R E O M S O R G", "ÄLDREOMSORG"),
        ("A B C D E F", "A B C D E F"), ("X X X X X X", "X X X X X X"), ("K P M G AB", "K P M G AB"),
        ("A   C   D   B   E", "A C D B E"), ("s m å   b o k s t ä v e r", "s m å b o k s t ä v e r"),
    ])
    func `words in capitals whose letters are set apart are whole again`(line: String, read: String) throws {
        let text = "1 Inledning\n\nNämnden har en plan.\n\n\(line)\n\nPlanen är från förra året.\n"
        let found = report(text)
        let texts = found.passages.map(\.text) + found.headings.map(\.text)
        #expect(texts.contains(read), "\(texts)")
        for passage in found.passages {
            let place = passage.span.start..<passage.span.end
            #expect(!place.isEmpty && place.upperBound <= text.unicodeScalars.count)
        }
    }

    @Test func `a sentence broken by a page break is joined and the marks are noise`() {
        let text = """
            Nämnden har under året arbetat med en ny modell för uppföljning av avtal och

            3 av 14
            \u{0C}leverantörer som används i verksamheten.
            """
        let found = report(text)
        #expect(
            found.passages.last?.text.hasSuffix("uppföljning av avtal och leverantörer som används i verksamheten.")
                == true)
        #expect(found.noise.map(\.kind).contains(.pageMark))
        #expect(found.noise.map(\.kind).contains(.formFeed))
    }

    @Test(arguments: [
        ("6 procent i centrum, medan ramarna var oförändrade.", true),
        ("2010 års budget beslutades om först i mars månad.", true),
        ("6 Budget och utfall för hela den granskade perioden", false),
        ("2010-05-04 2011-06-07 2012", false),
    ])
    func `a sentence that a page break cuts before a number is joined`(rest: String, isJoined: Bool) {
        let cut = "Mellan åren ökade timmarna med 17 procent i Norra gruppen och minskade med"
        let found = report("Timmarna räknas varje månad av nämnden.\n\n\(cut)\n\n4 av 6\n\u{0C}\(rest)\n")
        #expect(found.passages.contains { $0.text == "\(cut) \(rest)" } == isJoined)
    }

    @Test(arguments: [
        "3 av 14", "Sida 3 (11)", "4 (9)", "1(1)", "SID 1 (1)", "(11)", "- 5 -", "2 of 14", "Sida 4 av 13",
    ])
    func `page marks of all forms are noise`(mark: String) {
        let found = report(
            "En mening om verksamheten i kommunen som granskas här.\n\n\(mark)\n\nEn annan mening om samma sak.\n")
        #expect(found.noise.map(\.kind) == [.pageMark])
        #expect(found.passages.count == 2)
    }

    @Test func `footnotes and their marks are left out`() {
        let text = """
            Nämnden har antagit riktlinjer¹ för ekonomiskt bistånd på 12 m² yta.

            ¹ Antagna 2012-03-04, § 12.

            Förvaltningen följer riktlinjerna.
            """
        let found = report(text)
        #expect(
            found.passages.map(\.text) == [
                "Nämnden har antagit riktlinjer för ekonomiskt bistånd på 12 m² yta.",
                "Förvaltningen följer riktlinjerna.",
            ])
        #expect(found.noise.map(\.kind) == [.footnote, .footnote], "the mark and the note")
    }

    @Test func `rows that differ in their numbers only are no running header`() {
        let rows = (1...8).map { "Enhet \($0)\t\($0 * 3) 000" }.joined(separator: "\n")
        #expect(report("Tabellen visar utfallet per enhet under det år som har gått.\n\n\(rows)\n").passages.count == 9)
    }

    @Test(arguments: ["- ", "• ", "· ", "o ", "▶ ", "✓", "- ▶ ", "./ ", "a) ", "1) ", "* ", "– "])
    func `a list item loses its mark`(mark: String) {
        let found = report(
            "Vi har tagit del av följande dokument i granskningen:\n\n\(mark)Delegationsordning\n\(mark)Reglemente\n")
        #expect(found.passages.map(\.text).suffix(2) == ["Delegationsordning", "Reglemente"])
    }

    @Test func `words that stand for themselves are kept whatever their script`() {
        #expect(report("報告\n").passages.map(\.text) == ["報告"])
    }
}
