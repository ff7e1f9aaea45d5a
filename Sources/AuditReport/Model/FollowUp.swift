/// What became of a recommendation that an earlier audit gave.
public enum RecommendationStatus: String, CaseIterable, Hashable, Sendable {
    /// It has been carried out (*åtgärdad*).
    case done = "åtgärdad"
    /// It has been carried out in part, or is being carried out (*delvis*).
    case partly = "delvis"
    /// It has not been carried out (*ej åtgärdad*).
    case notDone = "ej"
}

/// A recommendation of an earlier audit, as a follow-up (*uppföljande granskning*) reports on it.
public struct EarlierRecommendation: Hashable, Sendable {
    /// The recommendation as the follow-up quotes it.
    public var text: String
    /// What became of it.
    public var status: RecommendationStatus
    /// The words that say so.
    public var statement: String
    /// Where the recommendation is quoted.
    public var span: TextSpan
    /// Where the status is stated.
    public var statementSpan: TextSpan

    /// A recommendation with its status and where both stand.
    public init(
        text: String, status: RecommendationStatus, statement: String, span: TextSpan, statementSpan: TextSpan
    ) {
        self.text = text
        self.status = status
        self.statement = statement
        self.span = span
        self.statementSpan = statementSpan
    }
}

/// An earlier report that a follow-up names.
public struct FollowedReport: Hashable, Sendable {
    /// Its title as the follow-up gives it.
    public var title: String
    /// Its year, where the follow-up says it.
    public var year: Int?
    /// Where the follow-up names it.
    public var span: TextSpan

    /// A report by the title and year that a follow-up gives.
    public init(title: String, year: Int?, span: TextSpan) {
        self.title = title
        self.year = year
        self.span = span
    }
}
