/// Which words stand by what a query finds, and how much oftener than chance would have it.
public struct CollocatesRequest: Hashable, Sendable {
    /// How far a neighbour may be.
    public enum Scope: String, Hashable, Sendable, Codable, CaseIterable {
        /// Anywhere in the passage, as far as the window reaches.
        case passage
        /// In the same sentence, as far as the window reaches.
        case sentence
    }

    /// The order of words; those that are equal in it stand by log-likelihood, then by count, then in the order of their bytes.
    public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
        /// The surest first; words that stand there less often than by chance come last, the surest at the very end.
        case logLikelihood
        /// The strongest by mutual information first.
        case mi
        /// The most typical first.
        case logDice
        /// The commonest first.
        case count
    }

    /// The most words on either side.
    public static let maximumReach = 20

    /// The query whose occurrences are looked at.
    public var query: String
    /// How widely its words are matched.
    public var matching = WordMatching.wide
    /// The words on the left of an occurrence that count as its neighbours, 0...20; 5 unless asked for.
    public var left = 5
    /// The words on the right, 0...20; 5 unless asked for.
    public var right = 5
    /// What is counted as one word: the base form, or the word as it stands.
    public var unit = TermUnit.lemma
    /// How far a neighbour may be.
    public var within = Scope.passage
    /// The fewest times that a word stands by an occurrence, ≥ 1; 3 unless asked for.
    public var minCount = 3
    /// The order of words.
    public var sort = Sort.logLikelihood
    /// Whether numbers and function words are listed, too.
    public var allWords = false
    /// The most words to return, 0...1000; 20 unless asked for.
    public var limit = 20
    /// The words to skip, 0...10000.
    public var offset = 0
    /// What narrows down both the occurrences and the words that they are compared with.
    public var filters = SearchFilters()

    /// The neighbours of what `query` finds.
    public init(query: String) {
        self.query = query
    }

    /// Checks that every number is in its range.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the number and its range.
    public func check() throws(ServiceError) {
        for (side, words) in [("left", left), ("right", right)] where !(0...Self.maximumReach).contains(words) {
            throw .invalidRequest(
                "The words on the \(side) must lie in 0...\(Self.maximumReach), but were \(words).")
        }
        guard left + right > 0 else {
            throw .invalidRequest(
                "Without a word on the left or on the right there are no neighbours. Let one be 1 or more.")
        }
        guard minCount >= 1 else {
            throw .invalidRequest("The fewest times of a neighbour must be 1 or more, but were \(minCount).")
        }
        try unit.checkIsWhole()
        try Paging.check(limit: limit, offset: offset)
    }
}

extension CollocatesRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case query, matching, left, right, unit, within, minCount, sort, allWords, limit, offset
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when the query is missing, a number is out of range or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        guard let query = try fields.decodeIfPresent(String.self, forKey: .query) else {
            throw ServiceError.invalidRequest("Neighbours need a \"query\" that they are the neighbours of.")
        }
        self.init(query: query)
        filters = try SearchFilters(from: decoder)
        matching = try fields.decodeIfPresent(WordMatching.self, forKey: .matching) ?? matching
        left = try fields.decodeIfPresent(Int.self, forKey: .left) ?? left
        right = try fields.decodeIfPresent(Int.self, forKey: .right) ?? right
        unit = try fields.decodeIfPresent(TermUnit.self, forKey: .unit) ?? unit
        within = try fields.decodeIfPresent(Scope.self, forKey: .within) ?? within
        minCount = try fields.decodeIfPresent(Int.self, forKey: .minCount) ?? minCount
        sort = try fields.decodeIfPresent(Sort.self, forKey: .sort) ?? sort
        allWords = try fields.decodeIfPresent(Bool.self, forKey: .allWords) ?? allWords
        limit = try fields.decodeIfPresent(Int.self, forKey: .limit) ?? limit
        offset = try fields.decodeIfPresent(Int.self, forKey: .offset) ?? offset
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(query, forKey: .query)
        try fields.encode(matching, forKey: .matching)
        try fields.encode(left, forKey: .left)
        try fields.encode(right, forKey: .right)
        try fields.encode(unit, forKey: .unit)
        try fields.encode(within, forKey: .within)
        try fields.encode(minCount, forKey: .minCount)
        try fields.encode(sort, forKey: .sort)
        if allWords { try fields.encode(allWords, forKey: .allWords) }
        try fields.encode(limit, forKey: .limit)
        try fields.encode(offset, forKey: .offset)
        try filters.encode(to: encoder)
    }
}
