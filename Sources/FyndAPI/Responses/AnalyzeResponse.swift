/// How a text becomes terms.
public struct AnalyzeResponse: Hashable, Sendable, Codable {
    /// The tokens, in order.
    public var tokens: [TokenView]
    /// The numbers and references, in order; absent where there are none.
    public var references: [ReferenceView]?
    /// The abbreviations that the text defines; absent where there are none.
    public var abbreviations: [AbbreviationView]?
    /// Which dictionary the words were looked up in; "none" without one.
    public var dictionary: String?
    /// In words what makes the analysis poorer than it could be; absent where nothing does.
    public var notes: [String]?

    /// An analysis made of the parts given.
    public init(
        tokens: [TokenView], references: [ReferenceView]? = nil, abbreviations: [AbbreviationView]? = nil,
        dictionary: String? = nil, notes: [String]? = nil
    ) {
        self.tokens = tokens
        self.references = references
        self.abbreviations = abbreviations
        self.dictionary = dictionary
        self.notes = notes
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
    /// Its lemma; the stem where no dictionary knows the word.
    public var lemma: String?
    /// How the lemma was found: "dictionary", "irregular", "compound", "ending" or "rules"; absent for function words and
    /// numbers, which are their own.
    public var lemmaSource: String?
    /// Its stem.
    public var stem: String
    /// Its parts in base form, when it is a compound.
    public var parts: [String]?
    /// Where the parts stand in `word`, as `[start, end]` in Unicode scalars.
    public var partRanges: [[Int]]?
    /// The whole words that a suspended hyphen stands for.
    public var expansions: [String]?
    /// True for a word that carries grammar rather than meaning; else absent.
    public var isFunctionWord: Bool?
    /// What it stands for as an abbreviation, the likeliest first; absent when it is none that is known.
    public var standsFor: [String]?

    /// A token made of the parts given.
    public init(
        word: String, start: Int, end: Int, lemma: String? = nil, lemmaSource: String? = nil, stem: String,
        parts: [String]? = nil, partRanges: [[Int]]? = nil, expansions: [String]? = nil, isFunctionWord: Bool? = nil,
        standsFor: [String]? = nil
    ) {
        self.word = word
        self.start = start
        self.end = end
        self.lemma = lemma
        self.lemmaSource = lemmaSource
        self.stem = stem
        self.parts = parts
        self.partRanges = partRanges
        self.expansions = expansions
        self.isFunctionWord = isFunctionWord
        self.standsFor = standsFor
    }
}

/// A number or reference in a text.
public struct ReferenceView: Hashable, Sendable, Codable {
    /// What it names: "statute", "provision", "registrationNumber", "reportNumber", "amount", "percentage",
    /// "percentagePoints", "date" or "number".
    public var kind: String
    /// The reference as it stands in the text.
    public var text: String
    /// The one spelling that all spellings of the same thing get.
    public var key: String
    /// Where it begins, in Unicode scalars of the text.
    public var start: Int
    /// Where it ends, in Unicode scalars of the text.
    public var end: Int

    /// A reference made of the parts given.
    public init(kind: String, text: String, key: String, start: Int, end: Int) {
        self.kind = kind
        self.text = text
        self.key = key
        self.start = start
        self.end = end
    }
}

/// A place in a text that says what an abbreviation stands for.
public struct AbbreviationView: Hashable, Sendable, Codable {
    /// The short form.
    public var short: String
    /// The long form.
    public var long: String
    /// Where the definition begins, in Unicode scalars of the text.
    public var start: Int
    /// Where the definition ends, in Unicode scalars of the text.
    public var end: Int

    /// A definition made of the parts given.
    public init(short: String, long: String, start: Int, end: Int) {
        self.short = short
        self.long = long
        self.start = start
        self.end = end
    }
}
