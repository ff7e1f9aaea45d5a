import FyndAPI
import Testing

@testable import FyndIndex

struct TermListTests {
    private func terms(
        _ prefix: String, limit: Int = 20, of paragraphs: String...
    ) async throws -> TermsResponse {
        let index = try TemporaryIndex()
        let text = paragraphs.joined(separator: "\n\n")
        try index.write("a.txt", Sample.report(text))
        try await index.update()
        var request = TermsRequest(prefix: prefix)
        request.limit = limit
        return try await index.service().terms(request)
    }

    private static let sentences = [
        "Avtalen följs inte upp av nämnden.", "Nämnden har avtal som saknar avtalsnummer.",
        "Avtalen är gamla i nämnden.",
        "Ett avtal för äldreomsorg har ändrats.", "Avtalens ändamål är oklart.", "Äldres avtal finns.",
    ]

    @Test func `words come with their passages, the most frequent first and then by the alphabet`() async throws {
        let found = try await terms("AVTAL", of: Self.sentences.joined(separator: "\n\n"))
        #expect(found.prefix == "AVTAL")
        #expect(found.total == 4)
        #expect(found.notes == nil)
        #expect(
            found.terms == [
                TermCount(word: "avtal", passages: 3, occurrences: 3, reports: 1),
                TermCount(word: "avtalen", passages: 2, occurrences: 2, reports: 1),
                TermCount(word: "avtalens", passages: 1, occurrences: 1, reports: 1),
                TermCount(word: "avtalsnummer", passages: 1, occurrences: 1, reports: 1),
            ])
        let first = try await terms("avtal", limit: 1, of: Self.sentences.joined(separator: "\n\n"))
        #expect(first.terms.map(\.word) == ["avtal"])
        #expect(first.total == 4)
    }

    @Test func `equally frequent words stand in the order of the Swedish alphabet`() async throws {
        let found = try await terms("ob", of: "Obyn obåt obärlig obörsen obad finns.")
        #expect(found.terms.map(\.word) == ["obad", "obyn", "obåt", "obärlig", "obörsen"])
        let fewer = try await terms("ob", limit: 4, of: "Obyn obåt obärlig obörsen obad finns.")
        #expect(fewer.terms.map(\.word) == ["obad", "obyn", "obåt", "obärlig"])
    }

    @Test func `a beginning that no word has is read as one without å ä ö`() async throws {
        let found = try await terms("aldre", of: Self.sentences.joined(separator: "\n\n"))
        #expect(Set(found.terms.map(\.word)) == ["äldreomsorg", "äldres"])
        #expect(found.notes == ["No word begins with \"aldre\"; these begin with \"äldre\"."])
        let none = try await terms("xyz", of: Self.sentences[0])
        #expect(none == TermsResponse(prefix: "xyz", total: 0, terms: []))
        let nothing = try await terms("avtal", limit: 0, of: Self.sentences[1])
        #expect(nothing.total == 2)
        #expect(nothing.terms.isEmpty)
    }

    @Test(arguments: ["", " ", "-", "intern kontroll", "\u{0}"])
    func `what is no beginning of one word is refused`(prefix: String) async throws {
        let error = await #expect(throws: ServiceError.self) { try await terms(prefix, of: Self.sentences[0]) }
        #expect(
            error == .invalidRequest("\"\(prefix)\" is not the beginning of one word. Write its first letters."))
    }
}
