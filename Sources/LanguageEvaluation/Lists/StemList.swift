/// Words with the stems that a published stemmer gives them.
public struct StemList: Hashable, Sendable {
    /// A word and its stem.
    public struct Pair: Hashable, Sendable {
        /// The word, in small letters.
        public var word: String
        /// Its stem.
        public var stem: String
    }

    /// The words, in the order of the file; at least one.
    public let pairs: [Pair]

    /// Reads a file with lines `word<TAB>stem`.
    ///
    /// - Parameter bytes: All of the file.
    /// - Throws: `ListError` for the first line that cannot be used.
    public init(_ bytes: [UInt8]) throws(ListError) {
        let lines = try ListLines(names: ["word", "stem"]).read(bytes)
        guard !lines.isEmpty else { throw ListError(1, .noWords) }
        pairs = lines.map { Pair(word: $0.fields[0], stem: $0.fields[1]) }
    }

    /// Reads two files with the words and their stems line by line, as Snowball publishes them.
    ///
    /// - Parameters:
    ///   - words: All of the file with the words.
    ///   - stems: All of the file with the stems.
    /// - Throws: `ListError` for the first line that cannot be used.
    public init(words: [UInt8], stems: [UInt8]) throws(ListError) {
        let words = try ListLines(names: ["word"]).read(words)
        let stems = try ListLines(names: ["stem"]).read(stems)
        guard !words.isEmpty else { throw ListError(1, .noWords) }
        guard words.count == stems.count else {
            let line = min(words.count, stems.count) + 1
            throw ListError(line, .otherLength(words: words.count, stems: stems.count))
        }
        pairs = zip(words, stems).map { Pair(word: $0.fields[0], stem: $1.fields[0]) }
    }
}
