extension CoverageRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "coverage"
    /// See `ServiceRequest`.
    public static let summary = "Shows of which municipalities and years there are reports, and which are missing."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            RequestField("since", .text, "The day, 2026-10-01, or the year from which on changes are listed."),
            RequestField("all", .flag, "Whether municipalities and regions without any report are listed too."),
        ] + .filters.filter { $0.name != "kind" }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> CoverageResponse {
        try await service.coverage(self)
    }
}
