extension KeynessRequest: ServiceRequest {
    /// See `ServiceRequest`.
    public static let command = "keyness"
    /// See `ServiceRequest`.
    public static let summary = "Lists the words that set one part of the collection off from another."
    /// See `ServiceRequest`.
    public static let fields: [RequestField] =
        [
            RequestField(
                "a", .text, "A query that selects the part to be set off, such as år:2009..2012.", isRequired: true),
            RequestField(
                "b", .text, "A query that selects the part to compare with; the rest of the collection without it."),
            RequestField("unit", .choice(["lemma", "word"]), "What is counted as one word."),
            RequestField(
                "minCount", .integer(1...Int.max), "The fewest times that a word occurs in both parts together."),
            .sort(Sort.self),
            RequestField("allWords", .flag, "Whether numbers and words such as \"och\" are listed, too."),
        ] + .matching + .paging("words") + .filters

    /// See `ServiceRequest`.
    public var searches: [SearchRequest] {
        ([a] + (b.map { [$0] } ?? [])).map { .strict($0, matching: matching, filters: filters) }
    }

    /// See `ServiceRequest`.
    public func answer(from service: any SearchService) async throws(ServiceError) -> KeynessResponse {
        try await service.keyness(self)
    }
}
