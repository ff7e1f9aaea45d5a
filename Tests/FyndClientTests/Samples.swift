import FyndAPI

/// Answers that several tests write in different forms.
enum Samples {
    static let report: ReportView = {
        var report = ReportView(id: "r1", path: "reports/mora.txt")
        report.year = 2009
        report.municipality = "Mora"
        report.firm = "PwC"
        report.title = "Styrning, ledning och \"kontroll\""
        report.bodies = ["socialnämnden", "kommunstyrelsen"]
        report.type = "granskning"
        return report
    }()

    /// A follow-up, with all that a report may have beside its metadata.
    static let followUp: ReportView = {
        var report = ReportView(id: "r2", path: "reports/mora-2.txt")
        (report.year, report.municipality, report.title) = (2014, "Mora", "Uppföljande granskning")
        (report.registrationKeys, report.overallGrade, report.belongsTo) = (["KS 2014/7"], "delvis", "r0")
        report.followsUp = [
            FollowedReportView(title: "Granskning av styrning", year: 2009, report: "r1"),
            FollowedReportView(title: "Granskning av avtal", year: 2012),
        ]
        (report.quality, report.pages) = (QualityView(score: 0.98712, damagedWords: 13, words: 1_007), 14)
        return report
    }()

    static let hit = Hit(
        passage: PassageView(
            id: "r1.7", kind: "recommendation", text: "Nämnden bör säkerställa rutiner & stöd.",
            section: ["2 Resultat", "2.1 Styrning"], start: 100, end: 139, page: 4, addressee: ["socialnämnden"],
            report: report),
        score: 3.25, snippet: "Nämnden bör säkerställa <mark>rutiner</mark> &amp; stöd.", highlights: [[24, 31]])

    /// A hit that stands for others, met by other words, and of which it is known what came of it.
    static let likeHit: Hit = {
        var hit = Samples.hit
        (hit.similarity, hit.sharedTerms, hit.count) = (0.5, ["rutiner"], 3)
        hit.relatedTerms = [
            RelatedTerm(term: "riktlinje", source: "rutin", relation: .thesaurus),
            RelatedTerm(term: "stödja", source: "stöd", relation: .derivation),
        ]
        hit.folded = [
            FoldedPassage(id: "r3.2", report: ReportReference(id: "r3", municipality: "Bjuv", year: 2011)),
            FoldedPassage(id: "r4.5", report: ReportReference(id: "r4")),
        ]
        hit.outcome = Outcome(
            status: .partly, statement: "Rutiner finns, men inte stöd.", start: 5, end: 34, passage: "r2.8",
            report: ReportReference(followUp))
        return hit
    }()

    static let group = RecurringGroup(
        id: "g7", label: "rutin · stöd", terms: ["rutin", "stöd"], count: 3, reports: 2,
        municipalities: [FacetCount(value: "Mora", count: 1), FacetCount(value: "Bjuv", count: 1)],
        years: [FacetCount(value: "2009", count: 1), FacetCount(value: "2011", count: 1)], firstSeen: 2009,
        lastSeen: 2011, typical: hit.passage, likeness: 0.625, outcomes: ["ej": 1, "åtgärdad": 2],
        members: [
            RecurringMember(
                id: "r1.7", similarity: 1, text: hit.passage.text, report: ReportReference(report),
                outcome: likeHit.outcome),
            RecurringMember(
                id: "r3.2", similarity: 0.62, text: "Inför rutiner,\ngärna stöd.",
                report: ReportReference(id: "r3", municipality: "Bjuv", year: 2011)),
        ])

    static let answer = SearchResponse(
        query: "rutiner", total: 12, totalIsExact: true, hits: [hit],
        facets: ["year": [FacetCount(value: "2009", count: 10), FacetCount(value: "2011", count: 2)]],
        suggestion: "rutinen", notes: ["\"rutin\" was expanded."], seconds: 0.0123)
}
