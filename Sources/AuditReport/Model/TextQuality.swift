/// How well a text came through scanning and extraction.
public struct TextQuality: Hashable, Sendable {
    /// From 0, unreadable, to 1, clean.
    public var score: Double
    /// The words that show damage, in all the words looked at.
    public var damagedWords: Int
    /// The words looked at.
    public var words: Int

    /// The quality of a text with so many damaged words among so many; of none at all unless told.
    public init(score: Double = 1, damagedWords: Int = 0, words: Int = 0) {
        self.score = score
        self.damagedWords = damagedWords
        self.words = words
    }
}
