/// Counts of right, wrong and missed.
public struct Score: Hashable, Sendable {
    /// What was found and is right.
    public var right = 0
    /// What was found and is wrong.
    public var wrong = 0
    /// What should have been found and was not.
    public var missed = 0

    /// The share of what was found that is right, 0...1.
    public var precision: Double { right + wrong == 0 ? 1 : Double(right) / Double(right + wrong) }
    /// The share of what should be found that was, 0...1.
    public var recall: Double { right + missed == 0 ? 1 : Double(right) / Double(right + missed) }
    /// The harmonic mean of precision and recall, 0...1.
    public var f1: Double { precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall) }

    /// Counts one thing that was asked for.
    mutating func count(_ isRight: Bool) {
        if isRight { right += 1 } else { missed += 1 }
    }
}
