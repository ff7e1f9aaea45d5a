import FyndAPI
import Xapian

/// Selects the passages that statistics are made of: exactly those that match a query as it is written, and pass the filters.
struct CorpusSelection {
    private let reader: IndexReader
    private let weights: RankingWeights
    private let deadline: Deadline

    init(reader: IndexReader, weights: RankingWeights, deadline: Deadline) {
        self.reader = reader
        self.weights = weights
        self.deadline = deadline
    }

    /// What a query finds.
    struct Selected {
        /// The passages.
        var passages: DocumentSet
        /// What in their texts is an occurrence of what the query asks for.
        var terms: OccurrenceTerms
        /// What there is to say of the query, in words.
        var notes: [String]
    }

    /// What matches a query and passes filters.
    ///
    /// - Throws: `ServiceError` for a query that is wrong or takes too long; `XapianError`, `RecordReader.Damage`.
    func select(_ query: String, _ matching: WordMatching, filters: SearchFilters) throws -> Selected {
        let answer = try QueryAnswering(
            query, filters: filters, matching: matching, isStrict: true, reader: reader, weights: weights,
            deadline: deadline
        ).answer()
        let suggestion = answer.suggestion.map { ["Nothing matches \"\(query)\". Did you mean \"\($0)\"?"] } ?? []
        return Selected(
            passages: answer.matches.passages, terms: OccurrenceTerms(answer.matches.query),
            notes: answer.notes + suggestion)
    }

    /// The passages that pass filters.
    ///
    /// - Throws: `ServiceError.invalidRequest` for a value that cannot be; `XapianError`.
    func passages(passing filters: SearchFilters) throws -> DocumentSet {
        let snapshot = try reader.snapshot()
        var passages = snapshot.table.passages
        let compiler = FilterCompiler(store: snapshot.store, last: snapshot.table.last, titles: { _ in passages })
        if let narrowing = try compiler.compile(filters) { passages.formIntersection(narrowing) }
        return passages
    }
}
