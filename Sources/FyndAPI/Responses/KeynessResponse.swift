/// The words that set one part of the collection off from another.
public struct KeynessResponse: Hashable, Sendable, Codable {
    /// The first part.
    public var a: CorpusPart
    /// The second part.
    public var b: CorpusPart
    /// How many words there are, shown or not.
    public var total: Int
    /// The words asked for, in the order asked for.
    public var keywords: [Keyword]
    /// What the answer leaves out or takes for granted, in words.
    public var notes: [String]?
    /// The time it took, in seconds.
    public var seconds: Double

    /// An answer made of the parts given; an empty list of notes counts as absent.
    public init(
        a: CorpusPart, b: CorpusPart, total: Int, keywords: [Keyword], notes: [String] = [], seconds: Double
    ) {
        self.a = a
        self.b = b
        self.total = total
        self.keywords = keywords
        self.notes = notes.isEmpty ? nil : notes
        self.seconds = seconds
    }
}

/// A part of the collection.
public struct CorpusPart: Hashable, Sendable, Codable {
    /// The query that selects it; absent for what is left by the other part.
    public var query: String?
    /// Its passages.
    public var passages: Int
    /// The reports that they stand in.
    public var reports: Int
    /// Their words.
    public var words: Int

    /// A part of so many passages, reports and words.
    public init(query: String?, passages: Int, reports: Int, words: Int) {
        self.query = query
        self.passages = passages
        self.reports = reports
        self.words = words
    }
}

/// A word that is commoner in one part than in another.
public struct Keyword: Hashable, Sendable, Codable {
    /// The word, in small letters.
    public var word: String
    /// How often it is in the first part.
    public var countA: Int
    /// How often it is in the second part.
    public var countB: Int
    /// How often it is in the first part for each 100,000 words there.
    public var perHundredThousandA: Double
    /// How often it is in the second part for each 100,000 words there.
    public var perHundredThousandB: Double
    /// How surely it sets the parts off from each other: log-likelihood, ≥ 0, whichever part has more of it.
    public var logLikelihood: Double
    /// How many times as common it is in the first part, in doublings (log ratio): above 0 when it is commoner there, below 0 when it
    /// is commoner in the second. A count of zero is taken for one half.
    public var effect: Double
    /// How unevenly it is spread over the reports of the first part (Gries' DP), from 0, evenly, to nearly 1; absent where it is not.
    public var dispersionA: Double?
    /// The same of the second part.
    public var dispersionB: Double?
    /// The reports of the first part that have it.
    public var reportsA: Int
    /// The reports of the second part that have it.
    public var reportsB: Int

    /// A word and its figures.
    public init(
        word: String, countA: Int, countB: Int, perHundredThousandA: Double, perHundredThousandB: Double,
        logLikelihood: Double, effect: Double, dispersionA: Double?, dispersionB: Double?, reportsA: Int, reportsB: Int
    ) {
        self.word = word
        self.countA = countA
        self.countB = countB
        self.perHundredThousandA = perHundredThousandA
        self.perHundredThousandB = perHundredThousandB
        self.logLikelihood = logLikelihood
        self.effect = effect
        self.dispersionA = dispersionA
        self.dispersionB = dispersionB
        self.reportsA = reportsA
        self.reportsB = reportsB
    }
}
