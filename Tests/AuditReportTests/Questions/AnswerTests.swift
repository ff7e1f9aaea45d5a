import AuditReport
import Testing

struct AnswerTests {
    private func answers(_ text: String) -> [String] {
        report(text).questions.map { "\($0.text) \($0.grade ?? "-")" }
    }

    @Test func `rows broken over lines are put together`() {
        let text = """
            1 Sammanfattning

            Revisionsfråga\tSvar
            Är ansvaret för inköp tydligt fördelat mellan upphandlings-
            enheten och förvaltningarna?\tDelvis. Ansvaret är
            tydligt till dess att avtalet har tecknats.
            Följs avtalen upp?\tNej.
            """
        #expect(
            answers(text) == [
                "Är ansvaret för inköp tydligt fördelat mellan upphandlingsenheten och förvaltningarna? delvis",
                "Följs avtalen upp? nej",
            ])
    }

    @Test func `answers by topic come in the order of the questions`() {
        let text = """
            1 Syfte

            Granskningen ska besvara följande frågor:

            - Finns en aktuell plan?
            - Är personalen utbildad?
            - Övas organisationen?

            2 Svar på revisionsfrågorna

            2.1 Planering

            I huvudsak. Planen gäller till nästa år.

            2.2 Kunskap

            Utbildningen är bristfällig.

            2.3 Övning

            Nej, den senaste övningen hölls för sex år sedan.
            """
        #expect(
            answers(text) == [
                "Finns en aktuell plan? i huvudsak", "Är personalen utbildad? nej", "Övas organisationen? nej",
            ])
    }

    @Test func `a control goal named above a section is judged in it`() {
        let text = """
            1 Inledning

            Revisionsfrågan prövas mot två kontrollmål:

            1. Nämnden har mål för verksamheten.
            2. Målen följs upp.

            2 Resultat

            2.1 Styrning

            Kontrollmål: Nämnden har mål för verksamheten.

            Iakttagelser

            Nämnden antog fyra mål i fjol.

            Bedömning

            Målen är få och tydliga. Kontrollmålet är uppfyllt.

            2.2 Kontroll

            Kontrollmål: Målen följs upp.

            Bedömning

            Kontrollmålet är ej uppfyllt.
            """
        #expect(answers(text) == ["Nämnden har mål för verksamheten. ja", "Målen följs upp. nej"])
    }

    @Test func `questions may be clauses of a sentence`() {
        let text = """
            1 Bakgrund

            Granskningen har utgått från frågorna om riskerna är kartlagda, om leverantörerna kontrolleras samt om misstankar tas om hand.
            """
        #expect(
            report(text).questions.map(\.text) == [
                "riskerna är kartlagda", "leverantörerna kontrolleras", "misstankar tas om hand",
            ])
    }

    @Test func `the judgement that sums up gives the report its grade`() {
        let text = """
            1 Sammanfattning

            Vi har granskat om nämnden styr verksamheten. Vår samlade bedömning är att styrningen endast delvis är ändamålsenlig.
            """
        #expect(report(text).overallGrade == "delvis")
    }

    @Test func `questions of an inquiry or of the report's own headings are no audit questions`() {
        let text = """
            1 Syfte

            Följande frågor ska besvaras:

            - Finns en plan?
            - Följs planen?

            2 Vad har hänt sedan i fjol?

            Mycket har hänt i verksamheten sedan den förra granskningen, framför allt inom personalområdet.
            """
        #expect(report(text).questions.map(\.text) == ["Finns en plan?", "Följs planen?"])
    }
}
