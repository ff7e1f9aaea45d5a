import FyndAPI
import Xapian

/// Lists reports.
struct ReportList {
    private let reader: IndexReader

    init(reader: IndexReader) {
        self.reader = reader
    }

    /// The reports that pass the filters, by id. Filters on passages (kind, grade) do not apply to reports.
    func reports(_ filters: SearchFilters) throws -> ReportsResponse {
        guard filters.kind == nil, filters.grade == nil else {
            throw ServiceError.invalidRequest("Reports have no kind and no grade; search for passages instead.")
        }
        var query = try Query.term(IndexSchema.DocumentKind.report.term)
        if let narrowing = try FilterCompiler(titles: { _ in [] }).compile(filters) {
            query = try Query.combine(.and, [query, narrowing])
        }
        var options = SearchOptions()
        options.limit = .max
        let views = try reader.database.search(query, options).items.map { match in
            let record = try ReportRecord(decoding: reader.database.data(of: match.document))
            var view = ReportView(record)
            view.passages = record.passageCount
            return view
        }
        return ReportsResponse(total: views.count, reports: views.sorted { $0.id < $1.id })
    }
}
