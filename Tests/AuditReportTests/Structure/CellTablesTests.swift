import AuditReport
import Testing

struct CellTablesTests {
    private func rows(_ table: String) -> [String] {
        report("1 Sammanfattning\n\nSvaren framgår av tabellen.\n\n\(table)\n").passages.map(\.text)
            .filter { $0.contains("|") }
    }

    @Test func `question, verdict and comment below each other are a row`() {
        let table = """
            Revisionsfråga
            Bedömning
            Kommentar
            Finns en plan för lekplatserna?
            Ja
            Planen antogs i mars.
            Ses lekplatserna över varje år?
            Delvis
            Två platser saknas i listan.
            """
        #expect(
            rows(table) == [
                "Revisionsfråga | Bedömning | Kommentar",
                "Finns en plan för lekplatserna? | Ja | Planen antogs i mars.",
                "Ses lekplatserna över varje år? | Delvis | Två platser saknas i listan.",
            ])
    }

    @Test func `the verdict may be the last cell of a row`() {
        let table = """
            Kontrollmål
            Iakttagelse
            Bedömning
            Finns en plan för lekplatserna?
            Planen antogs i mars.
            Uppfyllt
            Ses lekplatserna över varje år?
            Två platser saknas i listan.
            Delvis uppfyllt
            """
        #expect(
            rows(table) == [
                "Kontrollmål | Iakttagelse | Bedömning",
                "Finns en plan för lekplatserna? | Planen antogs i mars. | Uppfyllt",
                "Ses lekplatserna över varje år? | Två platser saknas i listan. | Delvis uppfyllt",
            ])
    }

    @Test func `a cell may run over several lines`() {
        let table = """
            Kontrollmål
            Bedömning
            Nämnden har en plan
            för lekplatserna.
            Uppfyllt
            Gungorna ses över
            varje vår.
            Ej uppfyllt
            """
        #expect(
            rows(table) == [
                "Kontrollmål | Bedömning", "Nämnden har en plan för lekplatserna. | Uppfyllt",
                "Gungorna ses över varje vår. | Ej uppfyllt",
            ])
    }

    @Test func `questions of such a table are answered and graded`() {
        let table = """
            1 Sammanfattning

            Fråga
            Svar
            Finns en plan för lekplatserna?
            Ja
            Ses lekplatserna över varje år?
            Nej
            """
        #expect(report(table).questions.map(\.grade) == ["ja", "nej"])
    }

    @Test func `rows with a status tell what became of earlier recommendations`() {
        let table = """
            1 Uppföljning

            Rekommendation
            Status
            Kommentar
            Ta fram en plan för lekplatserna.
            Åtgärdad
            Planen antogs i mars.
            Se över gungorna varje år.
            Delvis åtgärdad
            Två platser saknas i listan.
            """
        let found = report(table)
        #expect(
            found.earlierRecommendations.map { "\($0.status.rawValue) \($0.text)" } == [
                "åtgärdad Ta fram en plan för lekplatserna.", "delvis Se över gungorna varje år.",
            ])
        #expect(found.recommendations.isEmpty)
    }

    @Test func `the text behind the table is no part of it`() {
        let table = """
            Fråga
            Svar
            Finns en plan för lekplatserna?
            Ja
            Ses lekplatserna över varje år?
            Nej

            2 Bakgrund

            Lekplatserna är tolv till antalet och sköts av nämnden.
            """
        #expect(rows(table).count == 3)
        let found = report("1 Sammanfattning\n\n\(table)\n")
        #expect(found.headings.map(\.text) == ["1 Sammanfattning", "2 Bakgrund"])
        #expect(found.passages.last?.text == "Lekplatserna är tolv till antalet och sköts av nämnden.")
    }

    @Test func `names of columns without verdicts below are no table`() {
        #expect(rows("Fråga\nSvar\nLekplatserna är tolv till antalet.\n\nGungorna byttes ut i mars.").isEmpty)
    }

    @Test func `a verdict may go on in words on its line`() {
        let table = """
            Revisionsfråga
            Svar
            Finns en plan för lekplatserna?
            Ja, planen antogs i mars.
            Ses lekplatserna över varje år?
            Delvis, två platser saknas.
            """
        #expect(
            rows(table) == [
                "Revisionsfråga | Svar", "Finns en plan för lekplatserna? | Ja, planen antogs i mars.",
                "Ses lekplatserna över varje år? | Delvis, två platser saknas.",
            ])
    }
}
