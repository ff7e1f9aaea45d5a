import SwedishText
import Xapian

/// Finds reports by their titles.
struct TitleSearch {
    private let snapshot: IndexSnapshot
    private let analyzer: TextAnalyzer

    init(snapshot: IndexSnapshot, analyzer: TextAnalyzer) {
        self.snapshot = snapshot
        self.analyzer = analyzer
    }

    /// The passages of the reports whose titles have all words of `text`, in any inflection.
    ///
    /// - Throws: `XapianError`.
    func passages(ofReportsMatching text: String) throws -> DocumentSet {
        let table = snapshot.table
        let words = AnalyzedWord.words(in: text, analyzer)
        var reports = DocumentSet(words.isEmpty ? [] : table.reports, upTo: table.last)
        for word in words {
            let titles = try snapshot.store.postings(of: Array(IndexSchema.Prefix.title.utf8) + word.lemma)
            reports.formIntersection(DocumentSet(titles.documents, upTo: table.last))
        }
        var passages = DocumentSet(upTo: table.last)
        table.passages.forEach { passage in
            let report = table.reportOfDocument[Int(passage)]
            if report != DocumentTable.noReport, reports.contains(table.reports[Int(report)]) {
                passages.insert(passage)
            }
        }
        return passages
    }
}
