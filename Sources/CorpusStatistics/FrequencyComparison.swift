import Glibc

/// How often a word is in each of two corpora, and what that says of their difference.
public struct FrequencyComparison: Hashable, Sendable {
    /// How often the word is in the first corpus, 0...`firstSize`.
    public let first: Int
    /// How often it is in the second, 0...`secondSize`.
    public let second: Int
    /// The words of the first corpus.
    public let firstSize: Int
    /// The words of the second.
    public let secondSize: Int

    /// Compares `first` of `firstSize` words with `second` of `secondSize`.
    public init(_ first: Int, of firstSize: Int, with second: Int, of secondSize: Int) {
        precondition(
            (0...firstSize).contains(first) && (0...secondSize).contains(second),
            "a word cannot be in a corpus more often than there are words")
        self.first = first
        self.second = second
        self.firstSize = firstSize
        self.secondSize = secondSize
    }

    /// How surely the word sets the corpora off from each other: the log-likelihood of Rayson and Garside (2000).
    ///
    /// 2 (a ln(a / E₁) + b ln(b / E₂)) for the word's counts a and b, where E₁ and E₂ divide their sum by the sizes of the corpora; a
    /// count of zero adds nothing.
    ///
    /// - Returns: The log-likelihood, ≥ 0; 0 when the word is as common in both.
    public var logLikelihood: Double {
        max(0, 2 * (share(first, of: firstSize) + share(second, of: secondSize)))
    }

    private func share(_ count: Int, of size: Int) -> Double {
        guard count > 0 else { return 0 }
        let expected = Double(size) * Double(first + second) / Double(firstSize + secondSize)
        return Double(count) * log(Double(count) / expected)
    }

    /// How many times as common the word is in the first corpus, in doublings: the log ratio of Hardie (2014), log2 of the one relative
    /// frequency by the other.
    ///
    /// A count of zero is taken for one half, as Hardie proposes, so that the ratio is finite.
    ///
    /// - Returns: The logarithm: 1 for twice as common in the first corpus, −1 for twice in the second, 0 for the same; 0 also where
    ///   either corpus has no words at all.
    public var logRatio: Double {
        guard firstSize > 0, secondSize > 0, first + second > 0 else { return 0 }
        return log2((Self.atLeastHalf(first) / Double(firstSize)) / (Self.atLeastHalf(second) / Double(secondSize)))
    }

    private static func atLeastHalf(_ count: Int) -> Double { count == 0 ? 0.5 : Double(count) }
}
