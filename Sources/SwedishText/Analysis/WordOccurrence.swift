/// A word at its place in a text.
public struct WordOccurrence: Hashable, Sendable {
    /// Which word it is: an identifier of the analyzer that found it, for `TextAnalyzer.type(_:)`.
    public var typeID: Int32
    /// Where it begins, in UTF-8 bytes of the text.
    public var start: Int
    /// Where it ends, in UTF-8 bytes of the text, ≥ `start`.
    public var end: Int

    /// An occurrence of a word at `start ..< end`.
    public init(typeID: Int32, start: Int, end: Int) {
        self.typeID = typeID
        self.start = start
        self.end = end
    }
}
