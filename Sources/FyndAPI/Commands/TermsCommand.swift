extension TermsRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "terms"
    /// See `ServiceRequest`.
    public static let summary = "Lists the words of the collection that begin in some way."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] = [
        RequestField("prefix", .text, "How the words begin.", isRequired: true),
        RequestField("limit", .integer(0...Paging.maximumLimit), "The most words to return."),
    ]

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> TermsResponse {
        try await service.terms(self)
    }
}
