/// Which words a collection has, or some of its passages, and how often: for frequency lists, for completion, and to see which words
/// there are.
public struct TermsRequest: Hashable, Sendable {
    /// The order of words; those that are equal in it stand in the order of the Swedish alphabet.
    public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
        /// The words in most passages first.
        case passages
        /// The words that occur most often first.
        case frequency
        /// The order of the Swedish alphabet.
        case alphabet
    }

    /// How the words begin: one letter or more, in any case; absent, in any way.
    public var prefix: String?
    /// What the words are like, with `*` for any letters and `?` for one; absent, like anything.
    public var pattern: String?
    /// What is counted as one word.
    public var unit = TermUnit.word
    /// The query whose passages are counted; absent, those of the whole collection.
    public var query: String?
    /// How widely the words of the query are matched.
    public var matching = WordMatching.wide
    /// What narrows the passages down.
    public var filters = SearchFilters()
    /// The order of words.
    public var sort = Sort.passages
    /// The most words to return, 0...1000000; 20 unless asked for.
    public var limit = 20
    /// The words to skip, 0...1000000.
    public var offset = 0

    /// The greatest limit and offset.
    public static let maximumLimit = 1_000_000

    /// The words that begin with `prefix`, or all.
    public init(prefix: String? = nil) {
        self.prefix = prefix
    }

    /// Checks that every number is in its range, and that the words are asked for in one way.
    ///
    /// - Throws: `ServiceError.invalidRequest` saying what is wrong.
    public func check() throws(ServiceError) {
        try Paging.check(limit: limit, offset: offset, most: Self.maximumLimit)
        if prefix != nil, let pattern {
            throw .invalidRequest(
                "Words are asked for by \"prefix\" or by \"pattern\", not by both. The pattern \"\(pattern)\" can hold both."
            )
        }
    }
}

extension TermsRequest: Codable {
    private enum CodingKeys: String, CodingKey {
        case prefix, pattern, unit, query, matching, sort, limit, offset
    }

    /// Reads the flat form; absent fields take their defaults.
    ///
    /// - Throws: `ServiceError.invalidRequest` when a number is out of range or a field is unknown.
    public init(from decoder: any Decoder) throws {
        try RequestFieldNames.check(decoder, of: Self.self)
        self.init()
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        filters = try SearchFilters(from: decoder)
        prefix = try fields.decodeIfPresent(String.self, forKey: .prefix)
        pattern = try fields.decodeIfPresent(String.self, forKey: .pattern)
        unit = try fields.decodeIfPresent(TermUnit.self, forKey: .unit) ?? unit
        query = try fields.decodeIfPresent(String.self, forKey: .query)
        matching = try fields.decodeIfPresent(WordMatching.self, forKey: .matching) ?? matching
        sort = try fields.decodeIfPresent(Sort.self, forKey: .sort) ?? sort
        limit = try fields.decodeIfPresent(Int.self, forKey: .limit) ?? limit
        offset = try fields.decodeIfPresent(Int.self, forKey: .offset) ?? offset
        try check()
    }

    /// Writes the flat form.
    public func encode(to encoder: any Encoder) throws {
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encodeIfPresent(prefix, forKey: .prefix)
        try fields.encodeIfPresent(pattern, forKey: .pattern)
        try fields.encode(unit, forKey: .unit)
        try fields.encodeIfPresent(query, forKey: .query)
        try fields.encode(matching, forKey: .matching)
        try fields.encode(sort, forKey: .sort)
        try fields.encode(limit, forKey: .limit)
        try fields.encode(offset, forKey: .offset)
        try filters.encode(to: encoder)
    }
}
