/// Remembers how parts of compounds divide, since the same parts return in thousands of words.
final class DivisionMemo {
    /// The parts remembered, at most; what comes later is divided each time.
    private static let mostEntries = 20_000
    /// The bytes of a key, at most.
    private static let longestKey = 2 * Lemmatizer.longestWord + 1

    private let arena = ByteArena()
    private let table = ByteTable()
    private var divisions: [[CompoundPart]] = []

    /// The parts of a piece with a base form, from memory or as `divide` gives them.
    func parts(of piece: Bytes, lemma: Bytes, divide: (Bytes) -> [CompoundPart]) -> [CompoundPart] {
        guard piece.count <= Lemmatizer.longestWord, lemma.count <= Lemmatizer.longestWord else { return divide(piece) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestKey) { buffer in
            // The piece's length tells where in the key the lemma begins.
            buffer[0] = UInt8(piece.count)
            _ = UnsafeMutableBufferPointer(rebasing: buffer[1...]).update(fromContentsOf: piece)
            _ = UnsafeMutableBufferPointer(rebasing: buffer[(1 + piece.count)...]).update(fromContentsOf: lemma)
            let key = Bytes(rebasing: Bytes(buffer)[...(piece.count + lemma.count)])
            if let known = table.value(for: key) { return divisions[Int(known)] }
            let parts = divide(piece)
            if divisions.count < Self.mostEntries {
                table.insert(arena.store(key), value: Int32(divisions.count))
                divisions.append(parts)
            }
            return parts
        }
    }
}
