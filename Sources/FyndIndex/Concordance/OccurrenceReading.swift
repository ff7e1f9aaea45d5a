/// Reads passages to see whether they have what the index cannot tell for certain: where a word stands as it is written is known of
/// its lemma only.
struct OccurrenceReading {
    /// The passages after which the time is looked at.
    private static let passagesPerCheck = 64

    private let reader: IndexReader
    private let deadline: Deadline

    init(reader: IndexReader, deadline: Deadline) {
        self.reader = reader
        self.deadline = deadline
    }

    /// The passages, of those that may, which have an idea.
    ///
    /// - Throws: `ServiceError.tooExpensive` when it takes too long; `XapianError`, `RecordReader.Damage`.
    func passages(_ candidates: DocumentSet, having idea: Idea) throws -> DocumentSet {
        let finder = OccurrenceFinder(OccurrenceTerms(idea), analyzer: reader.analyzer)
        var passages = candidates
        var count = 0
        try candidates.forEach { document in
            var text = try reader.passage(document).record.text
            text.withUTF8 { finder.read($0) }
            if finder.occurrences.isEmpty { passages.remove(document) }
            count += 1
            if count % Self.passagesPerCheck == 0 { try deadline.check() }
        }
        return passages
    }
}
