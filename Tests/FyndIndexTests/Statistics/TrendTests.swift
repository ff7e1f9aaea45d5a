import FyndAPI
import FyndIndex
import SwedishText
import Testing

struct TrendTests {
    private func trend(
        _ index: TemporaryIndex, _ queries: String..., change: (inout TrendRequest) -> Void = { _ in }
    ) async throws -> TrendResponse {
        var request = TrendRequest(queries: queries)
        change(&request)
        return try await index.service().trend(request)
    }

    /// Four reports: 2010, 2010, 2013 and without a year.
    private func index() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(year: 2010, "Avtal om avtal saknas.", "Ingen plan finns."))
        try index.write("b.md", Sample.report(municipality: "Mora", year: 2010, "Hyran är hög."))
        try index.write("c.md", Sample.report(municipality: "Mora", year: 2013, "Avtal och plan finns i kommunen."))
        try index.write("d.md", "---\nmunicipality: Mora\n---\n\n# Iakttagelser\n\nNya avtal behövs.\n")
        try await index.update()
        return index
    }

    private func figures(_ points: [TrendPoint]) -> [[Double]] {
        points.map {
            [Double($0.passages), Double($0.reports), $0.share, Double($0.occurrences), $0.perHundredThousand]
        }
    }

    @Test func `each year has its passages, reports and occurrences, and those between are empty`() async throws {
        let response = try await trend(try await index(), "avtal")
        let series = try #require(response.series.first)
        #expect([series.passages, series.reports, series.occurrences] == [3, 3, 4])
        #expect(series.points.map(\.value) == ["2010", "2011", "2012", "2013"])
        // 2010: two occurrences among 4 + 3 + 3 words; 2013: one among 6.
        #expect(
            figures(series.points) == [
                [1, 1, 0.5, 2, 20_000], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [1, 1, 1, 1, 100_000.0 / 6],
            ])
        #expect(
            response.totals == [
                TrendTotal(value: "2010", passages: 3, reports: 2, words: 10),
                TrendTotal(value: "2011", passages: 0, reports: 0, words: 0),
                TrendTotal(value: "2012", passages: 0, reports: 0, words: 0),
                TrendTotal(value: "2013", passages: 1, reports: 1, words: 6),
            ])
        #expect(response.notes == ["1 of 3 passages that match \"avtal\" have no year: they are in its sum alone."])
    }

    @Test func `several queries have the same values, those of most passages first`() async throws {
        let response = try await trend(try await index(), "avtal", "hyra") { $0.by = .municipality }
        #expect(response.totals.map(\.value) == ["Mora", "Ekhamra"])
        #expect(response.series.map { $0.points.map(\.value) } == [["Mora", "Ekhamra"], ["Mora", "Ekhamra"]])
        #expect(response.series.map { $0.points.map(\.passages) } == [[2, 1], [1, 0]])
        #expect(response.series[0].points.map(\.share) == [2.0 / 3, 1])
        #expect(response.notes == nil)
    }

    @Test func `a passage of several bodies counts under each`() async throws {
        let index = try TemporaryIndex()
        let report = Sample.report("Avtal saknas.").replacing(
            "[socialnämnden]", with: "[socialnämnden, byggnadsnämnden]")
        try index.write("a.md", report)
        try await index.update()
        let series = try #require(try await trend(index, "avtal") { $0.by = .body }.series.first)
        #expect(series.points.map(\.value) == ["byggnadsnämnden", "socialnämnden"])
        #expect(series.points.map(\.occurrences) == [1, 1] && series.occurrences == 1)
    }

    @Test func `a query that nothing matches has no values and says how it may have been meant`() async throws {
        let index = try await index()
        let response = try await trend(index, "avtll")
        #expect(response.series.first?.points == [] && response.totals == [])
        #expect(response.notes == ["Nothing matches \"avtll\". Did you mean \"avtal\"?"])
    }

    @Test func `a query of fields alone has passages and no occurrences`() async throws {
        let series = try #require(try await trend(try await index(), "kommun:Mora").series.first)
        #expect([series.passages, series.reports, series.occurrences] == [3, 3, 0])
    }

    @Test func `how many queries there may be, and by what, is checked`() async throws {
        let index = try await index()
        await #expect(throws: ServiceError.invalidRequest("A trend is of 1...10 queries, but there were 0.")) {
            try await index.service().trend(TrendRequest(queries: []))
        }
        let error = await #expect(throws: ServiceError.self) { try await trend(index, "avtal") { $0.by = .report } }
        #expect(error?.message.hasPrefix("A trend cannot be told by report. There are: year, auditedYear,") == true)
    }

    // MARK: Laws

    @Test(arguments: [1, 2] as [UInt64], ["avtal", "nämnden", "är"])
    func `figures are those that come of counting the words of all texts`(seed: UInt64, word: String) async throws {
        let index = try await TemporaryIndex.sampled(seed: seed)
        let analyzer = try TextAnalyzer()
        let passages = try await index.sampledPassages().map { passage in
            let words = analyzer.tokens(in: passage.text).map(\.word)
            return (passage, words: words.count, hits: words.count { $0 == word })
        }
        for by in [FacetField.year, .municipality] {
            let response = try await trend(index, "=\(word)") { $0.by = by }
            let series = try #require(response.series.first)
            #expect(series.occurrences == passages.reduce(0) { $0 + $1.hits })
            for (point, total) in zip(series.points, response.totals) {
                let all = passages.filter { (by == .year ? String($0.0.year) : $0.0.municipality) == point.value }
                let hits = all.filter { $0.hits > 0 }
                let reports = Set(hits.map(\.0.report)).count
                let (words, occurrences) = (all.reduce(0) { $0 + $1.words }, hits.reduce(0) { $0 + $1.hits })
                #expect([point.passages, point.reports, point.occurrences] == [hits.count, reports, occurrences])
                #expect(
                    [total.passages, total.reports, total.words] == [all.count, Set(all.map(\.0.report)).count, words])
                #expect(point.share == (total.reports == 0 ? 0 : Double(reports) / Double(total.reports)))
                #expect(point.perHundredThousand == (words == 0 ? 0 : Double(occurrences) * 100_000 / Double(words)))
            }
            #expect(series.points.reduce(0) { $0 + $1.passages } == series.passages)
        }
    }

    @Test(arguments: ["kontroll", "avtal ELLER brist", "\"interna kontrollen\"", "avtal nämnd", "vatten -skola"])
    func `passages are those of a strict search and its facets`(query: String) async throws {
        let index = try await TemporaryIndex.sampled(seed: 3)
        let found = try await index.search(query) {
            ($0.strict, $0.facets, $0.limit) = (true, [.year, .municipality], 0)
        }
        for by in [FacetField.year, .municipality] {
            let series = try #require(try await trend(index, query) { $0.by = by }.series.first)
            #expect(series.passages == found.total)
            let facet = try #require(found.facets?[by.rawValue])
            #expect(
                Dictionary(uniqueKeysWithValues: facet.map { ($0.value, $0.count) })
                    == Dictionary(uniqueKeysWithValues: series.points.map { ($0.value, $0.passages) }))
        }
    }

    @Test func `a filter raises no figure but shares`() async throws {
        let index = try await TemporaryIndex.sampled(seed: 4)
        let all = try await trend(index, "kontroll") { $0.by = .municipality }
        let some = try await trend(index, "kontroll") {
            ($0.by, $0.filters) = (.municipality, .only(years: 2011...2013))
        }
        for point in some.series[0].points {
            let whole = try #require(all.series[0].points.first { $0.value == point.value })
            #expect(
                point.passages <= whole.passages && point.reports <= whole.reports
                    && point.occurrences <= whole.occurrences)
        }
        #expect(some.series[0].passages < all.series[0].passages && some.series[0].passages > 0)
    }

    @Test func `a narrower matching raises no figure`() async throws {
        let index = try await TemporaryIndex.sampled(seed: 5)
        var last = Int.max
        for matching in [WordMatching.wide, .lemma, .form] {
            let found = try await trend(index, "kontroll") { $0.matching = matching }.series[0].occurrences
            #expect(found <= last)
            last = found
        }
    }

    @Test func `the answer is the same from run to run and whatever the number of shards`() async throws {
        let one = try await TemporaryIndex.sampled(seed: 6, jobs: 1)
        let three = try await TemporaryIndex.sampled(seed: 6, jobs: 3)
        for by in [FacetField.year, .municipality, .kind, .firm] {
            func answer(_ index: TemporaryIndex) async throws -> TrendResponse {
                var response = try await trend(index, "kontroll", "vatten", "är") { $0.by = by }
                response.seconds = 0
                return response
            }
            let first = try await answer(one)
            #expect(try await answer(one) == first)
            #expect(try await answer(three) == first)
        }
    }
}
