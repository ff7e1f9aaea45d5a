/// Words with no part to find, judged by people; a file has one a line.
public struct WholeWordList: Hashable, Sendable {
    /// The words, in the order of the file; at least one.
    public let words: [String]

    /// Reads a file's bytes.
    ///
    /// - Parameter bytes: All of the file.
    /// - Throws: `ListError` for the first line that cannot be used.
    public init(_ bytes: [UInt8]) throws(ListError) {
        words = try ListLines(names: ["word"]).read(bytes).map { $0.fields[0] }
        guard !words.isEmpty else { throw ListError(1, .noWords) }
    }
}
