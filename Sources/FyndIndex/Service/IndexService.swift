public import FyndAPI

/// Serves an index that lies on this machine, with a pool of readers that run off the cooperative threads.
public final class IndexService: SearchService {
    /// Opens the index at `indexPath`.
    ///
    /// - Parameters:
    ///   - indexPath: The folder of the index.
    ///   - readers: How many requests are served at the same time, ≥ 1.
    /// - Throws: `ServiceError.indexUnavailable` when the index is missing, damaged or of another version.
    public init(indexPath: String, readers: Int) throws(ServiceError) {
    }

    /// Has every reader open the newest state of the index before its next request. Readers notice new states by
    /// themselves; this is for an operator who wants it now.
    public func reopen() async {
    }

    /// See `SearchService`.
    public func search(_ request: SearchRequest) async throws(ServiceError) -> SearchResponse {
        throw .internalError("Searching is not there yet.")
    }

    /// See `SearchService`.
    public func similar(_ request: SimilarRequest) async throws(ServiceError) -> SearchResponse {
        throw .internalError("Searching is not there yet.")
    }

    /// See `SearchService`.
    public func passage(id: String) async throws(ServiceError) -> PassageResponse {
        throw .internalError("Searching is not there yet.")
    }

    /// See `SearchService`.
    public func reports(_ filters: SearchFilters) async throws(ServiceError) -> ReportsResponse {
        throw .internalError("Searching is not there yet.")
    }

    /// See `SearchService`.
    public func report(id: String) async throws(ServiceError) -> ReportResponse {
        throw .internalError("Searching is not there yet.")
    }

    /// See `SearchService`.
    public func analyze(_ text: String) async throws(ServiceError) -> AnalyzeResponse {
        throw .internalError("Searching is not there yet.")
    }

    /// See `SearchService`.
    public func status() async throws(ServiceError) -> StatusResponse {
        throw .internalError("Searching is not there yet.")
    }
}
