extension KWICRequest: StreamedRequest {
    /// See `ServiceRequest`.
    public static let command = "kwic"
    /// See `ServiceRequest`.
    public static let summary =
        "Gives every place where something stands that a query asks for, with what stands around it."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            .query(),
            RequestField("context", .integer(contexts), "How many words of context there are on each side."),
            RequestField("unit", .choice(Unit.allCases.map(\.rawValue)), "How far the context of a line reaches."),
            .sort(Sort.self),
            RequestField("sample", .integer(1...maximumHeld), "How many occurrences are drawn at random."),
            RequestField("seed", .integer(seeds), "What the draw depends on."),
            RequestField(
                "limit", .integer(0...ExportRequest.maximumLimit), "The most lines; 100 unless all are streamed."),
            RequestField("offset", .integer(0...ExportRequest.maximumLimit), "The lines to skip."),
        ] + .matching + .filters

    /// See `ServiceRequest`.
    public var searches: [SearchRequest] { [.strict(query, matching: matching, filters: filters)] }

    /// See `StreamedRequest`.
    public var withoutLines: KWICRequest {
        var request = self
        request.limit = 0
        return request
    }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> KWICResponse {
        try await service.kwic(self)
    }

    /// See `StreamedRequest`.
    public func lines(from service: any SearchService, as format: LineFormat) async throws(ServiceError) -> LineStream {
        try await service.kwicLines(self, as: format)
    }
}

extension KWICRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case query, matching, context, unit, sort, sample, seed, limit, offset
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when the query is missing, a number is out of range or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        guard let query = try fields.decodeIfPresent(String.self, forKey: .query) else {
            throw ServiceError.invalidRequest("A concordance needs a \"query\".")
        }
        self.init(query: query)
        filters = try SearchFilters(from: decoder)
        matching = try fields.decodeIfPresent(WordMatching.self, forKey: .matching) ?? matching
        context = try fields.decodeIfPresent(Int.self, forKey: .context) ?? context
        unit = try fields.decodeIfPresent(Unit.self, forKey: .unit) ?? unit
        sort = try fields.decodeIfPresent(Sort.self, forKey: .sort) ?? sort
        sample = try fields.decodeIfPresent(Int.self, forKey: .sample)
        seed = try fields.decodeIfPresent(Int.self, forKey: .seed) ?? seed
        limit = try fields.decodeIfPresent(Int.self, forKey: .limit)
        offset = try fields.decodeIfPresent(Int.self, forKey: .offset) ?? offset
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(query, forKey: .query)
        try fields.encode(matching, forKey: .matching)
        try fields.encode(context, forKey: .context)
        try fields.encode(unit, forKey: .unit)
        try fields.encode(sort, forKey: .sort)
        try fields.encodeIfPresent(sample, forKey: .sample)
        try fields.encode(seed, forKey: .seed)
        try fields.encodeIfPresent(limit, forKey: .limit)
        try fields.encode(offset, forKey: .offset)
        try filters.encode(to: encoder)
    }
}
