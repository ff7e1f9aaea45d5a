import AuditReport
import Testing

struct SignatureTests {
    private static let body = "Lekplatserna ses över varje vår av två vaktmästare som har gått en kurs i säkerhet."

    private func signatures(_ text: String) -> [String] {
        report(text).noise.filter { $0.kind == .signature }.map { cut($0.span, of: text) }
    }

    @Test(arguments: [
        "Ekhamra den 4 maj 2016\n\nFör kommunens revisorer\n\nAnna Lövgren\nCertifierad kommunal revisor\n\nBo Ek\n"
            + "Uppdragsledare",
        "Ekhamra den 4 maj 2016\n\nAnna Lövgren\nCertifierad kommunal revisor\nKPMG AB",
        "2016-05-04\n\nAnna Lövgren, uppdragsledare\nBo Ek, projektledare",
        "Holm dag som ovan\n\nPå uppdrag av revisorerna\n\nAnna Lövgren\tBo Ek\nOrdförande\tVice ordförande",
        "För kommunens revisorer\n\nAnna Lövgren\nOrdförande",
    ])
    func `place, date, names, roles and firm at the end are a signature`(block: String) {
        let text = "\(Self.body)\n\n\(block)\n"
        #expect(signatures(text) == [block])
        #expect(report(text).passages.map(\.text) == [Self.body])
    }

    @Test func `a signature before an appendix is found, and the appendix stays`() {
        let block = "Ekhamra den 4 maj 2016\n\nAnna Lövgren\nUppdragsledare"
        let text = "\(Self.body)\n\n\(block)\n\nBilaga 1\n\nStaketen målas om vart fjärde år av ungdomar.\n"
        #expect(signatures(text) == [block])
        #expect(report(text).passages.last?.text == "Staketen målas om vart fjärde år av ungdomar.")
    }

    @Test(arguments: [
        "Uppdragsledare för granskningen har varit en certifierad kommunal revisor.",
        "Nämndens ordförande har tagit del av rapporten och lämnat synpunkter på två uppgifter i den.",
        "För kommunens revisorer är det viktigt att lekplatserna hålls i gott skick året om.",
        "Den 4 maj 2016 besökte revisorerna sex av lekplatserna tillsammans med en vaktmästare.",
    ])
    func `a sentence that names a role or a date is no signature`(sentence: String) {
        let text = "\(Self.body)\n\n\(sentence)\n"
        #expect(signatures(text).isEmpty)
        #expect(report(text).passages.last?.text == sentence)
    }

    @Test func `a list of those interviewed is no signature`() {
        let text = """
            1 Metod

            Granskningen bygger på nämndens handlingar och på samtal med följande personer:

            - Nämndens ordförande
            - Förvaltningschef
            - Uppdragsledare
            - Revisor

            2 Iakttagelser

            \(Self.body) Kursen gavs senast för tre år sedan och ska ges igen till våren. Protokollen från varje besök \
            sparas i en pärm hos förvaltningen, som gärna visar dem.
            """
        #expect(signatures(text).isEmpty)
        #expect(
            report(text).passages.filter { $0.kind == .method }.map(\.text).suffix(4) == [
                "Nämndens ordförande", "Förvaltningschef", "Uppdragsledare", "Revisor",
            ])
    }

    @Test func `names and roles on the cover are no signature`() {
        let text = """
            Granskning av lekplatser

            Ekhamra kommun

            Anna Lövgren
            Certifierad kommunal revisor

            1 Iakttagelser

            \(Self.body)
            """
        #expect(signatures(text).isEmpty)
    }
}
