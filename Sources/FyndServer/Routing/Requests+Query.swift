import FyndAPI

extension SearchFilters {
    /// Reads the filters among the parameters of a URL.
    init(_ parameters: QueryParameters) throws(ServiceError) {
        self.init()
        kind = parameters.list("kind")
        if let years = try parameters.string("year") { year = try YearRange(parsing: years) }
        municipality = parameters.list("municipality")
        county = parameters.list("county")
        firm = parameters.list("firm")
        body = parameters.list("body")
        grade = parameters.list("grade")
        type = parameters.list("type")
    }
}

extension SearchRequest {
    private static let parameterNames =
        ["q", "limit", "offset", "facets", "group-by", "sort", "one-per-report", "explain", "explain-query"]
        + RequestFieldNames.filters

    /// Reads a search from the query of a URL.
    init(urlQuery: String?) throws(ServiceError) {
        let parameters = try QueryParameters(urlQuery, known: Self.parameterNames)
        guard let query = try parameters.string("q") else {
            throw .invalidRequest("A search needs the parameter \"q\".")
        }
        self.init(query: query)
        filters = try SearchFilters(parameters)
        limit = try parameters.integer("limit") ?? limit
        offset = try parameters.integer("offset") ?? offset
        try Paging.check(limit: limit, offset: offset)
        facets = try FacetField.list(parsing: (parameters.list("facets") ?? []).joined(separator: ","))
        if let field = try parameters.string("group-by") { groupBy = try FacetField(parsing: field) }
        if let order = try parameters.string("sort") {
            guard let sort = Sort(rawValue: order) else {
                throw .invalidRequest("The order \"\(order)\" is not one of: relevance, year, -year.")
            }
            self.sort = sort
        }
        onePerReport = try parameters.flag("one-per-report")
        explain = try parameters.flag("explain")
        explainQuery = try parameters.flag("explain-query")
    }
}

extension SimilarRequest {
    private static let parameterNames =
        ["text", "id", "limit", "offset", "include-same-report"] + RequestFieldNames.filters

    /// Reads a search for similar passages from the query of a URL.
    init(urlQuery: String?) throws(ServiceError) {
        let parameters = try QueryParameters(urlQuery, known: Self.parameterNames)
        switch (try parameters.string("text"), try parameters.string("id")) {
        case (let text?, nil): self.init(source: .text(text))
        case (nil, let id?): self.init(source: .passage(id: id))
        default:
            throw .invalidRequest("A search for similar passages needs either the parameter \"text\" or \"id\".")
        }
        filters = try SearchFilters(parameters)
        limit = try parameters.integer("limit") ?? limit
        offset = try parameters.integer("offset") ?? offset
        includeSameReport = try parameters.flag("include-same-report")
        try check()
    }
}

extension RecurringRequest {
    private static let parameterNames =
        ["since", "min-reports", "min-likeness", "limit", "offset", "sort", "members"] + RequestFieldNames.filters

    /// Reads a request for recurring recommendations from the query of a URL.
    init(urlQuery: String?) throws(ServiceError) {
        let parameters = try QueryParameters(urlQuery, known: Self.parameterNames)
        self.init()
        filters = try SearchFilters(parameters)
        since = try parameters.integer("since")
        minReports = try parameters.integer("min-reports") ?? minReports
        minLikeness = try parameters.number("min-likeness")
        limit = try parameters.integer("limit") ?? limit
        offset = try parameters.integer("offset") ?? offset
        if let order = try parameters.string("sort") {
            guard let sort = Sort(rawValue: order) else {
                let orders = Sort.allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalidRequest("The order \"\(order)\" is not one of: \(orders).")
            }
            self.sort = sort
        }
        members = try parameters.flag("members")
        try check()
    }
}

extension TermsRequest {
    /// Reads a request for words from the query of a URL.
    init(urlQuery: String?) throws(ServiceError) {
        let parameters = try QueryParameters(urlQuery, known: ["prefix", "limit"])
        guard let prefix = try parameters.string("prefix") else {
            throw .invalidRequest("A request for words needs the parameter \"prefix\".")
        }
        self.init(prefix: prefix)
        limit = try parameters.integer("limit") ?? limit
        try Paging.check(limit: limit, offset: 0)
    }
}
