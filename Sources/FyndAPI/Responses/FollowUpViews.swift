/// An earlier report that a follow-up names.
public struct FollowedReportView: Hashable, Sendable, Codable {
    /// Its title as the follow-up gives it.
    public var title: String
    /// Its year, where the follow-up says it.
    public var year: Int?
    /// The id of the report in the collection that it seems to be, where there is one.
    public var report: String?

    /// A report by what a follow-up says of it.
    public init(title: String, year: Int?, report: String? = nil) {
        self.title = title
        self.year = year
        self.report = report
    }
}

/// A recommendation of an earlier audit, with what became of it. Offsets count Unicode scalars of the source text.
public struct EarlierRecommendationView: Hashable, Sendable, Codable {
    /// The recommendation as the follow-up quotes it.
    public var text: String
    /// What became of it: "åtgärdad", "delvis" or "ej".
    public var status: String
    /// The words that say so.
    public var statement: String
    /// Where the recommendation's quotation begins.
    public var start: Int
    /// Where it ends.
    public var end: Int
    /// Where the statement begins.
    public var statementStart: Int
    /// Where it ends.
    public var statementEnd: Int

    /// A recommendation with its status and where both stand.
    public init(
        text: String, status: String, statement: String, start: Int, end: Int, statementStart: Int, statementEnd: Int
    ) {
        self.text = text
        self.status = status
        self.statement = statement
        self.start = start
        self.end = end
        self.statementStart = statementStart
        self.statementEnd = statementEnd
    }
}
