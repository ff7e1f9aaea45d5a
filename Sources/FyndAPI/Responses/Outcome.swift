/// What came of a recommendation, as another document of the collection tells it.
public struct Outcome: Hashable, Sendable, Codable {
    /// How far a recommendation was followed.
    public enum Status: String, Hashable, Sendable, Codable, CaseIterable {
        /// A follow-up finds that it was followed.
        case addressed = "åtgärdad"
        /// A follow-up finds that it was followed in part.
        case partly = "delvis"
        /// A follow-up finds that it was not followed.
        case notAddressed = "ej"
        /// Those it is addressed to have answered it; nobody has judged yet what they did.
        case answered = "besvarad"
    }

    /// How far it was followed.
    public var status: Status
    /// The words that say so.
    public var statement: String
    /// Where the statement begins in the source text of the report that makes it, in Unicode scalars, ≥ 0.
    public var start: Int
    /// Where it ends, exclusive, ≥ `start`.
    public var end: Int
    /// The id of the passage that makes the statement, if one does.
    public var passage: String?
    /// The report that makes the statement.
    public var report: ReportReference

    /// An outcome made of the parts given.
    public init(
        status: Status, statement: String, start: Int, end: Int, passage: String? = nil, report: ReportReference
    ) {
        self.status = status
        self.statement = statement
        self.start = start
        self.end = end
        self.passage = passage
        self.report = report
    }
}
