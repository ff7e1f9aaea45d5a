/// The words of a collection, or of some of its passages.
public struct TermsResponse: Hashable, Sendable, Codable {
    /// The beginning that was asked for.
    public var prefix: String?
    /// The pattern that was asked for.
    public var pattern: String?
    /// The query whose passages were counted.
    public var query: String?
    /// What was counted as one word.
    public var unit: TermUnit
    /// How many words there are, shown or not.
    public var total: Int
    /// The words asked for, in the order asked for; those that are equal in it in the order of the Swedish alphabet.
    public var terms: [TermCount]
    /// What was looked for beside what was asked for, in words.
    public var notes: [String]?

    /// An answer made of the parts given.
    public init(
        prefix: String? = nil, pattern: String? = nil, query: String? = nil, unit: TermUnit = .word, total: Int,
        terms: [TermCount], notes: [String]? = nil
    ) {
        self.prefix = prefix
        self.pattern = pattern
        self.query = query
        self.unit = unit
        self.total = total
        self.terms = terms
        self.notes = notes
    }
}

/// How often a word is found, in its form or in all its forms, as was asked for.
public struct TermCount: Hashable, Sendable, Codable {
    /// The word, in small letters.
    public var word: String
    /// The passages that have it (its document frequency), ≥ 1.
    public var passages: Int
    /// How often it occurs in them (its collection frequency), ≥ `passages`. A word with a suspended hyphen counts as the word that it
    /// stands for too.
    public var occurrences: Int
    /// The reports that have it, 1...`passages`.
    public var reports: Int

    /// The count of a word.
    public init(word: String, passages: Int, occurrences: Int, reports: Int) {
        self.word = word
        self.passages = passages
        self.occurrences = occurrences
        self.reports = reports
    }
}
