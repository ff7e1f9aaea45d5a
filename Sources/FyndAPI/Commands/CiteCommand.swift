extension CiteRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "cite"
    /// See `ServiceRequest`.
    public static let summary = "Cites a report or a passage in plain Swedish, BibTeX, RIS or CSL-JSON."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] = [
        RequestField("of", .text, "The id of the report or the passage.", parameter: "id", isRequired: true),
        RequestField("style", .choice(CitationStyle.allCases.map(\.rawValue)), "The form of the citation."),
    ]

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> CiteResponse {
        try await service.cite(self)
    }
}
