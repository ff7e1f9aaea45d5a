extension TermsRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "terms"
    /// See `ServiceRequest`.
    public static let summary = "Lists words with the passages and reports that have them and how often they occur."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            RequestField("prefix", .text, "How the words begin; either this or a pattern."),
            RequestField("pattern", .text, "What the words are like, with * for any letters and ? for one."),
            RequestField("unit", .choice(TermUnit.allCases.map(\.rawValue)), "What is counted as one word."),
            .query(isRequired: false),
            .sort(Sort.self),
        ] + .matching + .paging("words", most: maximumLimit) + .filters

    /// See `ServiceRequest`.
    public var searches: [SearchRequest] {
        query.map { [.strict($0, matching: matching, filters: filters)] } ?? []
    }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> TermsResponse {
        try await service.terms(self)
    }
}
