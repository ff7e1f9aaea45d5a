/// How well forms of one word end up together.
public struct ConflationFigures: Hashable, Sendable, Encodable {
    /// Forms that ought to be together and are not, or the other way round.
    public struct Failure: Hashable, Sendable, Encodable {
        /// Some of the forms, with what sets them apart from the others.
        public struct Group: Hashable, Sendable, Encodable {
            /// The term under which they are found; where forms meet wrongly, their lemmas with a slash between.
            public var key: String
            /// The forms.
            public var forms: [String]
        }

        /// The lemma that the forms ought to share; where forms meet wrongly, the term under which they meet.
        public var key: String
        /// The forms, in two groups or more.
        public var groups: [Group]
        /// How many pairs are wrong by this.
        public var pairs: Int
    }

    /// The distinct forms.
    public let forms: Int
    /// The pairs of them that share a lemma.
    public let goldPairs: Int
    /// The pairs that the analysis joins by their base forms.
    public let lemmas: PairFigures
    /// The pairs that the stemmer alone would join.
    public let stems: PairFigures
    /// The failures with the most pairs that ought to be joined and are not.
    public let missed: [Failure]
    /// The failures with the most pairs that are joined and ought not to be.
    public let wrong: [Failure]
}
