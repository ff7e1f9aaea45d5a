/// A number or reference at its place in a text.
public struct Reference: Hashable, Sendable {
    /// What it names.
    public var kind: ReferenceKind
    /// The one spelling that all spellings of the same thing get. Keys of different kinds may be equal.
    public var key: String
    /// Where it begins, in UTF-8 bytes of the text.
    public var start: Int
    /// Where it ends, in UTF-8 bytes of the text, > `start`.
    public var end: Int

    /// A reference at `start ..< end`.
    public init(kind: ReferenceKind, key: String, start: Int, end: Int) {
        self.kind = kind
        self.key = key
        self.start = start
        self.end = end
    }
}
