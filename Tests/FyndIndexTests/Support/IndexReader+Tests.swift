import FyndAPI

@testable import FyndIndex

extension TemporaryIndex {
    /// A reader of the index as it is.
    func reader() throws -> IndexReader {
        let layout = IndexLayout(root: index)
        return try IndexReader(layout: layout, weights: .standard, similarities: SimilarityCache(layout: layout))
    }
}

extension IndexReader {
    /// What matches a query as it is written.
    func strictMatches(_ query: String, _ matching: WordMatching = .wide) throws -> QueryMatches {
        try QueryAnswering(
            query, filters: SearchFilters(), matching: matching, isStrict: true, reader: self, weights: .standard,
            deadline: Deadline(seconds: 60)
        ).answer().matches
    }
}
