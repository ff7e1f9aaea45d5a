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

    /// A search for what is similar to `source`, with everything else at its default.
    public init(source: Source) {
        self.source = source
    }
}
