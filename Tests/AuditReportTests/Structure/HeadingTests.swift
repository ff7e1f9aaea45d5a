import AuditReport
import Testing

struct HeadingTests {
    private func headings(_ text: String) -> [String] { report(text).headings.map { "\($0.level) \($0.text)" } }

    @Test func `numbers give the level`() {
        let text = """
            1 Sammanfattning

            En sammanfattande text om granskningen.

            2. Granskningsresultat

            2.1. Avtal

            2.1.1. Iakttagelser

            En text om avtalen i kommunen.
            """
        #expect(
            headings(text) == [
                "1 1 Sammanfattning", "1 2. Granskningsresultat", "2 2.1. Avtal", "3 2.1.1. Iakttagelser",
            ])
    }

    @Test func `a numbered list is no outline`() {
        let text = """
            1 Sammanfattning

            Vi lämnar följande rekommendationer till nämnden:

            1. Besluta om en plan för underhållet
            2. Följa upp planen
            3. Redovisa utfallet

            2 Bakgrund

            Det finns en bakgrund.
            """
        #expect(headings(text) == ["1 1 Sammanfattning", "1 2 Bakgrund"])
    }

    @Test func `the table of contents confirms headings and is noise`() {
        let text = """
            Innehåll

            Inledning ........ 3
            Avtal och inköp ........ 4

            Inledning
            Text under inledningen som är en hel mening.

            Avtal och inköp
            Text om avtal och inköp som är en hel mening.
            """
        #expect(headings(text) == ["1 Inledning", "1 Avtal och inköp"])
        #expect(report(text).noise.map(\.kind).first == .toc)
    }

    @Test func `topics stand below the results and assessments below topics`() {
        let text = """
            Granskningsresultat

            Rutiner

            lakttagelser

            Det finns rutiner för detta i hela förvaltningen.

            Bedömning

            Rutinerna är ändamålsenliga enligt vår mening.
            """
        #expect(headings(text) == ["1 Granskningsresultat", "2 Rutiner", "3 lakttagelser", "3 Bedömning"])
    }

    @Test func `a question may be a heading, and a short sentence is none`() {
        let text = """
            # 1 Resultat

            **Finns en aktuell plan?**

            Vi bedömer att det i huvudsak finns en plan.

            Det finns brister

            Vi har sett flera av dem.
            """
        #expect(headings(text) == ["1 1 Resultat", "2 Finns en aktuell plan?"])
    }
}
