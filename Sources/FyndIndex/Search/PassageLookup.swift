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
    func passage(id: String) throws -> StoredPassage {
        guard let id = PassageID(id), let report = try reader.report(ReportKey(id: id.report)),
            id.ordinal <= report.record.passageCount
        else {
            throw ServiceError.notFound("There is no passage \"\(id)\". Ids are printed with every hit.")
        }
        return try reader.passage(id.ordinal, of: report)
    }

    /// The passage with an id, and up to `reach` passages on either side.
    func passage(id: String, reach: Int) throws -> PassageResponse {
        let passage = try passage(id: id)
        let last = passage.report.record.passageCount
        func views(_ ordinals: Range<Int>) throws -> [PassageView] {
            try ordinals.map { try reader.passage($0, of: passage.report).view() }
        }
        var view = try passage.view()
        view.report = try wholeView(of: passage.report.record)
        return PassageResponse(
            passage: view, before: try views(max(1, passage.ordinal - reach)..<passage.ordinal),
            after: try views(passage.ordinal + 1..<min(last, passage.ordinal + reach) + 1))
    }

    /// The report with an id, and its passages.
    ///
    /// - Throws: `ServiceError.notFound` when there is none.
    func report(id: String) throws -> ReportResponse {
        guard let report = try reader.report(ReportKey(id: id)) else {
            throw ServiceError.notFound("There is no report \"\(id)\".")
        }
        let passages = try (0..<report.record.passageCount).map {
            try reader.passage($0 + 1, of: report).view()
        }
        return ReportResponse(report.record, view: try wholeView(of: report.record), passages: passages)
    }

    /// How the report or the passage with an id is cited.
    ///
    /// - Throws: `ServiceError.notFound` when neither has it.
    func citation(_ request: CiteRequest) throws -> CiteResponse {
        if let report = try reader.report(ReportKey(id: request.of)) {
            return try CiteResponse(request, report: report.view)
        }
        let passage = try passage(id: request.of).view()
        return try CiteResponse(request, report: passage.report, passage: passage)
    }

    private func wholeView(of record: ReportRecord) throws -> ReportView {
        var view = try ReportView(record, followed: FollowedReportSearch(reader: reader))
        view.passages = record.passageCount
        return view
    }
}
