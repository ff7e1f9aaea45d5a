import Xapian

/// Every number that ranking depends on; none of them is in the index, so they can change without indexing anew.
struct RankingWeights: Sendable {
    /// BM25's parameters for passages.
    var bm25 = SearchOptions.BM25(k1: 1.2, b: 0.75, minimumNormalisedLength: 0.3)
    /// What a word counts in any inflection.
    var lemma = 1.0
    /// What it counts in addition when it stands as it was typed.
    var word = 0.25
    /// What a word counts that is the last part of a compound: "kontroll" in "internkontroll".
    var head = 0.5
    /// What a word counts that is another part of a compound: "kontroll" in "kontrollplan".
    var modifier = 0.35
    /// What a compound counts whose parts stand near each other: "ledningssystem för kvalitet".
    var dissolved = 0.7
    /// What a phrase counts that stands joined as a compound: "internkontrollplan" for "intern kontroll".
    var joined = 0.6
    /// What the noun of a particle verb counts for the verb, and the reverse: "uppföljning" and "följa upp".
    var particleVerb = 0.6
    /// What the verb of a particle verb counts without its particle.
    var verbAlone = 0.3
    /// What an abbreviation counts for what it stands for, and the reverse.
    var abbreviation = 0.7
    /// What a number or reference counts, found as a whole.
    var reference = 1.5
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
