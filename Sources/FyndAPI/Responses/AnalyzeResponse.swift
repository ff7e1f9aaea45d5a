/// How a text becomes terms.
public struct AnalyzeResponse: Hashable, Sendable, Codable {
    /// The tokens, in order.
    public var tokens: [TokenView]

    /// An analysis.
    public init(tokens: [TokenView]) {
        self.tokens = tokens
    }
}

/// One token of a text and the terms made of it.
public struct TokenView: Hashable, Sendable, Codable {
    /// The word, case-folded and normalised.
    public var word: String
    /// Where it begins, in Unicode scalars of the text.
    public var start: Int
    /// Where it ends, in Unicode scalars of the text.
    public var end: Int
    /// Its lemma, where a dictionary knows one.
    public var lemma: String?
    /// Its stem.
    public var stem: String
    /// Its parts in base form, when it is a compound.
    public var parts: [String]?
    /// Where the parts stand in `word`, as `[start, end]` in Unicode scalars.
    public var partRanges: [[Int]]?
    /// The whole words that a suspended hyphen stands for.
    public var expansions: [String]?

    /// A token made of the parts given.
    public init(
        word: String, start: Int, end: Int, lemma: String? = nil, stem: String, parts: [String]? = nil,
        partRanges: [[Int]]? = nil, expansions: [String]? = nil
    ) {
        self.word = word
        self.start = start
        self.end = end
        self.lemma = lemma
        self.stem = stem
        self.parts = parts
        self.partRanges = partRanges
        self.expansions = expansions
    }
}
