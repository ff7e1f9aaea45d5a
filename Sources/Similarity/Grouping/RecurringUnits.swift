/// Passages that say the same.
public struct RecurringUnits: Hashable, Sendable {
    /// A passage of the group.
    public struct Member: Hashable, Sendable {
        /// Its place in the index.
        public var unit: Int
        /// Its document.
        public var document: UInt32
        /// How alike it is to the group's centre, 0...1; 1 for the centre itself.
        public var similarity: Double
    }

    /// The passages: the centre, which is like most of the others, first, then the most alike first.
    public var members: [Member]
    /// The base forms that weigh most in the group, the weightiest first.
    public var lemmas: [String]
}
