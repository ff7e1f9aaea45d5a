import AuditReport
import Testing

@Suite(.enabled(if: SharedSeeds.folder != nil, "the shared seeds are not here"))
struct SeedTests {
    struct Truth: Sendable {
        var seed: String
        var place: String
        var year: Int
        var firm: String
        var title: String
        /// The least number of listed recommendations, and whom they go to.
        var listed = 0
        var addressee = ""
    }

    static let truths = [
        Truth(
            seed: "000", place: "Stenungsund", year: 2014, firm: "EY",
            title: "Ekonomi- och verksamhetsstyrning inom Individ- och familjeomsorgen"),
        Truth(
            seed: "001", place: "Mora", year: 2009, firm: "PwC",
            title: "Verksamhetsstyrning och arbetssätt inom individ- och familjeomsorgen"),
        Truth(
            seed: "002", place: "Ragunda", year: 2017, firm: "KPMG",
            title: "Styrning och uppföljning inom individ- och familjeomsorgen", listed: 6, addressee: "kommunstyrelsen"
        ),
        Truth(
            seed: "003", place: "Bjuv", year: 2020, firm: "EY",
            title: "Granskning av ledning och styrning inom socialtjänsten",
            listed: 3, addressee: "barn- och utbildningsnämnden"),
        Truth(
            seed: "004", place: "Värnamo", year: 2020, firm: "EY",
            title: "Granskning av uppföljning av insatser inom socialtjänstens individ- och familjeomsorg", listed: 4,
            addressee: "medborgarnämnden"),
    ]

    @Test(arguments: truths)
    func `a real report is understood`(truth: Truth) throws {
        let path = try #require(SharedSeeds.path(truth.seed))
        let file = try ReportReader().read(path: path)
        let report = try #require(file.reports.last)
        #expect(report.metadata.municipality == truth.place)
        #expect(report.metadata.year == truth.year)
        #expect(report.metadata.firm == truth.firm)
        #expect(report.metadata.title == truth.title)
        guard truth.listed > 0 else { return }
        let section = try #require(report.passages.first { $0.kind == .recommendation }?.section)
        let listed = report.passages.filter { $0.kind == .recommendation && $0.section == section }
        #expect(listed.count == truth.listed)
        #expect(listed.allSatisfy { $0.addressee == [truth.addressee] })
    }

    @Test func `the covering letter in front of a real report is split off`() throws {
        let path = try #require(SharedSeeds.path("002"))
        let reports = try ReportReader().read(path: path).reports
        #expect(reports.map(\.metadata.type) == ["missiv", "granskning"])
    }

    @Test(arguments: truths.map(\.seed))
    func `the passages of a real report keep the laws`(seed: String) throws {
        let path = try #require(SharedSeeds.path(seed))
        let text = try Corpus.text(path)
        #expect(PassageLaws.violation(in: ReportReader().parse(text: text, fileName: ""), of: text) == nil)
    }
}
