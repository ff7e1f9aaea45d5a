/// A table of words known beforehand, each with a value, that never changes and may be shared by all threads.
///
/// `@unchecked Sendable`: the memory and the table are written in `init` only and read ever after.
final class WordTable<Value: Sendable>: @unchecked Sendable {
    private let arena: ByteArena
    private let table: ByteTable
    private let values: [Value]
    /// The bytes of the longest word.
    let longest: Int

    /// Makes a table; of several values for one word the first counts.
    init(_ pairs: [(word: String, value: Value)]) {
        let arena = ByteArena()
        let table = ByteTable()
        var values: [Value] = []
        var longest = 0
        for (word, value) in pairs {
            var word = word
            word.withUTF8 { utf8 in
                guard table.value(for: utf8) == nil else { return }
                table.insert(arena.store(utf8), value: Int32(values.count))
                values.append(value)
                longest = max(longest, utf8.count)
            }
        }
        self.arena = arena
        self.table = table
        self.values = values
        self.longest = longest
    }

    /// The value of a word, or nil for one that is not in the table.
    func value(of word: Bytes) -> Value? {
        guard word.count <= longest, let index = table.value(for: word) else { return nil }
        return values[Int(index)]
    }

    /// Whether a word is in the table.
    func contains(_ word: Bytes) -> Bool {
        word.count <= longest && table.value(for: word) != nil
    }
}

extension WordTable where Value == Void {
    /// A set of words, separated by blanks.
    convenience init(words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), ()) })
    }
}
