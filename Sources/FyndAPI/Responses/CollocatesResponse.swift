/// The words that stand by what a query finds.
///
/// The measures are those of a table of words: `windowWords` of the `words` stand by an occurrence, `frequency` of them are the
/// neighbour, `count` are both.
public struct CollocatesResponse: Hashable, Sendable, Codable {
    /// The query.
    public var query: String
    /// Its occurrences.
    public var occurrences: Int
    /// The passages that they stand in.
    public var passages: Int
    /// The words of all passages that pass the filters, matching or not: N.
    public var words: Int
    /// How many of these stand by an occurrence, each counted once.
    public var windowWords: Int
    /// How many neighbours there are, shown or not.
    public var total: Int
    /// The neighbours asked for, in the order asked for.
    public var collocates: [Collocate]
    /// What the answer leaves out or takes for granted, in words.
    public var notes: [String]?
    /// The time it took, in seconds.
    public var seconds: Double

    /// An answer made of the parts given; an empty list of notes counts as absent.
    public init(
        query: String, occurrences: Int, passages: Int, words: Int, windowWords: Int, total: Int,
        collocates: [Collocate], notes: [String] = [], seconds: Double
    ) {
        self.query = query
        self.occurrences = occurrences
        self.passages = passages
        self.words = words
        self.windowWords = windowWords
        self.total = total
        self.collocates = collocates
        self.notes = notes.isEmpty ? nil : notes
        self.seconds = seconds
    }
}

/// A word that stands by what a query finds.
public struct Collocate: Hashable, Sendable, Codable {
    /// The word, in small letters.
    public var word: String
    /// How often it stands by an occurrence, `left` + `right`, ≥ 1; once, where it stands by several.
    public var count: Int
    /// The passages where it does.
    public var passages: Int
    /// How often it stands in all passages that pass the filters, ≥ `count`.
    public var frequency: Int
    /// How often it would stand by an occurrence by chance: `windowWords` · `frequency` / `words`.
    public var expected: Double
    /// How surely the two belong together: the log-likelihood ratio G², ≥ 0.
    public var logLikelihood: Double
    /// How strongly they attract each other: mutual information, log2 of `count` / `expected`, in bits.
    public var mi: Double
    /// How typical they are of each other: logDice, 14 + log2(2 · `count` / (occurrences + `frequency`)).
    public var logDice: Double
    /// How often it stands on the left of the nearest occurrence.
    public var left: Int
    /// How often it stands on the right of the nearest occurrence, or is as near to one on either side.
    public var right: Int

    /// A word and its figures.
    public init(
        word: String, count: Int, passages: Int, frequency: Int, expected: Double, logLikelihood: Double, mi: Double,
        logDice: Double, left: Int, right: Int
    ) {
        self.word = word
        self.count = count
        self.passages = passages
        self.frequency = frequency
        self.expected = expected
        self.logLikelihood = logLikelihood
        self.mi = mi
        self.logDice = logDice
        self.left = left
        self.right = right
    }
}
