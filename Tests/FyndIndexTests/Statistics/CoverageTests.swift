import FyndAPI
import Testing

@testable import FyndIndex

struct CoverageTests {
    private func coverage(
        _ index: TemporaryIndex, change: (inout CoverageRequest) -> Void = { _ in }
    ) async throws -> CoverageResponse {
        var request = CoverageRequest()
        change(&request)
        return try await index.service().coverage(request)
    }

    private func index() async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(municipality: "Mora", year: 2010, "Avtal saknas.", "Plan saknas."))
        try index.write("b.md", Sample.report(municipality: "Mora", year: 2013, "Hyran är hög."))
        try index.write("c.md", Sample.report(municipality: "Mora", year: 2013, "Hyran är låg."))
        try index.write("d.md", Sample.report(municipality: "Älvdalen", year: 2012, "Avtal finns."))
        try index.write("e.md", Sample.report(municipality: "Region Dalarna", year: 2012, "Vården brister."))
        try await index.update()
        return index
    }

    @Test func `each place has its reports by year and the years without any`() async throws {
        let index = try await index()
        let response = try await coverage(index)
        #expect(response.years == [2010, 2011, 2012, 2013])
        #expect(response.places.map(\.municipality) == ["Mora", "Region Dalarna", "Älvdalen"])
        #expect([response.reports, response.total, response.known] == [5, 3, 310])
        #expect(response.notes == nil)
        let mora = try #require(response.places.first)
        #expect(mora.county == "Dalarnas län")
        #expect([mora.reports, mora.passages] == [3, 4])
        #expect(mora.quality == 1)
        #expect(mora.years.map(\.year) == [2010, 2013] && mora.years.map(\.reports) == [1, 2])
        let ids = try await index.service().reports(SearchFilters()).reports.filter { $0.year == 2013 }.map(\.id)
        #expect(mora.years[1].ids == ids.sorted())
        #expect(mora.missing == [2011, 2012])
        #expect(mora.changed == nil)
    }

    @Test func `filters narrow down reports, years and places`() async throws {
        let index = try await index()
        let later = try await coverage(index) { $0.filters = .only(years: 2012...2014) }
        #expect(later.years == [2012, 2013, 2014])
        #expect(later.places.map(\.reports) == [2, 1, 1])
        #expect(later.places.map(\.missing) == [[2012, 2014], [2013, 2014], [2013, 2014]])
        let one = try await coverage(index) { $0.filters = .only(municipality: "Mora") }
        #expect([one.reports, one.total, one.known] == [3, 1, 1])
        await #expect(
            throws: ServiceError.invalidRequest("Reports have no kind, and coverage is of reports. Leave \"kind\" out.")
        ) { try await coverage(index) { $0.filters.kind = ["finding"] } }
    }

    @Test func `all municipalities and regions may be listed, those without reports too`() async throws {
        let all = try await coverage(try await index()) { $0.all = true }
        #expect(all.places.count == 310 && all.total == 3)
        let first = try #require(all.places.first)
        #expect(first.municipality == "Ale" && first.county == "Västra Götalands län")
        #expect(first.reports == 0 && first.quality == nil && first.missing == all.years)
        let county = try await coverage(try await index()) {
            $0.all = true
            $0.filters.county = ["Dalarna"]
        }
        #expect(county.known == 16 && county.places.count == 16)
    }

    @Test func `a region under its older name is no region without reports`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", Sample.report(municipality: "Landstinget Dalarna", year: 2012, "Vården brister."))
        try await index.update()
        let names = try await coverage(index) { $0.all = true }.places.map(\.municipality)
        #expect(names.contains("Landstinget Dalarna") && !names.contains("Region Dalarna"))
    }

    @Test func `reports without a place or a year are in the sums they belong to, which a note says`() async throws {
        let index = try TemporaryIndex()
        try index.write("a.md", "# Iakttagelser\n\nAvtal saknas.\n")
        try index.write("b.md", "---\nmunicipality: Mora\n---\n\n# Iakttagelser\n\nPlan saknas.\n")
        try await index.update()
        let response = try await coverage(index)
        #expect(response.reports == 2 && response.years == [])
        #expect(response.places.map(\.reports) == [1] && response.places.map(\.years) == [[]])
        #expect(
            response.notes == [
                "One report names no municipality or region and is in no place's figures.",
                "One report has no year and is in its place's sum alone.",
            ])
    }

    @Test func `what came or changed since a day is listed, by the index's own clock`() async throws {
        let index = try TemporaryIndex()
        for name in ["a", "b", "c"] {
            try index.write("\(name).md", Sample.report(municipality: "Mora", "Avtal \(name) saknas."))
        }
        try await index.update(at: 1_700_000_000)
        let service = try await index.service()
        let old = Set(try await service.reports(SearchFilters()).reports.map(\.id))
        try index.write("b.md", Sample.report(municipality: "Mora", "Avtal b är uppsagt."))
        try index.write("d.md", Sample.report(municipality: "Falun", "Avtal d saknas."))
        // The first second of 1 October 2026.
        try await index.update(at: 1_790_812_800)
        func changed(since day: String) async throws -> [[String]?] {
            let since = try FirstDay(parsing: day)
            return try await coverage(index) { $0.since = since }.places.map(\.changed)
        }
        let new = try await service.reports(SearchFilters()).reports.filter {
            !old.contains($0.id) || $0.path.hasSuffix("b.md")
        }
        let (falun, mora) = (new.filter { $0.municipality == "Falun" }, new.filter { $0.municipality == "Mora" })
        #expect([falun.count, mora.count] == [1, 1])
        #expect(try await changed(since: "2026-10-01") == [falun.map(\.id), mora.map(\.id)])
        #expect(try await changed(since: "2026-10-02") == [[], []])
        #expect(try await changed(since: "2023").map { $0?.count } == [1, 3])
    }

    @Test func `the answer is the same from run to run and whatever the number of shards`() async throws {
        let one = try await TemporaryIndex.sampled(seed: 6, jobs: 1)
        let first = try await coverage(one)
        #expect(try await coverage(one) == first)
        #expect(try await coverage(try await TemporaryIndex.sampled(seed: 6, jobs: 3)) == first)
        #expect(first.places.reduce(0) { $0 + $1.reports } == 9)
    }
}
