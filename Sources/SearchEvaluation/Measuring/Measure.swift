/// A measure of how well a ranking answers a query, from 0 to 1; more is better.
///
/// All are defined as in trec_eval, whose figures they agree with. All but nDCG are binary: they take every document from some
/// grade on as relevant, grade 1 unless another one is wanted (trec_eval's option `-l`), and all others as not.
public struct Measure: Hashable, Sendable {
    /// What is measured.
    public enum Kind: String, CaseIterable, Sendable {
        /// Normalised discounted cumulative gain (Järvelin and Kekäläinen, 2002): the gain is the grade, the discount the
        /// binary logarithm of the rank plus one, the ideal that of all judged documents.
        case ndcg
        /// Average precision: the mean, over the relevant documents, of the precision at their ranks; 0 for those not found.
        /// Over several queries this is MAP.
        case map
        /// Reciprocal rank: 1 divided by the rank of the first relevant document. Over several queries this is MRR.
        case mrr
        /// The share of the relevant documents among the first *k*.
        case recall
        /// The share of relevant documents in the first *k*, also when fewer than *k* were found.
        case precision
        /// 1 when a relevant document is among the first *k*.
        case success

        /// Whether grades count as they are, and not only whether a document is relevant.
        public var isGraded: Bool { self == .ndcg }
    }

    /// The deepest rank at which a measure can be cut off.
    public static let deepestCutoff = 100_000

    /// What is measured.
    public let kind: Kind
    /// The rank behind which nothing counts, 1...`deepestCutoff`; nil where all that was found counts.
    public let cutoff: Int?

    /// Reads the name of a measure: `ndcg`, `ndcg@10`, `map`, `mrr`, `mrr@10`, `recall@100`, `precision@5`, `success@1`.
    ///
    /// - Parameter name: The name; nil is returned when there is no such measure.
    public init?(_ name: some StringProtocol) {
        let sides = name.split(separator: "@", omittingEmptySubsequences: false)
        guard let first = sides.first, let kind = Kind(rawValue: String(first)), sides.count <= 2 else { return nil }
        if sides.count == 2 {
            guard sides[1].utf8.allSatisfy({ (0x30...0x39).contains($0) }), let cutoff = Int(sides[1]),
                (1...Self.deepestCutoff).contains(cutoff), kind != .map
            else { return nil }
            self.cutoff = cutoff
        } else {
            guard [.ndcg, .map, .mrr].contains(kind) else { return nil }
            cutoff = nil
        }
        self.kind = kind
    }

    /// The name, as it is read.
    public var name: String { cutoff.map { "\(kind.rawValue)@\($0)" } ?? kind.rawValue }

    /// What the names of measures look like, for help and errors; *k* is a whole number.
    public static let names = "ndcg, ndcg@k, map, mrr, mrr@k, recall@k, precision@k, success@k"
}
