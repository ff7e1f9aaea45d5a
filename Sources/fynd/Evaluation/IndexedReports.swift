import FyndAPI
import FyndClient

/// All reports of an index with their texts, one after the other.
enum IndexedReports {
    /// Reads the passages of each report, in the order of the reports' ids.
    ///
    /// - Parameters:
    ///   - backend: Who is asked.
    ///   - body: What is done with the passages of a report.
    /// - Throws: What the backend throws.
    static func forEach(
        in backend: inout Backend, _ body: ([PassageView]) -> Void
    ) throws(ServiceError) {
        let list = try Printing.decode(ReportsResponse.self, from: try backend.answer(to: ReportsRequest()))
        for report in list.reports {
            let json = try backend.answer(to: ReportRequest(id: report.id))
            body(try Printing.decode(ReportResponse.self, from: json).passages)
        }
    }
}
