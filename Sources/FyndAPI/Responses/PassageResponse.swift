/// One passage with its neighbours in the report.
public struct PassageResponse: Hashable, Sendable, Codable {
    /// The passage.
    public var passage: PassageView
    /// The passages just before it, in order.
    public var before: [PassageView]
    /// The passages just after it, in order.
    public var after: [PassageView]

    /// A passage and its neighbours.
    public init(passage: PassageView, before: [PassageView], after: [PassageView]) {
        self.passage = passage
        self.before = before
        self.after = after
    }
}

/// One report with all its passages.
public struct ReportResponse: Hashable, Sendable, Codable {
    /// The report.
    public var report: ReportView
    /// Its passages, in order.
    public var passages: [PassageView]
    /// Its recommendations, each once.
    public var recommendations: [RecommendationView]?
    /// The recommendations of earlier audits that it follows up.
    public var earlierRecommendations: [EarlierRecommendationView]?

    /// A report and what it holds; empty lists of recommendations count as absent.
    public init(
        report: ReportView, passages: [PassageView], recommendations: [RecommendationView] = [],
        earlierRecommendations: [EarlierRecommendationView] = []
    ) {
        self.report = report
        self.passages = passages
        self.recommendations = recommendations.isEmpty ? nil : recommendations
        self.earlierRecommendations = earlierRecommendations.isEmpty ? nil : earlierRecommendations
    }
}

/// The reports of an index.
public struct ReportsResponse: Hashable, Sendable, Codable {
    /// How many reports pass the filters.
    public var total: Int
    /// The reports, by id.
    public var reports: [ReportView]

    /// A list of reports.
    public init(total: Int, reports: [ReportView]) {
        self.total = total
        self.reports = reports
    }
}
