/// What narrows a search down to part of the collection; filters of different kinds are combined with *and*, values of
/// one filter with *or*.
///
/// In JSON the fields stand beside those of the request that carries them.
public struct SearchFilters: Hashable, Sendable, Codable {
    /// Kinds of passage, such as "finding" or "recommendation".
    public var kind: [String]?
    /// The years of the reports' own dates.
    public var year: YearRange?
    /// Municipalities or regions by their bare names.
    public var municipality: [String]?
    /// Counties, with or without "län".
    public var county: [String]?
    /// Auditing firms or offices.
    public var firm: [String]?
    /// Audited bodies, or bodies that a recommendation is addressed to.
    public var body: [String]?
    /// Grades of answers; of reports, those of their overall judgements.
    public var grade: [String]?
    /// Types of document, such as "granskning".
    public var type: [String]?

    /// Filters that let everything through.
    public init() {}
}
