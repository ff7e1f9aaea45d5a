import FyndAPI
import FyndIndex
import Testing

/// What holds of the answers to any query and filters.
struct AnswerLawTests {
    private static let queries = [
        "nämnden", "avtal", "kontroll ELLER avtal", "brist*", "avtal NÄRA/mening nämnden", "nämnden avtal rutin",
        "\"nämndens avtal\"",
        "-avtal", "kommun:Mora",
    ]

    private func sampleIndex() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        var random = SeededGenerator(seed: 17)
        let words = [
            "nämnden", "nämndens", "avtal", "avtalet", "kontrollen", "brister", "rutin", "rekommenderar", "och",
            "styrelsen", "i",
        ]
        for file in 0..<8 {
            let bodies = ["socialnämnden", "kommunstyrelsen", "byggnadsnämnden"].shuffled(using: &random)
                .prefix(Int.random(in: 1...3, using: &random)).joined(separator: ", ")
            let paragraphs = (0..<6).map { _ in
                "Vi ser att " + (0..<8).map { _ in words.randomElement(using: &random) ?? "" }.joined(separator: " ")
                    + "."
            }
            try index.write(
                "\(file).md",
                """
                ---
                municipality: \(["Mora", "Orsa", "Falun"].randomElement(using: &random) ?? "Mora")
                year: \(2010 + file % 3)
                firm: \(["EY", "PwC"].randomElement(using: &random) ?? "EY")
                title: Granskning av avtal
                bodies: [\(bodies)]
                ---

                # Iakttagelser

                \(paragraphs.joined(separator: "\n\n"))

                # Rekommendationer

                Vi rekommenderar socialnämnden att se över avtal och rutin i nämnden.

                """)
        }
        try await index.update()
        return index
    }

    /// A filter that lets through what has one of some values of a field.
    private func narrow(_ filters: inout SearchFilters, _ random: inout SeededGenerator) {
        func some(_ values: String...) -> [String] {
            Array(values.shuffled(using: &random).prefix(Int.random(in: 1...2, using: &random)))
        }
        switch Int.random(in: 0..<5, using: &random) {
        case 0 where filters.municipality == nil: filters.municipality = some("Mora", "Orsa", "Falun")
        case 1 where filters.firm == nil: filters.firm = some("EY", "PwC")
        case 2 where filters.body == nil: filters.body = some("socialnämnden", "kommunstyrelsen", "byggnadsnämnden")
        case 3 where filters.kind == nil: filters.kind = some("finding", "recommendation", "assessment")
        case 4 where filters.year == nil:
            filters.year = YearRange(first: 2010, last: Int.random(in: 2010...2012, using: &random))
        default: break
        }
    }

    @Test func `a filter never raises a count`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        var random = SeededGenerator(seed: 19)
        for query in Self.queries {
            for _ in 0..<6 {
                var request = SearchRequest(query: query)
                request.facets = FacetField.allCases
                var wider = try await service.search(request)
                for _ in 0..<4 {
                    narrow(&request.filters, &random)
                    let narrower = try await service.search(request)
                    #expect(narrower.total <= wider.total, "\(query) \(request.filters)")
                    for (field, counts) in narrower.facets ?? [:] {
                        for count in counts {
                            let before = wider.facets?[field]?.first { $0.value == count.value }?.count ?? 0
                            #expect(count.count <= before, "\(query) \(request.filters) \(field) \(count.value)")
                        }
                    }
                    wider = narrower
                }
            }
        }
    }

    @Test func `a facet's count is the number of hits with that filter`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        for query in Self.queries {
            var request = SearchRequest(query: query)
            request.facets = FacetField.allCases
            let facets = try #require(try await service.search(request).facets)
            func total(_ change: (inout SearchFilters) -> Void) async throws -> Int {
                var request = SearchRequest(query: query)
                change(&request.filters)
                return try await service.search(request).total
            }
            for count in facets["body"] ?? [] { #expect(try await total { $0.body = [count.value] } == count.count) }
            for count in facets["kind"] ?? [] { #expect(try await total { $0.kind = [count.value] } == count.count) }
            for count in facets["firm"] ?? [] { #expect(try await total { $0.firm = [count.value] } == count.count) }
            for count in facets["municipality"] ?? [] {
                #expect(try await total { $0.municipality = [count.value] } == count.count)
            }
            for count in facets["year"] ?? [] {
                let year = Int(count.value)
                #expect(try await total { $0.year = YearRange(first: year, last: year) } == count.count)
            }
        }
    }

    @Test func `the parts of a score add up to it`() async throws {
        let index = try await sampleIndex()
        let service = try await index.service()
        defer { withExtendedLifetime(index) {} }
        for query in Self.queries + ["avtal finnsinte rutin", "avtl"] {
            var request = SearchRequest(query: query)
            (request.explain, request.limit) = (true, 100)
            for hit in try await service.search(request).hits {
                let sum = try #require(hit.explanation).reduce(0) { $0 + $1.score }
                #expect(abs(sum - hit.score) < 1e-3, "\(query)")
            }
        }
    }
}
