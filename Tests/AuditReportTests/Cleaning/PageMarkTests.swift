import AuditReport
import Testing

struct PageMarkTests {
    private static let paragraphs = [
        """
        Lekplatserna ses över varje vår av två vaktmästare som har gått en kurs i säkerhet, och bristerna skrivs upp \
        i en lista som nämnden får läsa före sommaren. Den som vill kan se listan hos förvaltningen.
        """,
        """
        Gungorna byttes ut efter en olycka på den största platsen, och sedan dess har inga barn skadats på någon av \
        de tolv platserna. Föräldrarna har tackat för insatsen i ett brev till nämnden, som har satt upp det på väggen.
        """,
        """
        Staketen målas om vart fjärde år av ungdomar som har sommararbete, vilket har gett både färg och vana vid \
        arbete. Under det senaste året deltog arton ungdomar i fem veckor var, och lika många väntas nästa sommar.
        """,
        """
        Sanden byts när proven visar att den är sliten, och proven tas av samma firma som sköter parkerna i \
        grannkommunen. Avtalet löper till och med nästa höst och kan förlängas en gång, om båda parter vill det.
        """,
    ]

    /// The paragraphs, each with a number right below it.
    private func numbered(_ numbers: [Int]) -> String {
        zip(Self.paragraphs, numbers).map { "\($0)\n\($1)\n" }.joined()
    }

    private func noise(_ kind: NoiseSpan.Kind, _ text: String) -> [String] {
        report(text).noise.filter { $0.kind == kind }.map { cut($0.span, of: text) }
    }

    @Test(arguments: [[1, 2, 3, 4], [2, 3, 4, 5], [1, 2, 4, 5], [3, 6, 7, 9]])
    func `bare numbers that rise through the text are page marks`(numbers: [Int]) {
        let text = numbered(numbers)
        #expect(noise(.pageMark, text) == numbers.map(String.init))
        #expect(report(text).passages.map(\.text) == Self.paragraphs)
    }

    @Test(arguments: [[2010, 2011, 2012, 2013], [90, 83, 76, 69], [12, 40, 77, 210], [3, 3, 3, 3]])
    func `years and numbers that do not count pages stay`(numbers: [Int]) {
        let text = numbered(numbers)
        #expect(noise(.pageMark, text).isEmpty)
        #expect(report(text).passages.compactMap { Int($0.text) } == numbers)
    }

    @Test func `numbers with no text between them are the cells of a table`() {
        let cells = "Gungor\n1\nStaket\n2\nSandlådor\n3\nBänkar\n4"
        let text = "\(Self.paragraphs[0])\n\n\(cells)\n\n\(Self.paragraphs[1])\n"
        #expect(noise(.pageMark, text).isEmpty)
        #expect(report(text).passages.compactMap { Int($0.text) } == [1, 2, 3, 4])
    }

    @Test(arguments: [
        ("Nämnden har riktlinjer¹ för lekplatser.", "¹", "¹ Antagna av nämnden i mars."),
        ("Nämnden har riktlinjer[1] för lekplatser.", "[1]", "[1] Antagna av nämnden i mars."),
        ("Nämnden har riktlinjer[^1] för lekplatser.", "[^1]", "[^1]: Antagna av nämnden i mars."),
        ("Nämnden har riktlinjer<sup>1</sup> för lekplatser.", "<sup>1</sup>", "<sup>1</sup> Antagna i mars."),
        ("Nämnden har riktlinjer1 för lekplatser.", "1", "1 Antagna av nämnden i mars samma år."),
    ])
    func `a footnote's mark is noise of exactly its length`(sentence: String, mark: String, note: String) throws {
        let text = "🛝 \(sentence)\n\n\(note)\n"
        let found = report(text)
        #expect(noise(.footnote, text) == [mark, note])
        #expect(found.passages.map(\.text) == ["🛝 Nämnden har riktlinjer för lekplatser."])
        let span = try #require(found.noise.first?.span)
        #expect(span == TextSpan(start: 24, end: 24 + mark.unicodeScalars.count))
    }

    @Test func `notes on lines below each other are told apart from the text`() {
        let notes = "¹ Antagna av nämnden i mars.\n² Enligt nämndens beslut."
        let text = "Riktlinjerna¹ gäller lekplatser och reglerna² gäller parker.\n\n\(notes)\n\nParkerna är sex.\n"
        #expect(noise(.footnote, text) == ["¹", "²", notes])
        #expect(
            report(text).passages.map(\.text) == [
                "Riktlinjerna gäller lekplatser och reglerna gäller parker.", "Parkerna är sex.",
            ])
    }

    @Test(arguments: [
        "Gården är 12 m² stor.", "Åkern är 3 km² stor.", "Rummet är 40 m³ och taket 30 m².",
        "Avtalet A1 gäller i tre år.", "Se punkt [7] i planen.",
    ])
    func `powers and numbers without a note are text`(sentence: String) {
        #expect(noise(.footnote, sentence + "\n").isEmpty)
        #expect(report(sentence + "\n").passages.map(\.text) == [sentence])
    }
}
