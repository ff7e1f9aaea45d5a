extension ExportRequest: StreamedRequest {
    /// See `ServiceRequest`.
    public static let command = "export"
    /// See `ServiceRequest`.
    public static let summary = "Gives all passages, reports or recommendations that a query and filters select."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            .query(isRequired: false),
            RequestField("rows", .choice(Rows.allCases.map(\.rawValue)), "What stands in each row."),
            RequestField("limit", .integer(0...maximumLimit), "The most rows to return; 100 unless all are streamed."),
            RequestField("offset", .integer(0...maximumLimit), "The rows to skip."),
        ] + .matching + .filters

    /// See `ServiceRequest`.
    public var searches: [SearchRequest] {
        query.map { [.strict($0, matching: matching, filters: filters)] } ?? []
    }

    /// See `StreamedRequest`.
    public var withoutLines: ExportRequest {
        var request = self
        request.limit = 0
        return request
    }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> ExportResponse {
        try await service.export(self)
    }

    /// See `StreamedRequest`.
    public func lines(from service: any SearchService, as format: LineFormat) async throws(ServiceError) -> LineStream {
        try await service.exportLines(self, as: format)
    }
}
