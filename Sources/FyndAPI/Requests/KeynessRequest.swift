/// Which words set one part of the collection off from another.
public struct KeynessRequest: Hashable, Sendable {
    /// The order of words; those that are equal in it stand by log-likelihood, then by count, then in the order of their bytes.
    public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
        /// The surest first, of whichever part.
        case logLikelihood
        /// Those that are most times as common in the first part first, those of the second part last.
        case effect
    }

    /// The query that selects the first part, such as `år:2009..2012 kommun:Mora`.
    public var a: String
    /// The query that selects the second part; absent, all passages that are not in the first.
    public var b: String?
    /// How widely the words of the queries are matched.
    public var matching = WordMatching.wide
    /// What is counted as one word: the base form, or the word as it stands.
    public var unit = TermUnit.lemma
    /// The fewest times that a word is in both parts together, ≥ 1; 3 unless asked for.
    public var minCount = 3
    /// The order of words.
    public var sort = Sort.logLikelihood
    /// Whether numbers and function words are listed, too.
    public var allWords = false
    /// The most words to return, 0...1000; 20 unless asked for.
    public var limit = 20
    /// The words to skip, 0...10000.
    public var offset = 0
    /// What narrows down both parts.
    public var filters = SearchFilters()

    /// What sets `a` off from the rest.
    public init(a: String) {
        self.a = a
    }

    /// Checks that every number is in its range.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the number and its range.
    public func check() throws(ServiceError) {
        guard minCount >= 1 else {
            throw .invalidRequest("The fewest times of a word must be 1 or more, but were \(minCount).")
        }
        try unit.checkIsWhole()
        try Paging.check(limit: limit, offset: offset)
    }
}

extension KeynessRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case a, b, matching, unit, minCount, sort, allWords, limit, offset
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when "a" is missing, a number is out of range or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        guard let a = try fields.decodeIfPresent(String.self, forKey: .a) else {
            throw ServiceError.invalidRequest("Keyness needs \"a\", a query that selects the part to be set off.")
        }
        self.init(a: a)
        filters = try SearchFilters(from: decoder)
        b = try fields.decodeIfPresent(String.self, forKey: .b)
        matching = try fields.decodeIfPresent(WordMatching.self, forKey: .matching) ?? matching
        unit = try fields.decodeIfPresent(TermUnit.self, forKey: .unit) ?? unit
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
        try fields.encode(a, forKey: .a)
        try fields.encodeIfPresent(b, forKey: .b)
        try fields.encode(matching, forKey: .matching)
        try fields.encode(unit, forKey: .unit)
        try fields.encode(minCount, forKey: .minCount)
        try fields.encode(sort, forKey: .sort)
        if allWords { try fields.encode(allWords, forKey: .allWords) }
        try fields.encode(limit, forKey: .limit)
        try fields.encode(offset, forKey: .offset)
        try filters.encode(to: encoder)
    }
}
