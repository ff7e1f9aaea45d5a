import Foundation
import Testing

@testable import FyndAPI

/// The writer against the encoder that it stands in for.
struct JSONWriterTests {
    private func encoded(_ value: some Encodable) throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(value), as: UTF8.self)
    }

    private func written(_ value: some JSONWritable) -> String {
        var writer = JSONWriter()
        value.write(to: &writer)
        return String(decoding: writer.bytes, as: UTF8.self)
    }

    private func expectSame(_ value: some Encodable & JSONWritable) throws {
        #expect(written(value) == (try encoded(value)))
    }

    /// A report in which everything that can be absent is there.
    private var report: ReportView {
        var report = ReportView(id: "r/1", path: "a/\u{7F}\"b\\.txt")
        (report.title, report.municipality, report.county) = ("Å\u{0}\u{1F}\n\t", "Mora", "Dalarnas län")
        (report.organisation, report.firm, report.type, report.date) = ("AB", "PwC", "granskning", "2009-12")
        (report.year, report.auditedYear, report.passages) = (2009, 2008, 12)
        (report.bodies, report.registrationNumbers, report.registrationKeys) = (["a", "b"], [], ["KS 2014/7"])
        (report.overallGrade, report.belongsTo, report.pages) = ("delvis", "r/2", 14)
        report.followsUp = [
            FollowedReportView(title: "t", year: 2009, report: "r/3"), FollowedReportView(title: "", year: nil),
        ]
        report.quality = QualityView(score: 0.98765, damagedWords: 3, words: 200)
        return report
    }

    private var passage: PassageView {
        PassageView(
            id: "p", kind: "answer", text: "\u{2028}</script>\u{8}\u{C}\r\u{FEFF}😀e\u{301}", section: ["1", "2"],
            start: -1,
            end: .max, page: 3, addressee: ["x"], grade: "delvis", earlierStatus: "ej", report: report)
    }

    private var hit: Hit {
        var hit = Hit(
            passage: passage, score: 0.1 + 0.2, snippet: "<mark>/</mark>", highlights: [[0, 1], [], [2]], similarity: 1,
            sharedTerms: ["t"], explanation: [ScorePart(part: "p", score: 1e-9)], moreInReport: 0)
        hit.relatedTerms = RelatedTerm.Relation.allCases.map {
            RelatedTerm(term: "riktlinje", source: "å", relation: $0)
        }
        (hit.count, hit.outcome) = (3, outcome)
        hit.folded = [
            FoldedPassage(id: "p/2", report: ReportReference(report)),
            FoldedPassage(id: "", report: ReportReference(id: "")),
        ]
        return hit
    }

    private var outcome: Outcome {
        Outcome(
            status: .addressed, statement: "\"Klart\"", start: 3, end: 9, passage: "p/3",
            report: ReportReference(report))
    }

    private var group: RecurringGroup {
        RecurringGroup(
            id: "g", label: "a · b", terms: ["a", "b"], count: 3, reports: 2,
            municipalities: [FacetCount(value: "Mora", count: 2)], years: [], firstSeen: 2009, lastSeen: nil,
            typical: passage, likeness: 0.75, outcomes: ["åtgärdad": 1, "delvis": 2, "ej": 3],
            members: [
                RecurringMember(
                    id: "p", similarity: 1, text: "\n", report: ReportReference(report), outcome: outcome),
                RecurringMember(id: "", similarity: 0.1, text: "", report: ReportReference(id: "r")),
            ])
    }

    @Test func `answers are written in the encoder's bytes`() throws {
        let bare = PassageView(id: "", kind: "", text: "", start: 0, end: 0, report: ReportView(id: "", path: ""))
        try expectSame(
            SearchResponse(
                query: "a", total: 2, totalIsExact: false,
                hits: [hit, Hit(passage: bare, score: 0, snippet: "", highlights: [])],
                facets: ["year": [FacetCount(value: "2009", count: 1)], "body": [], "auditedYear": []],
                groups: [HitGroup(value: "v", count: 1, hits: [hit]), HitGroup(value: "", count: 0, hits: [])],
                suggestion: "s", notes: ["n"], seconds: 0.25))
        try expectSame(SearchResponse(query: nil, total: 0, totalIsExact: true, hits: [], facets: [:], seconds: 0))
        try expectSame(PassageResponse(passage: passage, before: [], after: [bare, passage]))
        try expectSame(ReportResponse(report: report, passages: [passage]))
        try expectSame(
            ReportResponse(
                report: report, passages: [],
                recommendations: [RecommendationView(text: "Se över.", addressee: ["a"], passages: ["r/1:2"])],
                earlierRecommendations: [
                    EarlierRecommendationView(
                        text: "Inför.", status: "delvis", statement: "Pågår.", start: 1, end: 7, statementStart: 9,
                        statementEnd: 15)
                ]))
        try expectSame(ReportsResponse(total: 1, reports: [report]))
    }

    @Test func `what recurs is written in the encoder's bytes`() throws {
        var bare = group
        (bare.firstSeen, bare.lastSeen, bare.outcomes, bare.members) = (nil, 2014, nil, nil)
        let answer = RecurringResponse(
            groups: [group, bare], total: 2, passages: 9, grouped: 6, notes: ["n"], seconds: 0.5)
        try expectSame(answer)
        try expectSame(RecurringResponse(groups: [], total: 0, passages: 0, grouped: 0, seconds: 0))
        for status in Outcome.Status.allCases {
            var outcome = outcome
            (outcome.status, outcome.passage) = (status, nil)
            try expectSame(outcome)
        }
    }

    @Test func `requests are written in the encoder's bytes`() throws {
        var search = SearchRequest(query: "å \"b\"")
        try expectSame(search)
        search.filters.kind = ["finding"]
        search.filters.year = try YearRange(parsing: "2009..2014")
        (search.filters.municipality, search.filters.county, search.filters.firm) = (["m"], ["c"], ["f"])
        (search.filters.body, search.filters.grade, search.filters.type) = (["b"], ["g"], [])
        (search.facets, search.groupBy, search.sort) = ([.year, .kind], .firm, .newest)
        (search.onePerReport, search.explain, search.limit, search.offset) = (true, true, 0, 7)
        (search.matching, search.strict) = (.form, true)
        try expectSame(search)
        for source in [SimilarRequest.Source.text("t"), .passage(id: "p")] {
            var similar = SimilarRequest(source: source)
            try expectSame(similar)
            (similar.filters, similar.includeSameReport) = (search.filters, true)
            try expectSame(similar)
        }
        var recurring = RecurringRequest()
        try expectSame(recurring)
        (recurring.filters, recurring.since, recurring.minReports) = (search.filters, 2018, 3)
        (recurring.minLikeness, recurring.sort, recurring.members) = (0.5, .municipalities, true)
        try expectSame(recurring)
    }

    @Test func `every scalar is written as the encoder writes it`() throws {
        for value in UInt32(0)...0x10FFFF where value < 0x3000 || value % 97 == 0 {
            guard let scalar = Unicode.Scalar(value) else { continue }
            try expectSame("a\(scalar)b")
        }
    }

    @Test func `every number is written as the encoder writes it`() throws {
        for number in [
            0, -0.0, 1, -1.5, 1e15, 1e16, 1e17, 1e21, 1e-4, 1e-5, .leastNonzeroMagnitude, .pi, .greatestFiniteMagnitude,
        ] {
            try expectSame([number])
        }
        var generator = SystemRandomNumberGenerator()
        for _ in 0..<10_000 {
            let number = Double(bitPattern: generator.next())
            if number.isFinite { try expectSame([number]) }
        }
        try expectSame([Int.min, -1, 0, .max])
        try expectSame([true, false])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func `a number that is not finite makes the whole invalid`(number: Double) {
        var writer = JSONWriter()
        [number, 1].write(to: &writer)
        #expect(!writer.isValid)
    }
}
