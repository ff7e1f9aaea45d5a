extension SimilarRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "similar"
    /// See `ServiceRequest`.
    public static let summary = "Ranks the passages that say the same as a text or as another passage."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            RequestField("text", .text, "The text to compare with; either this or the id of a passage."),
            RequestField("of", .text, "The id of the passage to compare with.", parameter: "id"),
            RequestField("includeSameReport", .flag, "Whether passages of the same report count too."),
        ] + .paging("hits") + .filters

    /// See `ServiceRequest`.
    public static let alternatives = ["text", "of"]

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> SearchResponse {
        try await service.similar(self)
    }
}
