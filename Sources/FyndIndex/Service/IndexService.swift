import AuditReport
public import FyndAPI
import ICU
import Xapian

/// Serves an index that lies on this machine, with a pool of readers that run off the cooperative threads.
///
/// Each request is answered from the newest committed state of the index, whatever the indexer does meanwhile.
public final class IndexService: SearchService {
    let layout: IndexLayout
    let readers: ReaderPool
    let weights: RankingWeights

    /// Opens the index at `indexPath`.
    ///
    /// - Parameters:
    ///   - indexPath: The folder of the index.
    ///   - readers: How many requests are served at the same time, ≥ 1.
    ///   - weights: What ranking weighs by; absent, the file `weights.json` in the folder of the index, or else the standard.
    /// - Throws: `ServiceError.indexUnavailable` when the index is missing, damaged or of another version.
    public init(
        indexPath: String, readers: Int, weights: RankingWeights? = nil
    ) async throws(ServiceError) {
        let layout = IndexLayout(root: indexPath)
        let weights = if let weights { weights } else { try layout.weights() }
        self.layout = layout
        self.weights = weights
        self.readers = ReaderPool(layout: layout, count: readers, weights: weights)
        // Opening one reader now shows at once whether the index can be used.
        _ = try await read { _ in true }
    }

    /// Has a reader look for the newest state of the index. Every request does so by itself; this tells an operator
    /// whether the index can still be opened.
    ///
    /// - Throws: `ServiceError.indexUnavailable` when it cannot.
    public func reopen() async throws(ServiceError) {
        _ = try await read { _ in true }
    }

    /// See `SearchService`.
    public func search(_ request: SearchRequest) async throws(ServiceError) -> SearchResponse {
        let weights = weights
        return try await read { try PassageSearch(request, reader: $0, weights: weights).run() }
    }

    /// See `SearchService`.
    public func similar(_ request: SimilarRequest) async throws(ServiceError) -> SearchResponse {
        try await read { try SimilarSearch(request, reader: $0).run() }
    }

    /// See `SearchService`.
    public func recurring(_ request: RecurringRequest) async throws(ServiceError) -> RecurringResponse {
        try await read { try RecurringSearch(request, reader: $0).run() }
    }

    /// See `SearchService`.
    public func passage(id: String) async throws(ServiceError) -> PassageResponse {
        try await read { try PassageLookup(reader: $0).passage(id: id, reach: 2) }
    }

    /// See `SearchService`.
    public func reports(_ filters: SearchFilters) async throws(ServiceError) -> ReportsResponse {
        try await read { try ReportList(reader: $0).reports(filters) }
    }

    /// See `SearchService`.
    public func report(id: String) async throws(ServiceError) -> ReportResponse {
        try await read { try PassageLookup(reader: $0).report(id: id) }
    }

    /// See `SearchService`.
    public func analyze(_ text: String) async throws(ServiceError) -> AnalyzeResponse {
        try await read { try AnalyzeResponse(text, with: $0.analyzer) }
    }

    /// See `SearchService`.
    public func inspect(_ request: InspectRequest) async throws(ServiceError) -> InspectResponse {
        try request.check()
        // Parsing needs no index, but takes its turn with what does.
        return try await read { _ in
            try InspectResponse(ReportReader().parse(text: request.text, fileName: ""))
        }
    }

    /// See `SearchService`.
    public func terms(_ request: TermsRequest) async throws(ServiceError) -> TermsResponse {
        let weights = weights
        return try await read { try TermList(request, reader: $0, weights: weights).run() }
    }

    /// See `SearchService`.
    public func trend(_ request: TrendRequest) async throws(ServiceError) -> TrendResponse {
        let weights = weights
        return try await read { try TrendSearch(request, reader: $0, weights: weights).run() }
    }

    /// See `SearchService`.
    public func collocates(_ request: CollocatesRequest) async throws(ServiceError) -> CollocatesResponse {
        let weights = weights
        return try await read { try CollocateSearch(request, reader: $0, weights: weights).run() }
    }

    /// See `SearchService`.
    public func keyness(_ request: KeynessRequest) async throws(ServiceError) -> KeynessResponse {
        let weights = weights
        return try await read { try KeynessSearch(request, reader: $0, weights: weights).run() }
    }

    /// See `SearchService`.
    public func coverage(_ request: CoverageRequest) async throws(ServiceError) -> CoverageResponse {
        try await read { try CoverageList(request, reader: $0).run() }
    }

    /// See `SearchService`.
    public func cite(_ request: CiteRequest) async throws(ServiceError) -> CiteResponse {
        try await read { try PassageLookup(reader: $0).citation(request) }
    }

    /// See `SearchService`.
    public func status() async throws(ServiceError) -> StatusResponse {
        try await read { StatusResponse(index: try IndexStatus($0)) }
    }

    /// What makes an answer of the newest state of the index reproducible.
    ///
    /// - Throws: `ServiceError.indexUnavailable` when the index cannot be read.
    public func manifest() async throws(ServiceError) -> IndexManifest {
        try await read { try $0.manifest() }
    }

    /// Runs `body` with a reader of the newest state of the index.
    func read<Result: Sendable>(
        _ body: @escaping @Sendable (IndexReader) throws -> Result
    ) async throws(ServiceError) -> Result {
        do {
            return try await readers.withReader { try $0.read(body) }
        } catch {
            throw serviceError(error)
        }
    }

    /// The error to report for a failure of any layer below.
    func serviceError(_ error: any Error) -> ServiceError {
        IndexFailureTranslation.serviceError(error, indexPath: layout.root)
    }
}
