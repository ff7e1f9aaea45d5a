/// Of which municipalities and years the collection has reports.
public struct CoverageRequest: Hashable, Sendable {
    /// What narrows the reports down; a kind of passage cannot.
    public var filters = SearchFilters()
    /// From when on a report that was added to the index, or changed in it, is listed as changed; absent, none is.
    public var since: FirstDay?
    /// Whether the municipalities and regions without any report are listed too.
    public var all = false

    /// The coverage of the whole collection.
    public init() {}

    /// Checks that the filters are of reports.
    ///
    /// - Throws: `ServiceError.invalidRequest` when kinds of passage are asked for.
    public func check() throws(ServiceError) {
        guard filters.kind == nil else {
            throw .invalidRequest("Reports have no kind, and coverage is of reports. Leave \"kind\" out.")
        }
    }
}

extension CoverageRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case since, all
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` for a date that is none, a kind of passage or an unknown field.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        self.init()
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        filters = try SearchFilters(from: decoder)
        since = try fields.decodeIfPresent(FirstDay.self, forKey: .since)
        all = try fields.decodeIfPresent(Bool.self, forKey: .all) ?? all
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(since, forKey: .since)
        if all { try fields.encode(all, forKey: .all) }
        try filters.encode(to: encoder)
    }
}
