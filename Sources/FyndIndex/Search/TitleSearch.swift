import FyndAPI
import Xapian

/// Finds reports by their titles.
struct TitleSearch {
    private static let maximumReports = 2_000

    private let reader: IndexReader

    init(reader: IndexReader) {
        self.reader = reader
    }

    /// The ids of the reports whose titles have all words of `text`, in any inflection.
    ///
    /// - Throws: `ServiceError.tooExpensive` when there are too many; `XapianError`.
    func reports(matching text: String) throws -> [String] {
        let words = AnalyzedWord.words(in: text, reader.analyzer)
        guard !words.isEmpty else { return [] }
        let terms = try words.map { try Query.term(Array(IndexSchema.Prefix.title.utf8) + $0.lemma) }
        var options = SearchOptions()
        options.limit = Self.maximumReports + 1
        let matches = try reader.database.search(Query.combine(.and, terms), options).items
        guard matches.count <= Self.maximumReports else {
            throw ServiceError.tooExpensive(
                "More than \(Self.maximumReports) reports have \"\(text)\" in their titles. Name more of the title.")
        }
        return try matches.map { try ReportRecord(decoding: reader.database.data(of: $0.document)).id }
    }
}
