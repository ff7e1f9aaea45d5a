extension PassageRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "show"
    /// See `ServiceRequest`.
    public static let path = "/v1/passages/{id}"
    /// See `ServiceRequest`.
    public static let summary = "Shows one passage with its report and its neighbours."
    /// See `ServiceRequest`.
    public static let fields = [
        RequestField("of", .text, "The id of the passage.", parameter: "id", isRequired: true)
    ]

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> PassageResponse {
        try await service.passage(id: id)
    }
}

extension ReportRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "report"
    /// See `ServiceRequest`.
    public static let path = "/v1/reports/{id}"
    /// See `ServiceRequest`.
    public static let summary = "Shows one report with all its passages."
    /// See `ServiceRequest`.
    public static let fields = [
        RequestField("of", .text, "The id of the report.", parameter: "id", isRequired: true)
    ]

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> ReportResponse {
        try await service.report(id: id)
    }
}

extension ReportsRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "reports"
    /// See `ServiceRequest`.
    public static let summary = "Lists the reports that pass the filters."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] = .filters

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> ReportsResponse {
        try await service.reports(filters)
    }
}

extension AnalyzeRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "analyze"
    /// See `ServiceRequest`.
    public static let summary = "Shows how a text becomes terms: words, lemmas, stems and parts of compounds."
    /// See `ServiceRequest`.
    public static let fields = [RequestField("text", .text, "The text.", isRequired: true)]

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> AnalyzeResponse {
        try await service.analyze(text)
    }
}

extension InspectRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "inspect"
    /// See `ServiceRequest`.
    public static let summary = "Shows what the parser sees in the text of a report, which need not be in the index."
    /// See `ServiceRequest`.
    public static let fields = [RequestField("text", .text, "The text.", isRequired: true)]

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> InspectResponse {
        try await service.inspect(self)
    }
}

extension StatusRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "status"
    /// See `ServiceRequest`.
    public static let summary = "Shows the state of the index and of the daemon."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] = []

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> StatusResponse {
        try await service.status()
    }
}
