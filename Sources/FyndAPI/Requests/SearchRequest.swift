/// A ranked search over passages.
public struct SearchRequest: Hashable, Sendable {
    /// The order of hits.
    public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
        /// The best match first.
        case relevance
        /// The oldest report first.
        case year
        /// The newest report first.
        case newest = "-year"
    }

    /// The query, in the query language.
    public var query: String
    /// What narrows it down.
    public var filters = SearchFilters()
    /// How much a plain word stands for.
    public var matching = WordMatching.wide
    /// Whether only what matches the query as it is written counts: nothing is corrected or relaxed, and all words must be there,
    /// however common they are.
    public var strict = false
    /// The most hits to return, 0...1000; 10 unless asked for.
    public var limit = 10
    /// The hits to skip, 0...10000.
    public var offset = 0
    /// The fields to count hits by.
    public var facets: [FacetField] = []
    /// The field to group hits by, if any.
    public var groupBy: FacetField?
    /// The order of hits.
    public var sort = Sort.relevance
    /// Whether each report is represented by its best passage alone.
    public var onePerReport = false
    /// Whether each hit says how its score came about.
    public var explain = false
    /// Whether the answer says how the query was understood.
    public var explainQuery = false

    /// A search for `query` with everything else at its default.
    public init(query: String) {
        self.query = query
    }
}

/// A field that hits can be counted and grouped by.
public enum FacetField: String, Hashable, Sendable, Codable, CaseIterable {
    /// The year of the report's own date.
    case year
    /// The year audited.
    case auditedYear
    /// The municipality or region.
    case municipality
    /// The county.
    case county
    /// The auditing firm or office.
    case firm
    /// The audited body.
    case body
    /// The kind of passage.
    case kind
    /// The grade of the answer.
    case grade
    /// The type of document.
    case type
    /// The report.
    case report
}
