import Foundation
import FyndAPI
import FyndIndex
import SwedishText
import Testing

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct ConcordanceTests {
    private func index(_ texts: String...) async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report("TEXTS").replacing("TEXTS", with: texts.joined(separator: "\n\n")))
        try await index.update(jobs: 1)
        return index
    }

    private func lines(
        _ index: TemporaryIndex, _ query: String, _ change: (inout KWICRequest) -> Void = { _ in }
    ) async throws -> KWICResponse {
        var request = KWICRequest(query: query)
        change(&request)
        return try await index.service().kwic(request)
    }

    @Test func `a line has the keyword with words on both sides, as they stand`() async throws {
        let index = try await index("Nämnden har (enligt uppgift) en god kontroll, och dess avtal följs.")
        let line = try #require(try await lines(index, "kontroll") { $0.context = 3 }.lines.first)
        #expect(line.left == "uppgift) en god ")
        #expect(line.keyword == "kontroll")
        #expect(line.right == ", och dess avtal")
        #expect(line.highlights == [[36, 44]])
        #expect((line.kind, line.year, line.municipality) == ("finding", 2015, "Ekhamra"))
        #expect(line.id.hasPrefix(line.report + ":"))
    }

    @Test(arguments: [
        (0, KWICRequest.Unit.words, ["", "Kontroll", ""]), (1, .words, ["finns. ", "Kontroll", " görs"]),
        (50, .words, ["Avtal finns. ", "Kontroll", " görs av avtal. Nu är allt gott."]),
        (0, .sentence, ["", "Kontroll", " görs av avtal."]),
    ])
    func `the context is so many words, or the sentence`(
        context: Int, unit: KWICRequest.Unit, expected: [String]
    ) async throws {
        let index = try await index("Avtal finns. Kontroll görs av avtal. Nu är allt gott.")
        let line = try #require(
            try await lines(index, "kontroll") { ($0.context, $0.unit) = (context, unit) }.lines.first)
        #expect([line.left, line.keyword, line.right] == expected)
    }

    @Test func `a word and a slash bring no other word with them`() async throws {
        let index = try await index("Styrelse och/eller nämnd samt skola/förskola.")
        let line = try #require(try await lines(index, "nämnd") { $0.context = 1 }.lines.first)
        #expect([line.left, line.keyword, line.right] == ["/eller ", "nämnd", " samt"])
    }

    @Test func `words near each other are one line, with several highlights`() async throws {
        let index = try await index("Det gäller avtal om gott pris.")
        let response = try await lines(index, "avtal NÄRA/4 pris") { $0.context = 1 }
        #expect(response.lines.map(\.keyword) == ["avtal om gott pris"])
        #expect(response.lines.map(\.highlights) == [[[11, 16], [25, 29]]])
        #expect((response.total, response.passages, response.reports) == (1, 1, 1))
    }

    @Test func `the place in the source is that of the keyword, also where it is hyphenated over a line end`()
        async throws
    {
        let index = try await index(
            "Först står detta.", "Sedan står öppna avtal här.", "Delad rad med av-\ntal i slutet.")
        let source = Array(
            try String(contentsOfFile: index.sources + "/a.md", encoding: .utf8).unicodeScalars)
        let found = try await lines(index, "avtal").lines
        #expect(found.map(\.keyword) == ["avtal", "avtal"])
        let start = try #require(found[0].start)
        let end = try #require(found[0].end)
        #expect(String(String.UnicodeScalarView(source[start..<end])) == "avtal")
        let broken = try #require(found[1].start)..<(try #require(found[1].end))
        #expect(String(String.UnicodeScalarView(source[broken])) == "av-\ntal")
    }

    @Test func `a query without words counts passages and says that there are no lines`() async throws {
        let response = try await lines(try await index("Avtal finns."), "kommun:Ekhamra")
        #expect((response.total, response.passages, response.lines.count) == (0, 1, 0))
        #expect(response.notes == ["The query has no word that could stand in a text, so there are no lines."])
    }

    @Test func `a misspelt word is not corrected, but a better spelling is told`() async throws {
        let response = try await lines(try await index("Internkontroll finns."), "internkontrol")
        #expect(response.total == 0)
        #expect(response.notes == ["No passage matches. Did you mean \"internkontroll\"?"])
    }

    @Test func `numbers out of their ranges are refused`() async throws {
        let index = try await index("Avtal finns.")
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        func message(_ change: (inout KWICRequest) -> Void) async -> String? {
            var request = KWICRequest(query: "avtal")
            change(&request)
            do throws(ServiceError) {
                _ = try await service.kwic(request)
                return nil
            } catch {
                return error.message
            }
        }
        #expect(await message { $0.context = 51 } == "The context must be 0...50 words, but was 51.")
        #expect(await message { $0.sample = 0 } == "The sample must lie in 1...1000000, but was 0.")
        #expect(await message { $0.offset = -1 } == "The offset must lie in 0...1000000000, but was -1.")
        #expect(
            await message { $0.limit = 10_001 }
                == "The limit must lie in 0...10000, but was 10001. As a stream of lines there is no limit.")
    }
}
