/// Every number that ranking depends on, by name. None of them is in the index, so they can change without indexing anew.
///
/// A weight of 0 switches its kind of evidence off.
public struct RankingWeights: Hashable, Sendable {
    // MARK: What speaks for a word

    /// A word in any inflection.
    public var lemma = 0.89
    /// A word as it was typed.
    public var word = 1.0
    /// A word that is the last part of a compound: "kontroll" in "internkontroll".
    public var head = 0.7
    /// A word that is another part of a compound: "kontroll" in "kontrollplan".
    public var modifier = 0.67
    /// A compound whose parts stand near each other: "ledningssystem för kvalitet".
    public var dissolved = 0.7
    /// One part of a compound alone: "kvalitet" for "kvalitetsledning". It ranks passages, but does not make them match.
    public var part = 0.4
    /// A phrase that stands joined as a compound: "internkontrollplan" for "intern kontroll".
    public var joined = 0.6
    /// The noun of a particle verb for the verb, and the reverse: "uppföljning" and "följa upp".
    public var particleVerb = 0.6
    /// The verb of a particle verb without its particle.
    public var verbAlone = 0.33
    /// A word that is made of the word by an ending, or the reverse: "placera" and "placering".
    public var derived = 0.5
    /// The words of a hyphenated word near each other: "placering på HVB" for "HVB-placering".
    public var parted = 0.6
    /// An abbreviation for what it stands for, and the reverse.
    public var abbreviation = 0.7
    /// A number or reference, found as a whole.
    public var reference = 1.5
    /// A function word beside words of substance.
    public var functionWord = 0.3
    /// Longer words say more: a word counts as its length in letters, divided by 8, to this power.
    public var lengthExponent = 0.18

    // MARK: How often and how densely (BM25)

    /// How soon more occurrences in a passage stop to count, ≥ 0.
    public var k1 = 0.76
    /// How much a passage's length counts, 0...1.
    public var b = 0.4
    /// The least length that counts, as a share of the average.
    public var minimumLength = 0.3

    // MARK: Where

    /// What the report as a whole says of the query, beside the passage.
    public var report = 0.44
    /// How soon more occurrences in a report stop to count, ≥ 0.
    public var reportK1 = 0.88
    /// How much a report's length counts, 0...1.
    public var reportB = 0.75
    /// How many occurrences in the report one in its title counts for.
    public var title = 2.5
    /// A word that stands in a heading above the passage.
    public var heading = 0.3
    /// All words of the query in few words of the passage.
    public var proximity = 0.23
    /// Neighbouring words of the query side by side, in order.
    public var sequence = 0.37
    /// A word that stands at the beginning of the passage.
    public var lead = 0.6
    /// After how many words a word's place at the beginning is worth half.
    public var leadLength = 20.0
    /// The least share of a query's worth that a passage must have, where some of the words will do.
    public var leastShare = 0.1
    /// A passage that has all words, where those with some of them are let in too.
    public var allWords = 0.15
    /// What a passage is multiplied with whose text a better one has already.
    public var duplicate = 0.8

    // MARK: What kind of passage

    /// What a passage is multiplied with by its kind; 1 for other kinds.
    public var kinds: [String: Double] = ["letter": 0.78, "appendix": 0.86]

    /// The weights in use.
    public static let standard = RankingWeights()

    /// The standard weights.
    public init() {}
}
