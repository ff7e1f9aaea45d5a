/// How large an analyzer's vocabulary may grow before `TextAnalyzer.resetIfLarge()` drops it.
public struct VocabularyLimits: Hashable, Sendable {
    /// The most entries; each spelling and each word counts as one.
    public var entries: Int
    /// The most bytes of text that the entries hold.
    public var bytes: Int

    /// Limits of a million entries and 64 MiB, unless told otherwise.
    public init(entries: Int = 1_000_000, bytes: Int = 64 << 20) {
        self.entries = entries
        self.bytes = bytes
    }
}
