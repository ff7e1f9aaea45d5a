/// How often something is said, by year or by another field: one series of figures for each query, side by side.
public struct TrendRequest: Hashable, Sendable {
    /// The most queries that are compared.
    public static let maximumQueries = 10

    /// The queries, 1...10 of them.
    public var queries: [String]
    /// The field whose values the figures are told by; any but the report.
    public var by = FacetField.year
    /// How widely the words of the queries are matched.
    public var matching = WordMatching.wide
    /// What narrows the passages down.
    public var filters = SearchFilters()

    /// The figures of `queries` by year.
    public init(queries: [String]) {
        self.queries = queries
    }

    /// Checks the number of queries, and the field.
    ///
    /// - Throws: `ServiceError.invalidRequest` saying what is wrong.
    public func check() throws(ServiceError) {
        guard (1...Self.maximumQueries).contains(queries.count) else {
            throw .invalidRequest("A trend is of 1...\(Self.maximumQueries) queries, but there were \(queries.count).")
        }
        guard by != .report else {
            let fields = FacetField.allCases.filter { $0 != .report }.map(\.rawValue).joined(separator: ", ")
            throw .invalidRequest("A trend cannot be told by report. There are: \(fields).")
        }
    }
}

extension TrendRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case queries, by, matching
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when there is no query, or too many, or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        self.init(queries: try fields.decodeIfPresent([String].self, forKey: .queries) ?? [])
        filters = try SearchFilters(from: decoder)
        by = try fields.decodeIfPresent(FacetField.self, forKey: .by) ?? by
        matching = try fields.decodeIfPresent(WordMatching.self, forKey: .matching) ?? matching
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(queries, forKey: .queries)
        try fields.encode(by, forKey: .by)
        try fields.encode(matching, forKey: .matching)
        try filters.encode(to: encoder)
    }
}
