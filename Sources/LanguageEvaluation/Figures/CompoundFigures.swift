/// How well compounds are split.
public struct CompoundFigures: Hashable, Sendable, Encodable {
    /// The figures of the compounds with one number of parts.
    public struct PartCount: Hashable, Sendable, Encodable {
        /// How many parts, ≥ 2.
        public let parts: Int
        /// The compounds that are split where they ought to be, and nowhere else.
        public let pieces: Share
        /// The compounds whose parts have the base forms that they ought to have.
        public let lemmas: Share
    }

    /// A compound that is not split as it ought to be.
    public struct Failure: Hashable, Sendable, Encodable {
        /// The compound.
        public let word: String
        /// Its pieces, with `|` between.
        public let pieces: String
        /// The base forms of its parts, with blanks between.
        public let parts: String
        /// The pieces that were found.
        public let foundPieces: String
        /// The base forms that were found.
        public let foundParts: String
    }

    /// The compounds that are split where they ought to be, and nowhere else.
    public let pieces: Share
    /// The compounds whose parts have the base forms that they ought to have.
    public let lemmas: Share
    /// The same for each number of parts that occurs, in rising order.
    public let byPartCount: [PartCount]
    /// Compounds that failed: those with wrong pieces first.
    public let failures: [Failure]
}
