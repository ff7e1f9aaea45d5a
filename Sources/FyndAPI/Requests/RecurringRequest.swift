/// Which recommendations come again and again: the collection's passages grouped by what they advise.
public struct RecurringRequest: Hashable, Sendable {
    /// The order of groups.
    public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
        /// Those in most reports first.
        case reports
        /// Those seen last first.
        case latest
        /// Those in most municipalities first.
        case municipalities
    }

    /// What narrows the passages down; without a kind, recommendations are grouped.
    public var filters = SearchFilters()
    /// Only groups that were still seen in this year, 0...9999, or later. Unlike a filter by years it leaves the groups' earlier
    /// passages in.
    public var since: Int?
    /// The fewest reports that a group is in, ≥ 1; 2 unless asked for.
    public var minReports = 2
    /// How alike passages must be to be grouped, 0...1; as much as suits most collections unless asked for.
    public var minLikeness: Double?
    /// The most groups to return, 0...1000; 20 unless asked for.
    public var limit = 20
    /// The groups to skip, 0...10000.
    public var offset = 0
    /// The order of groups.
    public var sort = Sort.reports
    /// Whether each group lists all its passages.
    public var members = false

    /// A request for all groups, with everything at its default.
    public init() {}

    /// Checks that every number is in its range.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the number and its range.
    public func check() throws(ServiceError) {
        if let since, !(0...9999).contains(since) {
            throw .invalidRequest("\"since\" must be a year, 0...9999, but was \(since).")
        }
        guard minReports >= 1 else {
            throw .invalidRequest("The fewest reports of a group must be 1 or more, but were \(minReports).")
        }
        if let minLikeness, !(0...1).contains(minLikeness) {
            throw .invalidRequest("The least likeness must lie in 0...1, but was \(minLikeness).")
        }
        try Paging.check(limit: limit, offset: offset)
    }
}

extension RecurringRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case since, minReports, minLikeness, limit, offset, sort, members
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a number is out of range or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        self.init()
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        filters = try SearchFilters(from: decoder)
        since = try fields.decodeIfPresent(Int.self, forKey: .since)
        minReports = try fields.decodeIfPresent(Int.self, forKey: .minReports) ?? minReports
        minLikeness = try fields.decodeIfPresent(Double.self, forKey: .minLikeness)
        limit = try fields.decodeIfPresent(Int.self, forKey: .limit) ?? limit
        offset = try fields.decodeIfPresent(Int.self, forKey: .offset) ?? offset
        sort = try fields.decodeIfPresent(Sort.self, forKey: .sort) ?? sort
        members = try fields.decodeIfPresent(Bool.self, forKey: .members) ?? members
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(since, forKey: .since)
        try fields.encode(minReports, forKey: .minReports)
        try fields.encodeIfPresent(minLikeness, forKey: .minLikeness)
        try fields.encode(limit, forKey: .limit)
        try fields.encode(offset, forKey: .offset)
        try fields.encode(sort, forKey: .sort)
        if members { try fields.encode(members, forKey: .members) }
        try filters.encode(to: encoder)
    }
}
