@testable import FyndIndex

extension TemporaryIndex {
    /// A reader of the index as it is now.
    func reader() throws -> IndexReader {
        let layout = IndexLayout(root: index)
        return try IndexReader(layout: layout, weights: .standard, similarities: SimilarityCache(layout: layout))
    }

    /// The records of all reports, by id.
    func records() throws -> [ReportRecord] {
        let reader = try reader()
        return try reader.snapshot().table.reports.map { try reader.report(document: $0).record }
            .sorted { $0.id < $1.id }
    }
}
