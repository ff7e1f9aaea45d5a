/// How well the pairs that an analysis joins agree with those that ought to be.
public struct PairFigures: Hashable, Sendable, Encodable {
    /// The pairs that are joined.
    public let pairs: Int
    /// Those of them that ought to be.
    public let right: Int
    /// The share of the joined that ought to be, 0...1.
    public let precision: Double
    /// The share of those that ought to be that are joined, 0...1.
    public let recall: Double
    /// The harmonic mean of both, 0...1.
    public let f1: Double

    /// The figures of `pairs` joined, `right` of them among the `gold` pairs that ought to be.
    init(pairs: Int, right: Int, gold: Int) {
        self.pairs = pairs
        self.right = right
        precision = Share(right, of: pairs).share
        recall = Share(right, of: gold).share
        f1 = precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
    }
}
