/// What can be asked of an index, whether it lies in this process or behind a daemon.
public protocol SearchService: Sendable {
    /// Ranks the passages that match a query.
    func search(_ request: SearchRequest) async throws(ServiceError) -> SearchResponse
    /// Ranks the passages that say the same as a given one.
    func similar(_ request: SimilarRequest) async throws(ServiceError) -> SearchResponse
    /// The passages that say the same in several reports, grouped.
    func recurring(_ request: RecurringRequest) async throws(ServiceError) -> RecurringResponse
    /// One passage with its neighbours.
    func passage(id: String) async throws(ServiceError) -> PassageResponse
    /// The reports that pass the filters, by id.
    func reports(_ filters: SearchFilters) async throws(ServiceError) -> ReportsResponse
    /// One report with all its passages.
    func report(id: String) async throws(ServiceError) -> ReportResponse
    /// How a text becomes terms.
    func analyze(_ text: String) async throws(ServiceError) -> AnalyzeResponse
    /// The words of the collection that begin in some way.
    func terms(_ request: TermsRequest) async throws(ServiceError) -> TermsResponse
    /// How a report or a passage is cited.
    func cite(_ request: CiteRequest) async throws(ServiceError) -> CiteResponse
    /// What there is to know of the index.
    func status() async throws(ServiceError) -> StatusResponse
    /// What identifies the content of the index.
    func manifest() async throws(ServiceError) -> IndexManifest
}
