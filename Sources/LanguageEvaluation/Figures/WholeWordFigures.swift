/// How well words without parts are left alone.
public struct WholeWordFigures: Hashable, Sendable, Encodable {
    /// A word that was split.
    public struct Failure: Hashable, Sendable, Encodable {
        /// The word.
        public let word: String
        /// The base forms of the parts that were found, with blanks between.
        public let foundParts: String
    }

    /// The words that stay whole.
    public let kept: Share
    /// The words that are split.
    public let split: Share
    /// Words that were split, in the order of the list.
    public let failures: [Failure]
}
