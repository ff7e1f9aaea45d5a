/// Which words of the collection begin so: for completion, and to see which words there are.
public struct TermsRequest: Hashable, Sendable {
    /// How the words begin: one letter or more, in any case.
    public var prefix: String
    /// The most words to return, 0...1000; 20 unless asked for.
    public var limit = 20

    /// The words that begin with `prefix`.
    public init(prefix: String) {
        self.prefix = prefix
    }
}
