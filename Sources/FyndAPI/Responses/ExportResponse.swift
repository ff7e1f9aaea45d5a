/// All that a query and filters select, or the first of it.
public struct ExportResponse: Hashable, Sendable, Codable {
    /// The rows that there are.
    public var total: Int
    /// The passages asked for; absent where it is not these that were.
    public var passages: [PassageView]?
    /// The reports asked for; absent where it is not these that were.
    public var reports: [ReportView]?
    /// The recommendations asked for; absent where it is not these that were.
    public var recommendations: [ExportedRecommendation]?
    /// What there is to say, in words.
    public var notes: [String]?

    /// An answer without rows.
    public init(total: Int, notes: [String] = []) {
        self.total = total
        self.notes = notes.isEmpty ? nil : notes
    }
}

/// A recommendation of a report, once, with all the passages that give it.
public struct ExportedRecommendation: Hashable, Sendable, Codable {
    /// The id of the first passage that gives it.
    public var id: String
    /// Its fullest wording.
    public var text: String
    /// The bodies it is addressed to.
    public var addressee: [String]?
    /// The ids of the passages that give it, in order.
    public var passages: [String]
    /// What came of it, as far as the collection tells.
    public var outcome: Outcome?
    /// The report.
    public var report: ReportView

    /// A recommendation of a report.
    public init(_ recommendation: RecommendationView, id: String, outcome: Outcome?, report: ReportView) {
        self.id = id
        text = recommendation.text
        addressee = recommendation.addressee
        passages = recommendation.passages
        self.outcome = outcome
        self.report = report
    }
}
