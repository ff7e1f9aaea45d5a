import FyndAPI

@testable import FyndIndex

extension IndexReader {
    /// What matches a query as it is written.
    func strictMatches(_ query: String, _ matching: WordMatching = .wide) throws -> QueryMatches {
        try QueryAnswering(
            query, filters: SearchFilters(), matching: matching, isStrict: true, reader: self, weights: .standard,
            deadline: Deadline(seconds: 60)
        ).answer().matches
    }
}
