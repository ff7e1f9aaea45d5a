/// The words of the collection that begin in some way.
public struct TermsResponse: Hashable, Sendable, Codable {
    /// The beginning that was asked for.
    public var prefix: String
    /// How many words begin so.
    public var total: Int
    /// The words asked for: that in most passages first, those in equally many in the order of the Swedish alphabet.
    public var terms: [TermCount]
    /// What was looked for beside what was asked for, in words.
    public var notes: [String]?

    /// An answer made of the parts given.
    public init(prefix: String, total: Int, terms: [TermCount], notes: [String]? = nil) {
        self.prefix = prefix
        self.total = total
        self.terms = terms
        self.notes = notes
    }
}

/// In how many passages a word is.
public struct TermCount: Hashable, Sendable, Codable {
    /// The word as it stands in texts, in small letters.
    public var word: String
    /// The passages that have it in this form, ≥ 1.
    public var passages: Int

    /// The count of a word.
    public init(word: String, passages: Int) {
        self.word = word
        self.passages = passages
    }
}
