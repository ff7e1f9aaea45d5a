import FyndAPI
import Testing

@testable import FyndIndex

struct ReportDetailTests {
    private func index(_ files: (name: String, text: String)...) async throws -> TemporaryIndex {
        let index = try TemporaryIndex()
        for file in files { try index.write(file.name, file.text) }
        try await index.update()
        return index
    }

    @Test func `a whole report is shown with its advice and what became of earlier advice`() async throws {
        let index = try await index(("b.md", FollowUpSample.text))
        let service = try await index.service()
        let report = try #require(try await service.reports(SearchFilters()).reports.first)
        #expect(report.overallGrade == "delvis")
        #expect(
            report.followsUp == [FollowedReportView(title: "Granskning av inköp och direktupphandling", year: 2014)])
        let shown = try await service.report(id: report.id)
        #expect(shown.earlierRecommendations?.map(\.status) == ["åtgärdad", "ej"])
        let ids = Set(shown.passages.map(\.id))
        for recommendation in shown.recommendations ?? [] {
            #expect(!recommendation.passages.isEmpty && ids.isSuperset(of: recommendation.passages))
        }
    }

    @Test func `a hit in an earlier recommendation says what became of it`() async throws {
        let index = try await index(("b.md", FollowUpSample.text))
        #expect(try await index.search("ramavtalen följs upp").hits.first?.passage.earlierStatus == "åtgärdad")
        #expect(try await index.search("sammanfattande bedömning").hits.first?.passage.earlierStatus == nil)
    }

    @Test func `reports are narrowed down by the grade of their overall judgement`() async throws {
        let index = try await index(("a.md", Sample.report("Rutiner saknas.")), ("b.md", FollowUpSample.text))
        let service = try await index.service()
        var filters = SearchFilters()
        filters.grade = ["Delvis"]
        #expect(try await service.reports(filters).reports.map(\.overallGrade) == ["delvis"])
        filters.grade = ["nej"]
        #expect(try await service.reports(filters).total == 0)
        filters.kind = ["finding"]
        await #expect(throws: ServiceError.self) { try await service.reports(filters) }
    }

    @Test(arguments: [
        "grad:delvis", "grad:delvis ELLER ramavtalen", "kommun:Ekhamra ELLER ramavtalen", "INTE grad:nej",
    ])
    func `only passages are found by what reports have too`(query: String) async throws {
        let index = try await index(("b.md", FollowUpSample.text))
        let response = try await index.search(query) { $0.facets = [.grade, .kind] }
        #expect(response.hits.allSatisfy { !$0.passage.text.isEmpty })
        let kinds = response.facets?["kind"]?.reduce(0) { $0 + $1.count }
        #expect(kinds == response.total)
    }

    @Test func `a letter names the report that it belongs to by its id`() async throws {
        let letter = """
            Till: Kommunstyrelsen

            2017-05-12

            Granskning av avtal

            På vårt uppdrag har KPMG granskat avtalen. Vi önskar ett yttrande senast den 1 september 2017.

            För Ekhamra kommuns revisorer

            Ordförande


            """
        let report = """
            \u{0C}Ekhamra kommun

            Granskning av avtal

            2017-05-02

            \u{0C}1 Sammanfattning

            \(String(repeating: "Kommunstyrelsen följer inte upp de avtal som kommunen har ingått. ", count: 30))

            \u{0C}2 Bedömning

            Vi bedömer att kommunstyrelsen inte har säkerställt att avtalen följs upp.

            """
        let index = try await index(("c.txt", letter + report))
        let service = try await index.service()
        let reports = try await service.reports(SearchFilters()).reports
        try #require(reports.count == 2)
        #expect(reports.map(\.belongsTo) == [reports[1].id, nil])
        #expect(reports[1].pages == 4)
        #expect(reports.allSatisfy { $0.quality != nil })
        let hit = try #require(try await index.search("yttrande september").hits.first)
        #expect(hit.passage.report.belongsTo == reports[1].id)
        #expect(hit.passage.report.quality == nil)
    }
}
