/// A concordance: each place where something stands that a query asks for, with what stands around it.
public struct KWICRequest: Hashable, Sendable {
    /// How far the context of a line reaches.
    public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
        /// So many words on each side.
        case words
        /// To the ends of the sentence.
        case sentence
    }

    /// The order of lines; those that are equal in it stand in the order of the documents.
    public enum Sort: String, Hashable, Sendable, Codable, CaseIterable {
        /// By the ids of the reports, then by their places in the report.
        case document
        /// By the words before the keyword, the nearest first, as a Swedish dictionary has them.
        case left
        /// By the words behind the keyword.
        case right
        /// By the year of the report; those without one come last.
        case year
        /// By the municipality or region of the report; those without one come last.
        case municipality
    }

    /// The query, in the query language; it is taken strictly.
    public var query: String
    /// What narrows it down.
    public var filters = SearchFilters()
    /// How much a plain word stands for.
    public var matching = WordMatching.wide
    /// How many words of context there are on each side, 0...50.
    public var context = 8
    /// How far the context reaches.
    public var unit = Unit.words
    /// The order of lines.
    public var sort = Sort.document
    /// How many occurrences are drawn at random, 1...1,000,000; absent, all are taken.
    public var sample: Int?
    /// What the draw depends on: with the same seed, query and collection the same are drawn.
    public var seed = 1
    /// The most lines, 0...10,000 for a whole answer, where it is 100 unless asked for; as a stream all unless asked for.
    public var limit: Int?
    /// The lines to skip, 0...1000000000.
    public var offset = 0

    /// The lines of a whole answer unless asked for.
    public static let standardLimit = 100
    /// The most lines of a whole answer.
    public static let maximumLimit = 10_000
    /// What a draw may depend on.
    public static let seeds = 0...Int(Int32.max)
    /// The words of context there may be.
    public static let contexts = 0...50
    /// The most lines that are sorted by their words, or drawn.
    public static let maximumHeld = 1_000_000

    /// The concordance of a query, with everything else at its default.
    public init(query: String) {
        self.query = query
    }

    /// Checks that every number is in its range.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the number and its range.
    public func check() throws(ServiceError) {
        guard Self.contexts.contains(context) else {
            throw .invalidRequest("The context must be 0...50 words, but was \(context).")
        }
        if let sample, !(1...Self.maximumHeld).contains(sample) {
            throw .invalidRequest("The sample must lie in 1...\(Self.maximumHeld), but was \(sample).")
        }
        guard Self.seeds.contains(seed) else {
            throw .invalidRequest("The seed must lie in 0...\(Self.seeds.upperBound), but was \(seed).")
        }
        try Paging.check(limit: limit ?? 0, offset: offset, most: ExportRequest.maximumLimit)
    }
}
