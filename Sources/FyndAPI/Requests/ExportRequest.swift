/// All that a query and filters select: passages, reports or recommendations.
public struct ExportRequest: Hashable, Sendable {
    /// What stands in each row.
    public enum Rows: String, Hashable, Sendable, Codable, CaseIterable {
        /// The passages that match.
        case passages
        /// The reports that have a passage that matches; without a query and filters all reports.
        case reports
        /// The recommendations that a matching passage gives, each once.
        case recommendations
    }

    /// The query, which is taken strictly; without one all passages match.
    public var query: String?
    /// What a word of the query stands for.
    public var matching = WordMatching.wide
    /// What narrows the passages down.
    public var filters = SearchFilters()
    /// What stands in each row.
    public var rows = Rows.passages
    /// The most rows, 0...1000000000; unless asked for 100 in a whole answer, and all in a stream.
    public var limit: Int?
    /// The rows to skip, 0...1000000000.
    public var offset = 0

    /// The greatest limit and offset.
    public static let maximumLimit = 1_000_000_000
    /// The most rows of a whole answer.
    public static let mostHeld = 10_000
    /// The rows of a whole answer unless asked for.
    public static let standardLimit = 100

    /// A request for all passages.
    public init() {}

    /// Checks that every number is in its range.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the bound that was passed.
    public func check() throws(ServiceError) {
        try Paging.check(limit: limit ?? 0, offset: offset, most: Self.maximumLimit)
    }
}

extension ExportRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case query, matching, rows, limit, offset
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a number is out of range or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        self.init()
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        filters = try SearchFilters(from: decoder)
        query = try fields.decodeIfPresent(String.self, forKey: .query)
        matching = try fields.decodeIfPresent(WordMatching.self, forKey: .matching) ?? matching
        rows = try fields.decodeIfPresent(Rows.self, forKey: .rows) ?? rows
        limit = try fields.decodeIfPresent(Int.self, forKey: .limit)
        offset = try fields.decodeIfPresent(Int.self, forKey: .offset) ?? offset
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(query, forKey: .query)
        try fields.encode(matching, forKey: .matching)
        try fields.encode(rows, forKey: .rows)
        try fields.encodeIfPresent(limit, forKey: .limit)
        try fields.encode(offset, forKey: .offset)
        try filters.encode(to: encoder)
    }
}
