/// How far the stemmer agrees with a list.
public struct StemmingFigures: Hashable, Sendable, Encodable {
    /// A word with another stem than it ought to have.
    public struct Failure: Hashable, Sendable, Encodable {
        /// The word.
        public let word: String
        /// The stem that it ought to have.
        public let stem: String
        /// The stem that it has.
        public let foundStem: String
    }

    /// The words with the stem of the list.
    public let exact: Share
    /// Words with another one, in the order of the list.
    public let failures: [Failure]
}
