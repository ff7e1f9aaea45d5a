import Testing

@testable import AuditReport

struct RecommendationTests {
    private func advice(_ sentence: String, bodies: [String] = ["socialnämnden"]) -> [String]? {
        let words = WordScanner.words(Array(sentence.utf8))
        return AdviceReader(bodies: bodies).advice(in: words[...], standing: .judging)?.addressees
    }

    @Test(arguments: [
        ("Vi rekommenderar kommunstyrelsen att ta fram en plan.", ["kommunstyrelsen"]),
        ("Barn- och utbildningsnämnden rekommenderas att kartlägga frånvaron.", ["barn- och utbildningsnämnden"]),
        ("Nämnden bör besluta om mål.", ["socialnämnden"]),
        ("Därför måste nämnden klargöra ansvaret.", ["socialnämnden"]),
        ("Kommunstyrelsen och tekniska nämnden behöver se över avtalen.", ["kommunstyrelsen", "tekniska nämnden"]),
        ("Det bör säkerställas att rutinerna följs.", ["socialnämnden"]),
        ("Det är angeläget att nämnden ser till att planerna hålls aktuella.", ["socialnämnden"]),
    ])
    func `advice names its addressee`(sentence: String, addressees: [String]) {
        #expect(advice(sentence) == addressees)
    }

    @Test(arguments: [
        "Nämnden har beslutat om mål.", "Enligt lagen bör varje nämnd ha en plan.",
        "De intervjuade uppger att nämnden bör agera.",
        "Socialstyrelsen rekommenderar att barn hörs.", "Det bör noteras att planen är ny.",
        "Frågan är hur nämnden bör agera.",
    ])
    func `descriptions are no advice`(sentence: String) {
        #expect(advice(sentence) == nil)
    }

    @Test func `items after a lead-in are recommendations to its addressee`() {
        let text = """
            1 Sammanfattning

            Utifrån granskningens resultat rekommenderar vi barn- och utbildningsnämnden att:

            ▶ Säkerställa att planen följs.
            ▶ Utveckla uppföljningen.

            2 Bakgrund

            En bakgrund.
            """
        let found = report(text).passages.filter { $0.kind == .recommendation }
        #expect(found.map(\.text) == ["Säkerställa att planen följs.", "Utveckla uppföljningen."])
        #expect(found.allSatisfy { $0.addressee == ["barn- och utbildningsnämnden"] })
    }

    @Test func `a recommendation among other sentences is a passage of its own`() {
        let text = """
            1 Granskningsresultat

            Bedömning

            Rutinerna är kända. Socialnämnden bör besluta om en tidplan. Arbetet har kommit långt.
            """
        #expect(
            report(text).outline == """
                # 1 Granskningsresultat
                ## Bedömning
                [assessment] Rutinerna är kända.
                [recommendation → socialnämnden] Socialnämnden bör besluta om en tidplan.
                [assessment] Arbetet har kommit långt.
                """)
    }

    @Test(arguments: [
        ("socialnämndens", "socialnämnden"), ("Kommunstyrelse", "kommunstyrelsen"),
        ("hälso- och sjukvårdsnämnden", "hälso- och sjukvårdsnämnden"),
        ("Tekniska nämnden", "tekniska nämnden"),
        ("kultur-, idrotts- och fritidsnämnd", "kultur-, idrotts- och fritidsnämnden"),
    ])
    func `bodies are named in base form`(text: String, name: String) {
        #expect(BodyReader.mentions(in: WordScanner.words(Array(text.utf8))[...]).map(\.name) == [name])
    }
}
