import AuditReport
import Testing

struct PortalShellTests {
    private static let body = """
        Simhallen byggdes för fyrtio år sedan och har skötts av samma fyra vaktmästare sedan dess. Fritidsnämnden har \
        låtit undersöka taket två gånger under de senaste fem åren och har båda gångerna fått beskedet att det håller \
        i minst tio år till, om snön skottas bort varje vinter och rännorna rensas varje höst.
        """
    private static let more = """
        Vattnet provtas varje morgon och resultaten förs in i en pärm vid kassan. Proven visar genomgående låga värden.
        """

    private static let shell = """
        Granskning av simhallens skötsel. Ekhamra kommun - PDF Gratis nedladdning

        Storlek: px

        Starta visningen från sidan:

        Visningar: 12

        Transkript
        """

    private func noise(_ kind: NoiseSpan.Kind, _ text: String) -> [String] {
        report(text).noise.filter { $0.kind == kind }.map { cut($0.span, of: text) }
    }

    @Test func `the title line, buttons and counters of a portal are noise, and the text stays`() {
        let text = "\(Self.shell)\n\n\(Self.body)\n\n\(Self.more)\n"
        #expect(noise(.portal, text) == [Self.shell])
        #expect(report(text).passages.map(\.text) == [Self.body, Self.more])
    }

    @Test(arguments: ["Relevanta dokument", "Similar documents", "Mer från detta dokument"])
    func `the list of other documents behind the text is noise`(title: String) {
        let others = "\(title)\n\nGranskning av ishallen i Norrbro\n\nBudget för Norrbro kommun"
        let text = "\(Self.shell)\n\n\(Self.body)\n\n\(Self.more)\n\n\(others)\n"
        #expect(noise(.portal, text) == [Self.shell, others])
        #expect(report(text).passages.map(\.text) == [Self.body, Self.more])
    }

    @Test func `page numbers that a portal printed into the text are page marks`() {
        let last = "Proven sparas i tio år och visas för den som frågar efter dem."
        let text = "\(Self.shell)\n\n1 \(Self.body)\n\n\(Self.more) 1\n\n2 \(last)\n"
        #expect(noise(.pageMark, text) == ["1", "1", "2"])
        #expect(report(text).passages.map(\.text) == [Self.body, Self.more, last])
    }

    @Test func `numbers at the ends of paragraphs stay where there is no portal`() {
        let text = "1 Lekplatser\n\n\(Self.body)\n\nUnder året såldes fler årskort än någonsin, närmare bestämt 2\n"
        #expect(noise(.pageMark, text).isEmpty)
        #expect(report(text).passages.last?.text.hasSuffix("bestämt 2") == true)
    }

    @Test(arguments: ["No results found", "Show more"])
    func `a line that a portal left in the text is noise`(line: String) {
        let text = "\(Self.body)\n\n\(line)\n\n\(Self.more)\n"
        #expect(noise(.portal, text) == [line])
        #expect(report(text).passages.map(\.text) == [Self.body, Self.more])
    }

    @Test func `a single word of portals makes no portal`() {
        let text = "Transkript\n\n\(Self.body)\n\n\(Self.more)\n"
        #expect(noise(.portal, text).isEmpty)
    }

    @Test func `a report that lists relevant documents is no portal`() {
        let text = "\(Self.body)\n\nRelevanta dokument\n\n- Skötselplan för simhallen\n"
        #expect(noise(.portal, text).isEmpty)
        #expect(report(text).passages.map(\.text).last == "Skötselplan för simhallen")
    }
}
