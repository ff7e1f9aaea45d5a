extension CollocatesRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "collocates"
    /// See `ServiceRequest`.
    public static let summary = "Lists the words that stand by what a query finds more often than chance would have it."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            .query(),
            RequestField("left", .integer(0...maximumReach), "How many words on the left are neighbours."),
            RequestField("right", .integer(0...maximumReach), "How many words on the right are neighbours."),
            RequestField("unit", .choice(["lemma", "word"]), "What is counted as one word."),
            RequestField("within", .choice(Scope.allCases.map(\.rawValue)), "What neighbours must stand in together."),
            RequestField("minCount", .integer(1...Int.max), "The fewest times that a neighbour stands there."),
            .sort(Sort.self),
            RequestField("allWords", .flag, "Whether numbers and words such as \"och\" are listed, too."),
        ] + .matching + .paging("neighbours") + .filters

    /// See `ServiceRequest`.
    public var searches: [SearchRequest] { [.strict(query, matching: matching, filters: filters)] }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> CollocatesResponse {
        try await service.collocates(self)
    }
}
