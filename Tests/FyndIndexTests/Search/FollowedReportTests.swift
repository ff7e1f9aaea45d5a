import FyndAPI
import Testing

@testable import FyndIndex

struct FollowedReportTests {
    private func followUp(municipality: String? = "Ekhamra", year: Int? = 2019) -> ReportRecord {
        var record = ReportRecord.empty
        (record.id, record.municipality, record.year) = ("uppfoljning", municipality, year)
        return record
    }

    /// The title of the report that is found to be the one named.
    private func found(
        _ title: String, _ year: Int?, among reports: [String], by followUp: ReportRecord? = nil
    ) async throws -> String? {
        let index = try TemporaryIndex()
        for (number, report) in reports.enumerated() { try index.write("\(number).md", report) }
        try await index.update()
        let reader = try index.reader()
        let id = try FollowedReportSearch(reader: reader).report(
            FollowedReportRecord(title: title, year: year), of: followUp ?? self.followUp())
        return try id.flatMap { try reader.report(ReportKey(id: $0))?.record.title }
    }

    private static let reports = [
        Sample.report(year: 2014, title: "Granskning av inköp och direktupphandling", "Rutiner saknas."),
        Sample.report(year: 2016, title: "Granskning av överförmyndarverksamheten", "Akter saknas."),
        Sample.report(municipality: "Mora", year: 2014, title: "Inköp och direktupphandling", "Avtal saknas."),
    ]

    @Test(arguments: [
        ("Granskning av inköp och direktupphandling", 2014, "Granskning av inköp och direktupphandling"),
        ("inköp och direktupphandlingar", 2014, "Granskning av inköp och direktupphandling"),
        ("Granskning av inköpen", nil, "Granskning av inköp och direktupphandling"),
        ("Granskning av överförmyndarverksamheten", 2015, "Granskning av överförmyndarverksamheten"),
    ])
    func `a report is found by the words of its title, in any form, and its year`(
        title: String, year: Int?, found expected: String
    ) async throws {
        #expect(try await found(title, year, among: Self.reports) == expected)
    }

    @Test(arguments: [
        ("Granskning av inköp och direktupphandling", 2012), ("Granskning av inköp och direktupphandling", 2015 + 4),
        ("Granskning av elevhälsan", 2014), ("Granskning", nil), ("Uppföljande granskning av", 2014), ("", nil),
    ])
    func `what has another year, or hardly a word in common, is another report`(title: String, year: Int?) async throws
    {
        #expect(try await found(title, year, among: Self.reports) == nil)
    }

    @Test func `a report of another place is another report`() async throws {
        let title = "Inköp och direktupphandling"
        #expect(try await found(title, 2014, among: Self.reports, by: followUp(municipality: "Mora")) == title)
        #expect(try await found(title, 2014, among: Self.reports, by: followUp(municipality: "Kråksele")) == nil)
        #expect(try await found(title, 2014, among: Self.reports, by: followUp(municipality: nil)) == nil)
    }

    @Test func `a report that is later than the follow-up is not what it follows up`() async throws {
        #expect(try await found("inköp", nil, among: Self.reports, by: followUp(year: 2013)) == nil)
    }

    @Test
    func
        `of two reports the one with more words of the name is taken, else the one with fewer others, else the latest`()
        async throws
    {
        let titles = ["Inköp i skolan", "Inköp och avtalstrohet i skolan", "Inköp och avtalstrohet", "Inköp"]
        let reports = titles.map { Sample.report(year: 2014, title: $0, "Rutiner saknas.") }
        #expect(try await found("Inköp och avtalstrohet", 2014, among: reports) == "Inköp och avtalstrohet")
        #expect(try await found("inköp", nil, among: reports) == "Inköp")
        let both = [2011, 2013].map { Sample.report(year: $0, title: "Inköp \($0)", "Rutiner saknas.") }
        #expect(try await found("inköp", nil, among: both) == "Inköp 2013")
    }

    @Test func `the report is found among many that share a word with it`() async throws {
        let others = (1...70).map { Sample.report(year: 2014, title: "Inköp i område \($0)", "Rutiner saknas.") }
        let wanted = Sample.report(year: 2014, title: "Inköp och avtalstrohet", "Rutiner saknas.")
        for reports in [others + [wanted], [wanted] + others] {
            #expect(try await found("Inköp och avtalstrohet", 2014, among: reports) == "Inköp och avtalstrohet")
        }
    }

    @Test func `reports and passages show what a follow-up follows, with its id`() async throws {
        let index = try TemporaryIndex()
        try index.write(
            "a.md", Sample.report(year: 2014, title: "Granskning av inköp och direktupphandling", "Rutiner saknas."))
        try index.write("b.md", FollowUpSample.text)
        try await index.update()
        let service = try await index.service()
        let reports = try await service.reports(SearchFilters()).reports
        let original = try #require(reports.first { $0.year == 2014 })
        let followUp = try #require(reports.first { $0.year == 2017 })
        #expect(original.followsUp == nil)
        #expect(followUp.followsUp?.map(\.report) == [original.id])
        #expect(followUp.followsUp?.map(\.year) == [2014])
        #expect(try await service.report(id: followUp.id).report == followUp)
        let hit = try #require(try await index.search("ramavtalen").hits.first)
        #expect(hit.passage.report.followsUp == nil)
        #expect(try await service.passage(id: hit.passage.id).passage.report == followUp)
    }
}

/// A follow-up of a report on purchasing, written for these tests.
enum FollowUpSample {
    static let text = """
        # Ekhamra kommun

        Uppföljande granskning av inköp och direktupphandling

        KPMG, 2017-05-10

        # 1 Inledning

        År 2014 genomfördes granskningen "Granskning av inköp och direktupphandling". Detta är en uppföljning av den.

        # 2 Uppföljning av tidigare rekommendationer

        | Rekommendation 2014 | Status |
        |---|---|
        | Säkerställa att ramavtalen följs upp varje år | Åtgärdad. Uppföljning görs varje år. |
        | Upprätta en rutin för dokumentation av direktupphandlingar | Ej åtgärdad. Någon rutin finns inte. |

        # 3 Bedömning

        Vår sammanfattande bedömning är att kommunstyrelsen delvis har vidtagit tillräckliga åtgärder.

        Vi rekommenderar kommunstyrelsen att besluta om en rutin för dokumentation av direktupphandlingar.

        """
}
