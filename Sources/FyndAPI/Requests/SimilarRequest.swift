/// A search for passages that say the same as a given one.
public struct SimilarRequest: Hashable, Sendable {
    /// What to compare with.
    public enum Source: Hashable, Sendable {
        /// A passage of the index, by its id.
        case passage(id: String)
        /// A text that need not be in the index.
        case text(String)
    }

    /// What to compare with.
    public var source: Source
    /// What narrows the search down; without a kind, recommendations are searched.
    public var filters = SearchFilters()
    /// The most hits to return, 0...1000; 10 unless asked for.
    public var limit = 10
    /// The hits to skip, 0...10000.
    public var offset = 0
    /// Whether passages of the same report count too.
    public var includeSameReport = false

    /// The longest text that is compared, in bytes of UTF-8.
    public static let maximumTextLength = 1 << 20

    /// A search for what is similar to `source`, with everything else at its default.
    public init(source: Source) {
        self.source = source
    }

    /// Checks that every number is in its range, and that the text is not too long.
    ///
    /// - Throws: `ServiceError.invalidRequest` naming the bound that was passed.
    public func check() throws(ServiceError) {
        if case .text(let text) = source, text.utf8.count > Self.maximumTextLength {
            throw .invalidRequest(
                """
                The text is \(text.utf8.count) bytes long; it may be as long as \(Self.maximumTextLength). Give a part of it.
                """)
        }
        try Paging.check(limit: limit, offset: offset)
    }
}
