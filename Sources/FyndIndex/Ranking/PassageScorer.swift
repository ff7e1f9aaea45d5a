import FyndAPI
import Xapian

/// Brings what the ideas say of a passage together with what kind of passage it is.
struct PassageScorer {
    private let matches: QueryMatches
    private let board: ScoreBoard
    private let weights: RankingWeights
    private let kinds: FacetColumn
    private let kindFactors: [Float]

    init(_ matches: QueryMatches, in snapshot: IndexSnapshot, weights: RankingWeights) throws(XapianError) {
        self.matches = matches
        self.weights = weights
        board = snapshot.board
        kinds = try snapshot.column(.kind)
        kindFactors = kinds.values.map { Float(weights.kinds[$0] ?? 1) }
    }

    /// Gives each entry its score, before its neighbours in the list are looked at.
    func score(_ entries: inout [RankedEntry]) {
        for index in entries.indices {
            let document = entries[index].document
            entries[index].score =
                board.score(of: document) * kindFactor(of: document) * wholeFactor(of: document)
        }
    }

    /// What the passage's kind multiplies its score with.
    func kindFactor(of document: DocumentID) -> Float {
        kinds.place(of: document).map { kindFactors[$0] } ?? 1
    }

    /// What having all words multiplies the score with, where some of them will do.
    func wholeFactor(of document: DocumentID) -> Float {
        matches.isRelaxed && matches.isStrict(document) ? Float(1 + weights.allWords) : 1
    }
}
