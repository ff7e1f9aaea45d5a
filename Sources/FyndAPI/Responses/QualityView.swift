/// How well a report's text came through scanning and extraction.
public struct QualityView: Hashable, Sendable, Codable {
    /// From 0, unreadable, to 1, clean; rounded to four decimals.
    public var score: Double
    /// The words that show damage.
    public var damagedWords: Int
    /// The words looked at.
    public var words: Int

    /// The quality of a text with so many damaged words among so many.
    public init(score: Double, damagedWords: Int, words: Int) {
        self.score = (score * 10_000).rounded() / 10_000
        self.damagedWords = damagedWords
        self.words = words
    }
}
