extension SearchRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "search"
    /// See `ServiceRequest`.
    public static let summary = "Ranks the passages that match a query."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            .query(),
            RequestField(
                "strict", .flag,
                "Whether only what matches the query as it is written is found, nothing corrected or relaxed."),
            RequestField(
                "facets", .choices(FacetField.allCases.map(\.rawValue)), "Fields to count matching passages by."),
            RequestField("groupBy", .choice(FacetField.allCases.map(\.rawValue)), "A field to group hits by."),
            .sort(Sort.self),
            RequestField("onePerReport", .flag, "Whether only the best passage of each report is shown."),
            RequestField("explain", .flag, "Whether each hit says how its score came about."),
            RequestField("explainQuery", .flag, "Whether the answer says how the query was understood."),
        ] + .matching + .paging("hits") + .filters

    /// See `ServiceRequest`.
    public var searches: [SearchRequest] { [self] }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> SearchResponse {
        try await service.search(self)
    }
}

extension SearchRequest {
    /// The search that finds what a corpus query counts.
    static func strict(_ query: String, matching: WordMatching, filters: SearchFilters) -> SearchRequest {
        var request = SearchRequest(query: query)
        request.matching = matching
        request.filters = filters
        request.strict = true
        return request
    }
}
