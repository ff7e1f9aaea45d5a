import AuditReport
import Testing

/// What a reader finds in the shared real reports, checked by eye: places by their offsets, so that no text is repeated here.
@Suite(.enabled(if: SharedSeeds.folder != nil, "the shared seeds are not here"))
struct SeedTests {
    struct Truth: Sendable, CustomStringConvertible {
        var seed: String
        var place: String
        var date: String
        var auditedYear: Int?
        var firm: String
        var type = "granskning"
        var title: String
        var body: String
        /// The levels of the headings, in order.
        var levels: String
        /// Where the recommendations begin, each place by itself.
        var advice: [Int]
        /// How many of them are different.
        var distinct: Int
        /// Where the audit questions begin, with their grades.
        var questions: [Int: String]
        var overall: String?
        /// How many stretches of noise there are of each kind.
        var noise: [NoiseSpan.Kind: Int]

        /// Where the parser is known to read otherwise than a person: "distinct", "overall".
        var disagreements: Set<String> = []

        var description: String { seed }

        /// Runs a check, which must fail where the parser is known to disagree.
        func check(_ name: String, _ body: () -> Void) {
            if disagreements.contains(name) { withKnownIssue { body() } } else { body() }
        }
    }

    static let truths = [
        Truth(
            seed: "000", place: "Stenungsund", date: "2014-02-04", auditedYear: 2013, firm: "EY",
            type: "revisionsdialog",
            title: "Ekonomi- och verksamhetsstyrning inom Individ- och familjeomsorgen",
            body: "kommunstyrelsen", levels: "1222212221222212221211221", advice: [16054], distinct: 1, questions: [:],
            overall: "i huvudsak", noise: [.toc: 1, .signature: 1]),
        Truth(
            seed: "001", place: "Mora", date: "2009-12", firm: "PwC",
            title: "Verksamhetsstyrning och arbetssätt inom individ- och familjeomsorgen",
            body: "socialnämnden", levels: "1122221233233233233233233233",
            advice: [
                2615, 2956, 3227, 8541, 8784, 9169, 11904, 12130, 19829, 19929, 20029, 20235, 20762, 23277, 23704,
                26157, 27011, 27122, 29571,
            ], distinct: 17,
            questions: [
                4360: "i begränsad utsträckning", 9500: "till viss del", 9561: "-", 12565: "-", 12617: "-", 12667: "ja",
            ],
            overall: "i begränsad utsträckning", noise: [.toc: 1, .footnote: 10], disagreements: ["distinct"]),
        Truth(
            seed: "002", place: "Ragunda", date: "2017-12-14", auditedYear: 2017, firm: "KPMG",
            title: "Styrning och uppföljning inom individ- och familjeomsorgen",
            body: "kommunstyrelsen", levels: "11222222123232424",
            advice: [1774, 1915, 1980, 2060, 2127, 2220, 8565, 8726, 11939, 12220, 14151, 14311, 15408, 15600],
            distinct: 8, questions: [3851: "delvis", 3914: "ja", 3981: "i huvudsak", 4048: "nej"],
            overall: "delvis", noise: [.header: 6, .toc: 1, .footnote: 7, .ornament: 2, .signature: 1],
            disagreements: ["overall"]),
        Truth(
            seed: "003", place: "Bjuv", date: "2020-08-26", firm: "EY",
            title: "Granskning av ledning och styrning inom socialtjänsten",
            body: "barn- och utbildningsnämnden", levels: "11", advice: [3432, 3612, 3747], distinct: 3, questions: [:],
            overall: "delvis", noise: [.header: 1, .signature: 1]),
        Truth(
            seed: "004", place: "Värnamo", date: "2020-09-22", auditedYear: 2020, firm: "EY",
            title: "Granskning av uppföljning av insatser inom socialtjänstens individ- och familjeomsorg",
            body: "medborgarnämnden", levels: "112222331234444444323444444432331122",
            advice: [1227, 1877, 1984, 2045, 2155, 16686, 17034, 30283, 33640, 33747, 33808, 33918], distinct: 7,
            questions: [3869: "delvis", 3971: "delvis", 4061: "delvis", 4158: "delvis"],
            overall: "delvis", noise: [.logo: 1, .toc: 1, .footnote: 12, .signature: 1]),
    ]

    private static func report(_ seed: String) throws -> Report {
        let file = try ReportReader().read(path: try #require(SharedSeeds.path(seed)))
        return try #require(file.reports.last)
    }

    @Test(arguments: truths)
    func `what a real report says of itself is read`(truth: Truth) throws {
        let metadata = try Self.report(truth.seed).metadata
        #expect(metadata.municipality == truth.place)
        #expect(metadata.date == truth.date)
        #expect(metadata.year == Int(truth.date.prefix(4)))
        #expect(metadata.auditedYear == truth.auditedYear)
        #expect(metadata.firm == truth.firm)
        #expect(metadata.type == truth.type)
        #expect(metadata.title == truth.title)
        #expect(metadata.bodies == [truth.body])
    }

    @Test(arguments: truths)
    func `the outline of a real report is read`(truth: Truth) throws {
        let report = try Self.report(truth.seed)
        #expect(report.headings.map { String($0.level) }.joined() == truth.levels)
    }

    @Test(arguments: truths)
    func `all advice of a real report is found, with whom it is for`(truth: Truth) throws {
        let report = try Self.report(truth.seed)
        let advice = report.passages.filter { $0.kind == .recommendation }
        #expect(advice.map(\.span.start) == truth.advice)
        #expect(advice.allSatisfy { $0.addressee == [truth.body] })
        truth.check("distinct") { #expect(report.recommendations.count == truth.distinct) }
    }

    @Test(arguments: truths)
    func `the questions of a real report are found and graded`(truth: Truth) throws {
        let report = try Self.report(truth.seed)
        let found = report.questions.map { ($0.span.start, $0.grade ?? "-") }
        #expect(Dictionary(uniqueKeysWithValues: found) == truth.questions)
        truth.check("overall") { #expect(report.overallGrade == truth.overall) }
    }

    @Test(arguments: truths)
    func `the noise of a real report is left out`(truth: Truth) throws {
        let noise = try Self.report(truth.seed).noise
        #expect(Dictionary(grouping: noise, by: \.kind).mapValues(\.count) == truth.noise)
    }

    @Test func `the covering letter in front of a real report is split off`() throws {
        let reports = try ReportReader().read(path: try #require(SharedSeeds.path("002"))).reports
        #expect(reports.map(\.metadata.type) == ["missiv", "granskning"])
        #expect(reports[0].belongsTo == 1)
    }

    @Test(arguments: truths.map(\.seed))
    func `the passages of a real report keep the laws`(seed: String) throws {
        let path = try #require(SharedSeeds.path(seed))
        let text = try Corpus.text(path)
        let reports = try ReportReader().read(path: path).reports
        #expect(PassageLaws.violation(in: reports, of: text) == nil)
        #expect(SourceMapLaws.violation(in: reports, of: text) == nil)
    }
}
