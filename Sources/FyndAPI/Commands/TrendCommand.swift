extension TrendRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "trend"
    /// See `ServiceRequest`.
    public static let summary =
        "Counts reports, passages and occurrences by year or by another field, for one query or several."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            RequestField("queries", .queries(1...maximumQueries), "The queries.", parameter: "q", isRequired: true),
            RequestField(
                "by", .choice(FacetField.allCases.filter { $0 != .report }.map(\.rawValue)), "The field to count by."),
        ] + .matching + .filters

    /// See `ServiceRequest`.
    public var searches: [SearchRequest] { queries.map { .strict($0, matching: matching, filters: filters) } }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> TrendResponse {
        try await service.trend(self)
    }
}
