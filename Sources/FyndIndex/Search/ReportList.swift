import FyndAPI
import Xapian

/// Lists reports.
struct ReportList {
    private let reader: IndexReader

    init(reader: IndexReader) {
        self.reader = reader
    }

    /// The reports that pass the filters, by id. A grade means that of the report's overall judgement; kinds are of passages.
    func reports(_ filters: SearchFilters) throws -> ReportsResponse {
        guard filters.kind == nil else {
            throw ServiceError.invalidRequest("Reports have no kind; search for passages instead.")
        }
        let followed = FollowedReportSearch(reader: reader)
        var query = try Query.term(IndexSchema.DocumentKind.report.term)
        if let narrowing = try FilterCompiler(titles: { _ in [] }).compile(filters) {
            query = try Query.combine(.and, [query, narrowing])
        }
        var options = SearchOptions()
        options.limit = .max
        let views = try reader.database.search(query, options).items.map { match in
            let record = try ReportRecord(decoding: reader.database.data(of: match.document))
            var view = try ReportView(record, followed: followed)
            view.passages = record.passageCount
            return view
        }
        return ReportsResponse(total: views.count, reports: views.sorted { $0.id < $1.id })
    }
}
