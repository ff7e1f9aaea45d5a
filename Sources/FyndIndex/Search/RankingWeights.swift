import Xapian

/// Every number that ranking depends on; none of them is in the index, so they can change without indexing anew.
struct RankingWeights: Sendable {
    /// BM25's parameters for passages.
    var bm25 = SearchOptions.BM25(k1: 1.2, b: 0.75, minimumNormalisedLength: 0.3)
    /// What a word counts in any inflection.
    var stem = 1.0
    /// What it counts in addition when it stands as it was typed.
    var word = 0.25
    /// What a function word counts beside words of substance.
    var functionWord = 0.15
    /// Longer words say more: a word counts as the power of its length, in scalars, to this exponent.
    var lengthExponent = 0.25
    /// What a passage counts in addition that has the words of a query side by side and in order, as a share of what the
    /// words themselves count.
    var sequence = 0.5
    /// What a passage with all words counts in addition, when those with some of them are let in too.
    var allWords = 0.5

    /// The weights in use.
    static let standard = RankingWeights()
}
