extension TermsRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "terms"
    /// See `ServiceRequest`.
    public static let summary = "Lists the words of the collection, or of some of its passages, with how often each is there."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            RequestField("prefix", .text, "How the words begin."),
            RequestField("pattern", .text, "What the words are like: * for any letters, ? for one."),
            .unit(TermUnit.allCases),
            .query(isRequired: false),
            .sort(Sort.self),
        ] + .matching + .paging("words") + .filters

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> TermsResponse {
        try await service.terms(self)
    }
}
