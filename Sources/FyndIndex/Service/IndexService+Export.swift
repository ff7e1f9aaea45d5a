public import FyndAPI

/// Exports.
extension IndexService {
    /// See `SearchService`. As a whole answer it has 100 rows unless asked for, and 10,000 at most.
    public func export(_ request: ExportRequest) async throws(ServiceError) -> ExportResponse {
        let limit = request.limit ?? ExportRequest.standardLimit
        guard limit <= ExportRequest.mostHeld else {
            throw .invalidRequest(
                "The limit must lie in 0...\(ExportRequest.mostHeld), but was \(limit). As a stream of lines there is no limit."
            )
        }
        let plan = try await plan(request)
        do {
            return try await ExportRows(plan, stream(of: plan.plan)).response(limit: limit)
        } catch {
            throw serviceError(error)
        }
    }

    /// See `SearchService`.
    public func exportLines(_ request: ExportRequest, as format: LineFormat) async throws(ServiceError) -> LineStream {
        let plan = try await plan(request)
        let rows = ExportRows(plan, stream(of: plan.plan))
        return LineStream(notes: plan.notes) { try await rows.write(as: format, to: $0) }
    }

    private func plan(_ request: ExportRequest) async throws(ServiceError) -> ExportPlan {
        try request.check()
        let weights = weights
        return try await read { try ExportPlan(request, reader: $0, weights: weights) }
    }
}
