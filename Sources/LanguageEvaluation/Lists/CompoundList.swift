/// Compounds with their parts, judged by people.
///
/// A file has lines `word<TAB>parts<TAB>pieces`: `skolbibliotek`, `skola bibliotek`, `skol|bibliotek`.
public struct CompoundList: Hashable, Sendable {
    /// A compound.
    public struct Compound: Hashable, Sendable {
        /// The word as it is written.
        public var word: String
        /// Its parts in base form, two or more.
        public var parts: [String]
        /// The pieces of the word that stand for the parts, as many; joined they give the word.
        public var pieces: [String]
    }

    /// The compounds, in the order of the file; at least one.
    public let compounds: [Compound]

    /// Reads a file's bytes.
    ///
    /// - Parameter bytes: All of the file.
    /// - Throws: `ListError` for the first line that cannot be used.
    public init(_ bytes: [UInt8]) throws(ListError) {
        var compounds: [Compound] = []
        for line in try ListLines(names: ["word", "parts", "pieces"]).read(bytes) {
            let parts = line.fields[1].split(separator: " ").map(String.init)
            let pieces = line.fields[2].split(separator: "|").map(String.init)
            guard parts.count == pieces.count, parts.count >= 2 else {
                throw ListError(line.number, .partCount(parts: parts.count, pieces: pieces.count))
            }
            guard pieces.joined() == line.fields[0] else {
                throw ListError(line.number, .otherWord(joined: pieces.joined()))
            }
            compounds.append(Compound(word: line.fields[0], parts: parts, pieces: pieces))
        }
        guard !compounds.isEmpty else { throw ListError(1, .noWords) }
        self.compounds = compounds
    }
}
