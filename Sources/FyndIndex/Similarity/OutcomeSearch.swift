import FyndAPI
import Similarity

/// Finds out what came of a recommendation, as far as the collection tells.
struct OutcomeSearch {
    private let reader: IndexReader
    private let index: OutcomeIndex

    /// How alike a quotation must be: less in a report that names the one with the recommendation than in others on the same place.
    private static let leastWhereNamed = 0.5
    private static let leastElsewhere = 0.75
    /// An answer follows what is quoted word for word.
    private static let leastAnswered = 0.85
    /// How many quotations are looked at.
    private static let depth = 20

    init(reader: IndexReader) throws {
        self.reader = reader
        index = try reader.outcomes()
    }

    /// What came of a recommendation: what the latest follow-up says, and without one, the latest answer.
    func outcome(of passage: StoredPassage) -> Outcome? {
        guard !index.entries.isEmpty, let place = OutcomeIndex.place(of: passage.report.record) else { return nil }
        let own = passage.report.record
        let query = SimilarityQuery(
            reader.features.words(in: passage.record.text), document: nil, index: index.quotations)
        let (found, _) = index.quotations.search(query, limit: Self.depth) { document in
            let entry = index.entries[Int(document)]
            guard entry.place == place, entry.outcome.report.id != own.id else { return false }
            guard let year = entry.year, let ownYear = own.year else { return true }
            return year >= ownYear
        }
        let told = found.compactMap { match -> (entry: OutcomeIndex.Entry, similarity: Double)? in
            let entry = index.entries[Int(match.document)]
            return match.similarity >= least(entry, own) ? (entry, match.similarity) : nil
        }
        let best = told.max { one, other in
            let (left, right) = (rank(one.entry), rank(other.entry))
            return left == right ? one.similarity < other.similarity : left < right
        }
        return best?.entry.outcome
    }

    private func least(_ entry: OutcomeIndex.Entry, _ own: ReportRecord) -> Double {
        if entry.outcome.status == .answered { return Self.leastAnswered }
        let isNamed = entry.followed.contains(own.id) || own.belongsTo.map(entry.followed.contains) == true
        return isNamed ? Self.leastWhereNamed : Self.leastElsewhere
    }

    /// Follow-ups before answers, later ones before earlier ones.
    private func rank(_ entry: OutcomeIndex.Entry) -> Int {
        (entry.outcome.status == .answered ? 0 : 10_000) + (entry.year ?? 0)
    }
}
