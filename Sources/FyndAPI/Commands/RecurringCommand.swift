extension RecurringRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "recurring"
    /// See `ServiceRequest`.
    public static let summary = "Groups the recommendations that several reports give by what they advise."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            RequestField("since", .integer(0...9999), "Only groups that were still seen in this year or later."),
            RequestField("minReports", .integer(1...Int.max), "The fewest reports that a group is in."),
            RequestField("minLikeness", .number(0...1), "How alike passages must be to be grouped."),
            .sort(Sort.self),
            RequestField("members", .flag, "Whether each group lists all its passages."),
        ] + .paging("groups") + .filters

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> RecurringResponse {
        try await service.recurring(self)
    }
}
