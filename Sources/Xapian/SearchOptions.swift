import CXapian

/// How to run a search.
public struct SearchOptions: Sendable {
    /// The parameters of Okapi BM25 (Robertson, Walker, Hancock-Beaulieu 1995), as Xapian has them.
    public struct BM25: Hashable, Sendable {
        /// How soon more occurrences in a document stop to count, ≥ 0.
        public var k1: Double
        /// How soon more occurrences in the query stop to count, ≥ 0.
        public var k3: Double
        /// How much a document's length counts, 0...1.
        public var b: Double
        /// The least length that counts, as a share of the average, ≥ 0.
        public var minimumNormalisedLength: Double

        /// The parameters given.
        public init(k1: Double, k3: Double = 0, b: Double, minimumNormalisedLength: Double = 0) {
            self.k1 = k1
            self.k3 = k3
            self.b = b
            self.minimumNormalisedLength = minimumNormalisedLength
        }

        /// What Xapian ranks with unless told otherwise.
        public static let xapianStandard = BM25(k1: 1, k3: 1, b: 0.5, minimumNormalisedLength: 0.5)
    }

    /// The best matches to skip.
    public var first = 0
    /// The most matches to return.
    public var limit = 10
    /// The matches to count for certain; `Int.max` makes all counts exact.
    public var checkAtLeast = 0
    /// The ranking function; absent: no weights, documents in order of their ids.
    public var ranking: BM25?
    /// The slot whose values are the same for matches of which only the best is returned.
    public var collapseSlot: UInt32?
    /// The slot to sort by, and whether the greatest value comes first; equal values are in order of their weights.
    public var sort: (slot: UInt32, descending: Bool)?
    /// When to stop counting, in seconds; absent: never.
    public var timeLimit: Double?
    /// The slots whose values are counted over all matches.
    public var facetSlots: [UInt32] = []

    /// Ten matches, unranked.
    public init() {}

    func native(query: Query) -> cx_search {
        cx_search(
            query: query.handle,
            first: UInt32(clamping: first),
            limit: UInt32(clamping: limit),
            check_at_least: UInt32(clamping: min(checkAtLeast, Int(Int32.max))),
            k1: ranking?.k1 ?? 0, k3: ranking?.k3 ?? 0, b: ranking?.b ?? 0,
            min_normalised_length: ranking?.minimumNormalisedLength ?? 0,
            weighted: ranking != nil,
            collapses: collapseSlot != nil, collapse_slot: collapseSlot ?? 0,
            sorts_by_value: sort != nil, sort_slot: sort?.slot ?? 0, sort_descending: sort?.descending ?? false,
            time_limit: timeLimit ?? 0,
            facet_slots: nil, facet_count: 0)
    }
}
