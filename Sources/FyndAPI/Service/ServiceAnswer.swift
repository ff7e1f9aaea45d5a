public import FoundationEssentials

/// A response with what was asked for beside it.
public struct ServiceAnswer<Response: ServiceResponse>: Sendable {
    /// What the service said.
    public var response: Response
    /// What makes it reproducible, where that was asked for.
    public var manifest: AnswerManifest?
    /// Whether it tells the time it took, in its form as one object; its lines never do.
    public var seconds = true

    /// The answer as one JSON object.
    ///
    /// - Parameter id: The caller's own id in a batch, which then comes first.
    /// - Returns: The object, on one line without a line end.
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    public func json(id: String? = nil) throws(ServiceError) -> Data {
        var json = try WireFormat.encode(response)
        if !seconds { json = TopLevelField.removing("seconds", from: json) }
        if let manifest { json = JSONObject.adding("manifest", try WireFormat.encode(manifest), to: json) }
        if let id { json = JSONObject.adding("id", try WireFormat.encode(id), to: json) }
        return json
    }

    /// The answer as lines of JSON; a manifest is the first.
    ///
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    public func jsonLines() throws(ServiceError) -> Data {
        let head = try manifest.map { (manifest) throws(ServiceError) in try manifest.jsonLine() }
        return try (head ?? Data()) + response.jsonLines()
    }
}

extension AnswerManifest {
    /// The manifest as the line that comes before the others, with its line end.
    ///
    /// - Throws: `ServiceError.internalError` when it cannot be written.
    func jsonLine() throws(ServiceError) -> Data {
        try WireFormat.encode(["manifest": self]) + [UInt8(ascii: "\n")]
    }
}

extension ServiceRequest {
    /// The answer with what its options ask for.
    ///
    /// - Throws: What the service throws.
    public func answer(
        from service: any SearchService, options: AnswerOptions
    ) async throws(ServiceError) -> ServiceAnswer<Response> {
        var answer = try await whole(from: service, options: options)
        answer.seconds = options.seconds
        return answer
    }

    private func whole(
        from service: any SearchService, options: AnswerOptions
    ) async throws(ServiceError) -> ServiceAnswer<Response> {
        guard options.manifest else { return ServiceAnswer(response: try await answer(from: service)) }
        // What was answered and what it was answered from belong together when the index was the same before and after.
        var index = try await service.manifest()
        for _ in 0..<Self.mostTries {
            let response = try await answer(from: service)
            let after = try await service.manifest()
            if after == index {
                return ServiceAnswer(
                    response: response,
                    manifest: AnswerManifest(
                        index: index, request: self, queries: try await understandings(from: service)))
            }
            index = after
        }
        throw .unavailable("The index changes all the time, so that no manifest fits the answer. Try again later.")
    }
}

extension StreamedRequest {
    /// The lines of the answer, and what comes before them when the options ask for it: the manifest, where lines are of JSON.
    ///
    /// - Throws: What the service throws, before the first line.
    public func lines(
        from service: any SearchService, as format: LineFormat, options: AnswerOptions
    ) async throws(ServiceError) -> (head: Data, lines: LineStream) {
        guard options.manifest, format == .json else { return (Data(), try await lines(from: service, as: format)) }
        var index = try await service.manifest()
        for _ in 0..<Self.mostTries {
            let lines = try await lines(from: service, as: format)
            let after = try await service.manifest()
            if after == index {
                let queries = try await understandings(from: service)
                return (try AnswerManifest(index: index, request: self, queries: queries).jsonLine(), lines)
            }
            index = after
        }
        throw .unavailable("The index changes all the time, so that no manifest fits the lines. Try again later.")
    }
}

extension ServiceRequest {
    fileprivate static var mostTries: Int { 10 }

    fileprivate func understandings(from service: any SearchService) async throws(ServiceError) -> [QueryUnderstanding]
    {
        var understandings: [QueryUnderstanding] = []
        for var search in searches {
            (search.limit, search.offset, search.facets, search.groupBy) = (0, 0, [], nil)
            search.explainQuery = true
            if let understanding = try await service.search(search).understanding {
                understandings.append(understanding)
            }
        }
        return understandings
    }
}
