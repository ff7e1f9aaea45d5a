import FyndAPI
import FyndIndex
import SwedishText
import Testing

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct StrictSearchTests {
    private static let texts = [
        "Kontrollen är svag.", "En kontroll görs.", "Internkontrollen är svag.", "Nämnden kontrollerar avtal.",
        "Den interna kontrollen följs, men intern kontroll saknas.", "Nämnden följer lagen.", "Avtalen följs upp.",
        "Uppföljningen brister.", "Målen i planen nås.", "Planen nås.", "Alla mål nås.", "Allt nås av några.",
        "Individ- och familjeomsorg (IFO) finns.", "IFO växer.",
    ]

    private func found(
        _ query: String, _ matching: WordMatching = .wide, strict: Bool = true
    ) async throws -> (texts: [Int], response: SearchResponse) {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("TEXTS").replacing("TEXTS", with: Self.texts.joined(separator: "\n\n")))
        try await index.update(jobs: 1)
        let response = try await index.search(query) { request in
            (request.matching, request.strict, request.limit) = (matching, strict, 100)
        }
        return (response.hits.compactMap { Self.texts.firstIndex(of: $0.passage.text) }.sorted(), response)
    }

    @Test(arguments: [
        (WordMatching.wide, "kontroll", [0, 1, 2, 3, 4]), (.lemma, "kontroll", [0, 1, 4]), (.form, "kontroll", [1, 4]),
        (.wide, "lemma:kontroll", [0, 1, 4]), (.wide, "=kontroll", [1, 4]), (.lemma, "=kontroll", [1, 4]),
        (.wide, "IFO", [12, 13]), (.lemma, "IFO", [12, 13]), (.form, "ifo", [12, 13]),
        (.wide, "uppföljning", [6, 7]), (.lemma, "uppföljning", [7]), (.form, "uppföljningen", [7]),
        (.wide, "\"intern kontroll\"", [2, 4]), (.lemma, "\"intern kontroll\"", [4]),
        (.wide, "lemma:\"intern kontroll\"", [4]), (.form, "\"intern kontroll\"", [4]),
        (.form, "\"interna kontroll\"", []), (.form, "intern NÄRA/1 kontroll", [4]),
        (.form, "kontroll*", [0, 1, 3, 4]),
    ])
    func `a word stands for as much as is asked for`(matching: WordMatching, query: String, expected: [Int])
        async throws
    {
        #expect(try await found(query, matching).texts == expected)
    }

    @Test(arguments: [
        ("kontrol", []), ("kontroll saknas rutin", []), ("följa upp", [6, 7]), ("planen i", [8]), ("i", [8]),
        ("mål i", [8]), ("=alla", [10]), ("=\"alla mål\"", [10]), ("=allt", [11]), ("=\"interna kontroll\"", []),
        ("mål INTE =alla", [8]), ("individ- och familjeomsorg", [12, 13]),
    ])
    func `only what matches as it is written is found`(query: String, expected: [Int]) async throws {
        #expect(try await found(query).texts == expected)
    }

    @Test func `an empty answer suggests another spelling, but does not give its hits`() async throws {
        let response = try await found("internkontrol").response
        #expect(response.total == 0 && response.suggestion == "internkontroll")
        #expect(try await found("internkontrol", strict: false).response.total > 0)
    }

    @Test func `words that are not marked are relaxed when the answer need not be strict`() async throws {
        #expect(try await found("kontroll växer", .lemma, strict: false).texts.contains(13))
        #expect(try await found("lemma:kontroll växer", strict: false).texts.isEmpty)
    }

    @Test func `what is marked and what the request says are explained`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(Self.texts[0]))
        try await index.update(jobs: 1)
        let understanding = try await index.search("lemma:kontroll svag") { request in
            (request.explainQuery, request.matching) = (true, .form)
        }.understanding
        let words = try #require(understanding?.query?.children)
        #expect(words.map(\.form) == [.lemma, .exact])
        #expect(words.map(\.signs) == [["kontroll in any inflection"], ["svag as it stands"]])
    }
}
