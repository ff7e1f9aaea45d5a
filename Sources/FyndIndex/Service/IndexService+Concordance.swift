public import FyndAPI

/// Concordances.
extension IndexService {
    /// The places where something stands that a query asks for: 100 lines unless asked for, and how many places there are.
    ///
    /// - Throws: `ServiceError.invalidRequest` for a number out of its range, `.invalidQuery`, `.tooExpensive` when more lines than can be
    ///   held are to be sorted, `.unavailable` when the index changes meanwhile, and so on.
    public func kwic(_ request: KWICRequest) async throws(ServiceError) -> KWICResponse {
        let clock = ContinuousClock()
        let start = clock.now
        let limit = request.limit ?? KWICRequest.standardLimit
        guard limit <= KWICRequest.maximumLimit else {
            throw .invalidRequest(
                "The limit must lie in 0...\(KWICRequest.maximumLimit), but was \(limit). As a stream of lines there is no limit."
            )
        }
        let concordance = try await concordance(request)
        let found: (lines: [KWICLine], total: Int)
        do {
            found = try await ConcordanceLines(concordance, stream(of: concordance.plan)).response(limit: limit)
        } catch {
            throw serviceError(error)
        }
        return KWICResponse(
            query: request.query, total: found.total, passages: concordance.plan.passages.count,
            reports: concordance.plan.reports.count, lines: found.lines, notes: concordance.notes,
            seconds: Double((clock.now - start) / .seconds(1)))
    }

    /// The same as lines, all of them unless there is a limit, each made when it is taken.
    ///
    /// - Throws: `ServiceError` for a request that is wrong, before the first line.
    public func kwicLines(_ request: KWICRequest, as format: LineFormat) async throws(ServiceError) -> LineStream {
        let concordance = try await concordance(request)
        let lines = ConcordanceLines(concordance, stream(of: concordance.plan))
        return LineStream(notes: concordance.notes) { try await lines.write(as: format, to: $0) }
    }

    private func concordance(_ request: KWICRequest) async throws(ServiceError) -> Concordance {
        try request.check()
        let weights = weights
        return try await read { try Concordance(request, reader: $0, weights: weights) }
    }

    /// What works on the passages of a plan.
    func stream(of plan: PassagePlan) -> PassageStream {
        PassageStream(fingerprint: plan.fingerprint, readers: readers, indexPath: layout.root)
    }
}
