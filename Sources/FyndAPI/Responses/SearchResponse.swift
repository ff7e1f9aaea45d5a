/// The answer to a search, and to a search for similar passages.
public struct SearchResponse: Hashable, Sendable, Codable {
    /// The query as it was asked.
    public var query: String?
    /// How many passages match (or reports, when each report counts once).
    public var total: Int
    /// Whether `total` and the facets' counts are exact.
    public var totalIsExact: Bool
    /// The hits asked for, in order.
    public var hits: [Hit]
    /// Counts by the values of the fields asked for.
    public var facets: [String: [FacetCount]]?
    /// The groups, when grouping was asked for.
    public var groups: [HitGroup]?
    /// A better spelling of the query, when there is one.
    public var suggestion: String?
    /// What was relaxed, corrected or expanded, in words.
    public var notes: [String]?
    /// How the query was understood, when asked for.
    public var understanding: QueryUnderstanding?
    /// The time the search took, in seconds.
    public var seconds: Double

    /// An answer made of the parts given.
    public init(
        query: String?, total: Int, totalIsExact: Bool, hits: [Hit],
        facets: [String: [FacetCount]]? = nil, groups: [HitGroup]? = nil, suggestion: String? = nil,
        notes: [String]? = nil, seconds: Double
    ) {
        self.query = query
        self.total = total
        self.totalIsExact = totalIsExact
        self.hits = hits
        self.facets = facets
        self.groups = groups
        self.suggestion = suggestion
        self.notes = notes
        self.seconds = seconds
    }
}

/// A passage that answers a query.
public struct Hit: Hashable, Sendable, Codable {
    /// The passage.
    public var passage: PassageView
    /// The score, comparable within one answer only; ≥ 0.
    public var score: Double
    /// The best part of the text: escaped for HTML, with matching letters in `<mark>`.
    public var snippet: String
    /// The matching letters, as `[start, end]` offsets in Unicode scalars within `text`.
    public var highlights: [[Int]]
    /// For similar passages: how alike they are, from 0 to 1.
    public var similarity: Double?
    /// For similar passages: the terms that both share, the weightiest first.
    public var sharedTerms: [String]?
    /// For similar passages: the words that met although they differ, the weightiest first.
    public var relatedTerms: [RelatedTerm]?
    /// For similar passages: how many passages this hit stands for, itself included, ≥ 2; absent when it stands for itself alone.
    public var count: Int?
    /// For similar passages: the others that it stands for, since their wording is nearly identical.
    public var folded: [FoldedPassage]?
    /// For recommendations: what came of it, where that is known.
    public var outcome: Outcome?
    /// How the score came about, when asked for.
    public var explanation: [ScorePart]?
    /// How many more passages of the same report match, when each report counts once.
    public var moreInReport: Int?

    /// A hit on a passage.
    public init(
        passage: PassageView, score: Double, snippet: String, highlights: [[Int]], similarity: Double? = nil,
        sharedTerms: [String]? = nil, explanation: [ScorePart]? = nil, moreInReport: Int? = nil
    ) {
        self.passage = passage
        self.score = score
        self.snippet = snippet
        self.highlights = highlights
        self.similarity = similarity
        self.sharedTerms = sharedTerms
        self.explanation = explanation
        self.moreInReport = moreInReport
    }

    private enum CodingKeys: String, CodingKey {
        case score, snippet, highlights, similarity, sharedTerms, relatedTerms, count, folded, outcome, explanation
        case moreInReport
    }

    /// Reads a hit; the passage's fields stand beside the hit's own.
    public init(from decoder: any Decoder) throws {
        passage = try PassageView(from: decoder)
        let fields = try decoder.container(keyedBy: CodingKeys.self)
        score = try fields.decode(Double.self, forKey: .score)
        snippet = try fields.decode(String.self, forKey: .snippet)
        highlights = try fields.decode([[Int]].self, forKey: .highlights)
        similarity = try fields.decodeIfPresent(Double.self, forKey: .similarity)
        sharedTerms = try fields.decodeIfPresent([String].self, forKey: .sharedTerms)
        relatedTerms = try fields.decodeIfPresent([RelatedTerm].self, forKey: .relatedTerms)
        count = try fields.decodeIfPresent(Int.self, forKey: .count)
        folded = try fields.decodeIfPresent([FoldedPassage].self, forKey: .folded)
        outcome = try fields.decodeIfPresent(Outcome.self, forKey: .outcome)
        explanation = try fields.decodeIfPresent([ScorePart].self, forKey: .explanation)
        moreInReport = try fields.decodeIfPresent(Int.self, forKey: .moreInReport)
    }

    /// Writes a hit; the passage's fields stand beside the hit's own.
    public func encode(to encoder: any Encoder) throws {
        try passage.encode(to: encoder)
        var fields = encoder.container(keyedBy: CodingKeys.self)
        try fields.encode(score, forKey: .score)
        try fields.encode(snippet, forKey: .snippet)
        try fields.encode(highlights, forKey: .highlights)
        try fields.encodeIfPresent(similarity, forKey: .similarity)
        try fields.encodeIfPresent(sharedTerms, forKey: .sharedTerms)
        try fields.encodeIfPresent(relatedTerms, forKey: .relatedTerms)
        try fields.encodeIfPresent(count, forKey: .count)
        try fields.encodeIfPresent(folded, forKey: .folded)
        try fields.encodeIfPresent(outcome, forKey: .outcome)
        try fields.encodeIfPresent(explanation, forKey: .explanation)
        try fields.encodeIfPresent(moreInReport, forKey: .moreInReport)
    }
}

/// One term's share of a score.
public struct ScorePart: Hashable, Sendable, Codable {
    /// What contributed, in the query's words.
    public var part: String
    /// Its share of the score.
    public var score: Double

    /// A share of a score.
    public init(part: String, score: Double) {
        self.part = part
        self.score = score
    }
}

/// How many matches have a value.
public struct FacetCount: Hashable, Sendable, Codable {
    /// The value.
    public var value: String
    /// How many matches have it.
    public var count: Int

    /// The count of a value.
    public init(value: String, count: Int) {
        self.value = value
        self.count = count
    }
}

/// The matches that share a value.
public struct HitGroup: Hashable, Sendable, Codable {
    /// The value they share.
    public var value: String
    /// How many matches have it.
    public var count: Int
    /// The best of them.
    public var hits: [Hit]

    /// A group of matches.
    public init(value: String, count: Int, hits: [Hit]) {
        self.value = value
        self.count = count
        self.hits = hits
    }
}
