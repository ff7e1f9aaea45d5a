import FyndAPI
import Xapian

/// Finds passages and reports by their ids.
struct PassageLookup {
    private let reader: IndexReader

    init(reader: IndexReader) {
        self.reader = reader
    }

    /// The passage with an id.
    ///
    /// - Throws: `ServiceError.notFound` when there is none.
    func record(id: String) throws -> PassageRecord {
        let (report, ordinal) = try place(id)
        return try reader.passage(reader.document(of: report, passage: ordinal))
    }

    /// The passage with an id, and up to `reach` passages on either side.
    func passage(id: String, reach: Int) throws -> PassageResponse {
        let (report, ordinal) = try place(id)
        func views(_ ordinals: Range<Int>) throws -> [PassageView] {
            try ordinals.map {
                PassageView(try reader.passage(reader.document(of: report, passage: $0)), report: report.view)
            }
        }
        let last = report.record.passageCount
        return PassageResponse(
            passage: try views(ordinal..<ordinal + 1)[0], before: try views(max(1, ordinal - reach)..<ordinal),
            after: try views(ordinal + 1..<min(last, ordinal + reach) + 1))
    }

    /// The report with an id, and its passages.
    ///
    /// - Throws: `ServiceError.notFound` when there is none.
    func report(id: String) throws -> ReportResponse {
        guard let report = try reader.report(id) else { throw ServiceError.notFound("There is no report \"\(id)\".") }
        let passages = try (0..<report.record.passageCount).map {
            PassageView(try reader.passage(reader.document(of: report, passage: $0 + 1)), report: report.view)
        }
        return ReportResponse(report: report.view, passages: passages)
    }

    private func place(_ id: String) throws -> (IndexReader.StoredReport, Int) {
        guard let (reportID, ordinal) = PassageRecord.split(id: id), let report = try reader.report(reportID),
            ordinal <= report.record.passageCount
        else {
            throw ServiceError.notFound("There is no passage \"\(id)\". Ids are printed with every hit.")
        }
        return (report, ordinal)
    }
}
