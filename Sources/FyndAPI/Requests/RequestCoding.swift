/// The JSON form of all requests: one flat object, as it is written in a batch line or posted to the daemon.
struct RequestFields: Codable {
    var query: String?
    var text: String?
    var of: String?
    var limit: Int?
    var offset: Int?
    var facets: [FacetField]?
    var groupBy: FacetField?
    var sort: SearchRequest.Sort?
    var onePerReport: Bool?
    var explain: Bool?
    var explainQuery: Bool?
    var includeSameReport: Bool?
    var matching: WordMatching?
    var strict: Bool?

    init() {}
}

extension SearchRequest: Codable {
    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when the query is missing, a number is out of range, or a field is
    ///   unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try RequestFields(from: decoder)
        guard let query = fields.query else {
            throw ServiceError.invalidRequest("A search needs a \"query\".")
        }
        self.init(query: query)
        filters = try SearchFilters(from: decoder)
        matching = fields.matching ?? matching
        strict = fields.strict ?? strict
        limit = fields.limit ?? limit
        offset = fields.offset ?? offset
        facets = fields.facets ?? facets
        groupBy = fields.groupBy
        sort = fields.sort ?? sort
        onePerReport = fields.onePerReport ?? onePerReport
        explain = fields.explain ?? explain
        explainQuery = fields.explainQuery ?? explainQuery
        try Paging.check(limit: limit, offset: offset)
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = RequestFields()
        fields.query = query
        fields.matching = matching == .wide ? nil : matching
        fields.strict = strict ? true : nil
        fields.limit = limit
        fields.offset = offset
        fields.facets = facets.isEmpty ? nil : facets
        fields.groupBy = groupBy
        fields.sort = sort
        fields.onePerReport = onePerReport ? true : nil
        fields.explain = explain ? true : nil
        fields.explainQuery = explainQuery ? true : nil
        try fields.encode(to: encoder)
        try filters.encode(to: encoder)
    }
}

extension SimilarRequest: Codable {
    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` unless exactly one of "text" and "of" is there, when a number is out of
    ///   range, the text too long, or a field unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try RequestFields(from: decoder)
        switch (fields.text, fields.of) {
        case (let text?, nil): self.init(source: .text(text))
        case (nil, let id?): self.init(source: .passage(id: id))
        default:
            throw ServiceError.invalidRequest(
                "A search for similar passages needs either a text or the id of a passage, as \"text\" or \"of\".")
        }
        filters = try SearchFilters(from: decoder)
        limit = fields.limit ?? limit
        offset = fields.offset ?? offset
        includeSameReport = fields.includeSameReport ?? includeSameReport
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = RequestFields()
        switch source {
        case .text(let text): fields.text = text
        case .passage(let id): fields.of = id
        }
        fields.limit = limit
        fields.offset = offset
        fields.includeSameReport = includeSameReport ? true : nil
        try fields.encode(to: encoder)
        try filters.encode(to: encoder)
    }
}

/// The bounds on how much of an answer one request may ask for.
public enum Paging {
    /// The most hits one request may ask for.
    public static let maximumLimit = 1_000
    /// The most hits one request may skip.
    public static let maximumOffset = 10_000

    /// Checks a limit and an offset.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the bound that was passed.
    public static func check(limit: Int, offset: Int) throws(ServiceError) {
        guard (0...maximumLimit).contains(limit) else {
            throw .invalidRequest("The limit must lie in 0...\(maximumLimit), but was \(limit).")
        }
        guard (0...maximumOffset).contains(offset) else {
            throw .invalidRequest("The offset must lie in 0...\(maximumOffset), but was \(offset).")
        }
    }

    /// Checks a limit and an offset, each of which may be as great as `most`.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the bound that was passed.
    static func check(limit: Int, offset: Int, most: Int) throws(ServiceError) {
        for (name, number) in [("limit", limit), ("offset", offset)] where !(0...most).contains(number) {
            throw .invalidRequest("The \(name) must lie in 0...\(most), but was \(number).")
        }
    }
}
