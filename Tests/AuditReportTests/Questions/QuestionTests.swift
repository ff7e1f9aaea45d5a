import AuditReport
import Testing

struct QuestionTests {
    private func answers(_ text: String) -> [String] {
        report(text).questions.map { "\($0.text) \($0.grade ?? "-")" }
    }

    @Test func `a table answers the questions that were listed`() {
        let text = """
            1 Syfte och revisionsfrågor

            I granskningen besvaras följande revisionsfrågor:

            - Finns en aktuell plan?
            - Följs planen upp?

            2 Sammanfattande bedömning

            Revisionsfråga\tSvar
            Finns en aktuell plan?\tI huvudsak. Planen är från i fjol.
            Följs planen upp?\tNej. Uppföljning saknas.
            """
        #expect(answers(text) == ["Finns en aktuell plan? i huvudsak", "Följs planen upp? nej"])
    }

    @Test func `a question heading is answered by the assessment below it`() {
        let text = """
            # Granskningsresultat

            ## Finns en aktuell underhållsplan?

            Det finns en plan för de flesta hus i kommunen.

            Vår bedömning är att det till viss del finns en aktuell plan.
            """
        #expect(answers(text) == ["Finns en aktuell underhållsplan? till viss del"])
    }

    @Test func `an answer may stand right behind its question`() {
        let text =
            "1 Sammanfattning\n\nHar nämnden tillräcklig kontroll?\nDelvis\n\nFöljs målen upp?\nSvar: Ja. Det görs varje år.\n"
        #expect(answers(text) == ["Har nämnden tillräcklig kontroll? delvis", "Följs målen upp? ja"])
    }

    @Test func `a control goal is graded by the sentence that names it`() {
        let text = """
            1 Granskningsresultat

            1.1 Kontrollmål 1: Informationen är klassad

            Iakttagelser

            Hälften av systemen är klassade enligt modellen.

            Revisionell bedömning

            Arbetet har kommit en bit. Kontrollmålet är delvis uppfyllt.
            """
        #expect(answers(text) == ["Informationen är klassad delvis"])
    }

    @Test func `a covering letter is a report of its own`() {
        let text = """
            Till: Kommunstyrelsen
            För kännedom: Kommunfullmäktige

            2014-03-02

            Granskning av inköp

            På vårt uppdrag har KPMG granskat inköpen. Vi önskar svar senast den 2 maj 2014.

            För Mora kommuns revisorer

            Ordförande

            Mora kommun

            Granskning av inköp

            2014-02-20

            1 Sammanfattning

            \(String(repeating: "Kommunstyrelsen har en plan för inköp som följs upp varje år. ", count: 40))
            """
        let reports = ReportReader().parse(text: text, fileName: "")
        #expect(reports.map(\.metadata.type) == ["missiv", "granskning"])
        #expect(reports.map(\.metadata.date) == ["2014-03-02", "2014-02-20"])
        #expect(reports.map(\.metadata.municipality) == ["Mora", "Mora"])
    }
}
