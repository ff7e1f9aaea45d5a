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
    /// What the parser sees in a text.
    func inspect(_ request: InspectRequest) async throws(ServiceError) -> InspectResponse
    /// The words of the collection, and how often they occur.
    func terms(_ request: TermsRequest) async throws(ServiceError) -> TermsResponse
    /// How often queries find something, by the values of a field.
    func trend(_ request: TrendRequest) async throws(ServiceError) -> TrendResponse
    /// The words that stand by what a query finds.
    func collocates(_ request: CollocatesRequest) async throws(ServiceError) -> CollocatesResponse
    /// The words that set one part of the collection off from another.
    func keyness(_ request: KeynessRequest) async throws(ServiceError) -> KeynessResponse
    /// Of which municipalities and years the collection has reports.
    func coverage(_ request: CoverageRequest) async throws(ServiceError) -> CoverageResponse
    /// The places where something stands that a query asks for, with what stands around them; the first of them.
    func kwic(_ request: KWICRequest) async throws(ServiceError) -> KWICResponse
    /// The same, all of them, as lines.
    func kwicLines(_ request: KWICRequest, as format: LineFormat) async throws(ServiceError) -> LineStream
    /// The passages, reports or recommendations that a query and filters select; the first of them.
    func export(_ request: ExportRequest) async throws(ServiceError) -> ExportResponse
    /// The same, all of them, as lines.
    func exportLines(_ request: ExportRequest, as format: LineFormat) async throws(ServiceError) -> LineStream
    /// How a report or a passage is cited.
    func cite(_ request: CiteRequest) async throws(ServiceError) -> CiteResponse
    /// What there is to know of the index.
    func status() async throws(ServiceError) -> StatusResponse
    /// What identifies the content of the index.
    func manifest() async throws(ServiceError) -> IndexManifest
}
