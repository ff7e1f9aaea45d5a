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
        let followed = FollowedReportSearch(reader: reader)
        var views: [ReportView] = []
        try documents(passing: filters).forEach { document in
            let record = try ReportRecord(decoding: reader.database.data(of: document))
            var view = try ReportView(record, followed: followed)
            view.passages = record.passageCount
            views.append(view)
        }
        return ReportsResponse(total: views.count, reports: views.sorted { $0.id < $1.id })
    }

    /// The documents of the reports that pass the filters.
    ///
    /// - Throws: `ServiceError.invalidRequest` for kinds, and for other values that cannot be; `XapianError`.
    func documents(passing filters: SearchFilters) throws -> DocumentSet {
        guard filters.kind == nil else {
            throw ServiceError.invalidRequest("Reports have no kind; search for passages instead.")
        }
        let snapshot = try reader.snapshot()
        var reports = DocumentSet(snapshot.table.reports, upTo: snapshot.table.last)
        let compiler = FilterCompiler(store: snapshot.store, last: snapshot.table.last, titles: { _ in reports })
        if let narrowing = try compiler.compile(filters) { reports.formIntersection(narrowing) }
        return reports
    }
}
