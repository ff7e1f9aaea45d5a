import AuditReport
import Testing

struct FollowUpTests {
    private func fates(_ text: String) -> [String] {
        report(text).earlierRecommendations.map { "\($0.text): \($0.status.rawValue)" }
    }

    private let title = "Uppföljande granskning av skolans lokaler\n\nEkhamra kommun\n\nMaj 2019\n\n"

    @Test func `a heading that advises is an earlier recommendation, and the judgement below it tells its fate`() {
        let text =
            title + """
                1 Uppföljning av lämnade rekommendationer

                1.1 Upprätta en plan för underhållet

                Iakttagelser

                En plan har tagits fram och gäller sedan i höstas.

                Bedömning

                Rekommendationen är åtgärdad.

                1.2 Mät hur nöjda eleverna är

                Iakttagelser

                Ingen mätning har gjorts.

                Bedömning

                Vi bedömer att rekommendationen inte är åtgärdad.
                """
        #expect(fates(text) == ["Upprätta en plan för underhållet: åtgärdad", "Mät hur nöjda eleverna är: ej"])
    }

    @Test func `a numbered heading is followed by the recommendation that it numbers`() {
        let text =
            title + """
                1 Resultat

                1.1 Rekommendation 1

                Att nämnden beslutar om tydliga mål.

                Mål beslutades i mars.

                Vi bedömer rekommendationen som delvis genomförd.
                """
        let found = report(text)
        #expect(fates(text) == ["Att nämnden beslutar om tydliga mål.: delvis"])
        #expect(found.passages.allSatisfy { $0.kind != .recommendation })
    }

    @Test(arguments: [
        ("Åtgärdad", "åtgärdad"), ("Delvis åtgärdad", "delvis"), ("Ej åtgärdad", "ej"), ("Kvarstår", "ej"),
        ("Pågår", "delvis"), ("Inte påbörjad", "ej"), ("Genomförd", "åtgärdad"), ("Ja, genomförd", "åtgärdad"),
        ("Under arbete", "delvis"), ("Rekommendationen är tillgodosedd", "åtgärdad"),
    ])
    func `a table gives the fate in its last column`(cell: String, status: String) {
        let text =
            title + """
                1 Genomgång

                Rekommendation 2015\tNuläge\tBedömning
                Besluta om en policy för inköp.\tPolicyn behandlades i juni.\t\(cell)
                """
        #expect(fates(text) == ["Besluta om en policy för inköp.: \(status)"])
    }

    @Test func `tables with one cell a line are read row by row`() {
        let text =
            title + """
                1 Genomgång

                Rekommendation
                Vidtagna åtgärder
                Status
                Utse en samordnare för skolans lokaler
                En samordnare anställdes i januari.
                Åtgärdad
                Ta fram en plan för evakuering av
                skolor
                Arbetet har inte kommit igång.
                Ej påbörjad

                2 Slutsats

                Det går framåt.
                """
        #expect(
            fates(text) == [
                "Utse en samordnare för skolans lokaler: åtgärdad", "Ta fram en plan för evakuering av skolor: ej",
            ])
    }

    @Test func `list items may begin with the fate`() {
        let text =
            title + """
                1 Resultat

                - Kvarstår: att nämnden ser över avgifterna. Frågan är utredd men inte avgjord.
                - Genomfört: att rutinen görs känd.
                """
        #expect(fates(text) == ["att nämnden ser över avgifterna.: ej", "att rutinen görs känd.: åtgärdad"])
    }

    @Test func `the report that is followed up is named with its year`() {
        let text =
            title + """
                1 Bakgrund

                Revisorerna genomförde 2016 en granskning av skolans lokaler som visade på stora brister. Den följs nu upp.
                """
        let followed = report(text).followsUp
        #expect(followed.map(\.title) == ["granskning av skolans lokaler"])
        #expect(followed.first?.year == 2016)
    }

    @Test func `what an audit recalls of an earlier one is no advice of its own`() {
        let text = """
            Granskning av inköp

            Ekhamra kommun

            1 Bakgrund

            År 2015 lämnades följande rekommendationer till kommunstyrelsen:

            - Revidera policyn.
            - Utse en ansvarig.
            """
        #expect(report(text).passages.allSatisfy { $0.kind != .recommendation })
    }
}
