import AuditReport
import Testing

struct TableOfContentsTests {
    private static let body = """
        1 Inledning

        Lekplatserna ses över varje vår av två vaktmästare som har gått en kurs i säkerhet.

        2 Lekplatser

        Gungorna byttes ut efter en olycka på den största platsen.
        """

    private func contents(_ text: String) -> [String] {
        report(text).noise.filter { $0.kind == .toc }.map { cut($0.span, of: text) }
    }

    @Test(arguments: [
        "Innehåll\n\n1 Inledning 2 1.1 Syfte 2 1.2 Metod 3 2 Lekplatser 4 3 Bedömning 6",
        "Innehållsförteckning\nInledning 2 Syfte och metod 2 Lekplatser 4 Sammanfattande bedömning 12",
    ])
    func `a table of contents that runs together on one line is noise`(line: String) {
        let text = "\(line)\n\n\(Self.body)\n"
        #expect(contents(text) == [line])
        #expect(report(text).headings.map(\.text) == ["1 Inledning", "2 Lekplatser"])
        #expect(report(text).passages.count == 2)
    }

    @Test func `entries with leaders are a table of contents without a heading over them`() {
        let table = "1 Inledning ........ 2\n2 Lekplatser ........ 4\n3 Bedömning ........ 6"
        #expect(contents("\(table)\n\n\(Self.body)\n") == [table])
    }

    @Test(arguments: [
        "Innehållet i planen är känt av alla som sköter lekplatserna sedan 2 år.",
        "Planens innehåll\n\nPlanen har 2 delar, 3 bilagor, 4 kartor och 5 foton från 6 platser.",
    ])
    func `text that speaks of contents is none`(line: String) {
        #expect(contents("\(line)\n\n\(Self.body)\n").isEmpty)
    }
}
