import Foundation
import FyndAPI
import SwedishText
import Testing

@testable import FyndIndex

@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct ConcordanceOrderTests {
    private static let words = [
        "avtal", "avtalet", "zebra", "ål", "ärende", "öppen", "and", "Anka", "nämnd", "rutin", "kontroll", "gott", "i",
        "av",
    ]

    /// Reports of several places and years, with the same words in random order.
    private func sampleIndex(jobs: Int = 2) async throws -> TemporaryIndex {
        var random = SeededGenerator(seed: 41)
        let index = try TemporaryIndex()
        for file in 0..<12 {
            let paragraphs = (0..<5).map { _ in
                "Här står " + (0..<9).map { _ in Self.words.randomElement(using: &random) ?? "" }.joined(separator: " ")
                    + "."
            }
            try index.write(
                "\(file).md",
                Sample.report(
                    municipality: ["Orsa", "Älvdalen", "Mora", "Årjäng"][file % 4], year: 2010 + file % 3,
                    "TEXTS"
                ).replacing("TEXTS", with: paragraphs.joined(separator: "\n\n")))
        }
        try await index.update(jobs: jobs)
        return index
    }

    private func lines(
        _ service: IndexService, _ change: (inout KWICRequest) -> Void = { _ in }
    ) async throws -> [KWICLine] {
        var request = KWICRequest(query: "avtal")
        request.limit = 10_000
        change(&request)
        return try await service.kwic(request).lines
    }

    private func stream(
        _ service: IndexService, as format: LineFormat = .json, _ change: (inout KWICRequest) -> Void = { _ in }
    ) async throws -> (text: String, count: Int) {
        var request = KWICRequest(query: "avtal")
        change(&request)
        var data = Data()
        let count = try await service.kwicLines(request, as: format).write { data += $0 }
        return (String(decoding: data, as: UTF8.self), count)
    }

    private func place(_ line: KWICLine) -> String {
        let parts = line.id.split(separator: ":")
        let ordinal = String(repeating: "0", count: 6 - (parts.last?.count ?? 0)) + (parts.last ?? "")
        return line.report + " " + ordinal + " " + String(1_000 + (line.highlights.first?.first ?? 0))
    }

    @Test func `lines stand by report and place, whatever number of workers indexed`() async throws {
        let other = try await sampleIndex(jobs: 1)
        let one = try await lines(try await other.service())
        let index = try await sampleIndex(jobs: 3)
        #expect(one.count > 40)
        #expect(one.map(place) == one.map(place).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
        // The files' folders differ, and with them the reports' paths, but neither order nor texts.
        #expect(try await lines(try await index.service()).map(\.right) == one.map(\.right))
    }

    @Test func `a stream has the lines of the whole answer`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service(readers: 3)
        for sort in KWICRequest.Sort.allCases {
            let whole = try await lines(service) { $0.sort = sort }
            let (text, count) = try await stream(service) { $0.sort = sort }
            let streamed = try text.split(separator: "\n").map {
                try JSONDecoder().decode(KWICLine.self, from: Data($0.utf8))
            }
            #expect(streamed == whole, "\(sort)")
            #expect(count == whole.count)
        }
    }

    @Test func `pages make the whole`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service(readers: 2)
        defer { withExtendedLifetime(index) {} }
        for sort in [KWICRequest.Sort.document, .right] {
            let all = try await stream(service) { $0.sort = sort }.text
            var pages = ""
            for offset in stride(from: 0, to: 200, by: 7) {
                pages += try await stream(service) { ($0.sort, $0.offset, $0.limit) = (sort, offset, 7) }.text
            }
            #expect(pages == all)
        }
    }

    @Test func `neighbours sort as a Swedish dictionary does, the nearest first`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        let order = [
            "and", "anka", "av", "avtal", "avtalet", "gott", "här", "i", "kontroll", "nämnd", "rutin", "står", "zebra",
            "ål", "ärende", "öppen",
        ]
        func ranks(_ text: String, _ isReversed: Bool) -> [Int] {
            let words = text.lowercased().split { !$0.isLetter }.map { order.firstIndex(of: String($0)) ?? -1 }
            return Array((isReversed ? words.reversed() : words).prefix(3))
        }
        for (sort, side) in [(KWICRequest.Sort.right, \KWICLine.right), (.left, \KWICLine.left)] {
            let found = try await lines(service) { $0.sort = sort }
            let keys = found.map { ranks($0[keyPath: side], sort == .left) }
            #expect(!keys.joined().contains(-1))
            #expect(keys == keys.sorted { $0.lexicographicallyPrecedes($1) })
            #expect(found.map(place).sorted() == (try await lines(service)).map(place).sorted())
        }
    }

    @Test func `lines sort by year and by municipality, then by document`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        let byYear = try await lines(service) { $0.sort = .year }
        #expect(byYear.map { "\($0.year ?? 0) " + place($0) } == byYear.map { "\($0.year ?? 0) " + place($0) }.sorted())
        let byPlace = try await lines(service) { $0.sort = .municipality }.map { $0.municipality ?? "" }
        var names: [String] = []
        for name in byPlace where names.last != name { names.append(name) }
        #expect(names == ["Mora", "Orsa", "Årjäng", "Älvdalen"])
    }

    @Test func `a sample is the same for one seed, another for another, and part of the whole`() async throws {
        let index = try await sampleIndex(jobs: 1)
        let (one, many) = (try await index.service(readers: 1), try await index.service(readers: 4))
        let all = try await lines(one).map(place)
        let sample = try await lines(one) { $0.sample = 10 }.map(place)
        #expect(sample.count == 10 && Set(sample).count == 10)
        #expect(sample == all.filter(Set(sample).contains))
        #expect(try await lines(many) { $0.sample = 10 }.map(place) == sample)
        #expect(try await lines(one) { ($0.sample, $0.seed) = (10, 2) }.map(place) != sample)
        #expect(Set(try await lines(one) { ($0.sample, $0.sort) = (10, .left) }.map(place)) == Set(sample))
        #expect(try await lines(one) { $0.sample = 1_000 }.map(place) == all)
        // A smaller sample is part of a larger one.
        #expect(Set(try await lines(one) { $0.sample = 5 }.map(place)).isSubset(of: sample))
    }

    @Test func `a sample is fair`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        let all = try await lines(service).map(place)
        var drawn: [String: Int] = [:]
        for seed in 0..<200 {
            for line in try await lines(service, { ($0.sample, $0.seed) = (10, seed) }) {
                drawn[place(line), default: 0] += 1
            }
        }
        // Each is expected 200 · 10 / n times; with n of some 70, far from the bounds.
        let expected = 2_000 / Double(all.count)
        #expect(drawn.count == all.count)
        for count in drawn.values { #expect(abs(Double(count) - expected) < 5 * expected.squareRoot()) }
    }

    @Test func `totals are those of a strict search, and occurrences are counted, drawn or not`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        for query in ["avtal", "avtal NÄRA/3 nämnd", "i", "lemma:avtal zebra", "=avtalet"] {
            var search = SearchRequest(query: query)
            (search.strict, search.facets) = (true, [.report])
            let found = try await service.search(search)
            var request = KWICRequest(query: query)
            (request.sample, request.limit) = (3, 2)
            let response = try await service.kwic(request)
            #expect(response.passages == found.total, "\(query)")
            #expect(response.reports == found.facets?["report"]?.count)
            #expect(response.lines.count == 2)
            (request.sample, request.limit) = (nil, 10_000)
            #expect(try await service.kwic(request).lines.count == response.total)
        }
    }

    @Test func `a stream ends with an error when the index changes`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        let lines = try await service.kwicLines(KWICRequest(query: "avtal"), as: .json)
        try index.write("new.md", Sample.report("Avtal finns."))
        try await index.update()
        await #expect(throws: ServiceError.self) { _ = try await lines.write { _ in } }
        do {
            _ = try await lines.write { _ in }
        } catch let error as ServiceError {
            #expect(error.message.hasPrefix("The index changed while the answer was being made"))
        }
    }
}
