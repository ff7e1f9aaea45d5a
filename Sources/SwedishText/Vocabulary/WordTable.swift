/// A table of words known beforehand, each with a value, that never changes and may be shared by all threads.
///
/// Most words asked for are not in it; which lengths its words with the same first or last letters have tells so at
/// once.
///
/// `@unchecked Sendable`: the memory and the table are written in `init` only and read ever after.
final class WordTable<Value: Sendable>: @unchecked Sendable {
    private let arena: ByteArena
    private let table: ByteTable
    private let values: [Value]
    /// For each first byte the lengths of the words that begin with it.
    private let beginnings: UnsafeMutablePointer<WordLengths>
    /// For each pair of last bytes, folded into ten bits, the lengths of the words that end in it.
    private let endings: UnsafeMutablePointer<WordLengths>

    /// Makes a table; of several values for one word the first counts.
    init(_ pairs: [(word: String, value: Value)]) {
        let arena = ByteArena()
        let table = ByteTable()
        var values: [Value] = []
        var beginnings = [WordLengths](repeating: WordLengths(), count: 256)
        var endings = [WordLengths](repeating: WordLengths(), count: 1024)
        for (word, value) in pairs {
            var word = word
            word.withUTF8 { utf8 in
                guard let first = utf8.first, let last = utf8.last, table.value(for: utf8) == nil else { return }
                table.insert(arena.store(utf8), value: Int32(values.count))
                values.append(value)
                beginnings[Int(first)].insert(utf8.count)
                let secondLast = utf8.count > 1 ? utf8[utf8.count - 2] : nil
                for before in secondLast.map({ $0...$0 }) ?? 0...255 {
                    endings[Self.endingIndex(before, last)].insert(utf8.count)
                }
            }
        }
        self.arena = arena
        self.table = table
        self.values = values
        self.beginnings = .allocate(copying: beginnings)
        self.endings = .allocate(copying: endings)
    }

    deinit {
        beginnings.deallocate()
        endings.deallocate()
    }

    /// The value of a word, or nil for one that is not in the table.
    func value(of word: Bytes) -> Value? {
        guard let first = word.first, beginnings[Int(first)].contains(word.count),
            let index = table.value(for: word)
        else { return nil }
        return values[Int(index)]
    }

    /// Whether a word is in the table.
    func contains(_ word: Bytes) -> Bool {
        guard let first = word.first, beginnings[Int(first)].contains(word.count) else { return false }
        return table.value(for: word) != nil
    }

    /// The lengths of which a word's beginnings may be in the table.
    func lengths(ofBeginningsOf word: Bytes) -> WordLengths {
        guard let first = word.first else { return WordLengths() }
        return beginnings[Int(first)].upTo(word.count)
    }

    /// The lengths of which the endings of a word may be in the table.
    ///
    /// - Parameters:
    ///   - count: The word's length in bytes.
    ///   - before: The word's last byte but one; any if it has but one.
    ///   - last: Its last byte.
    /// - Returns: The lengths, none above `count`.
    func lengths(ofEndingsOf count: Int, _ before: UInt8, _ last: UInt8) -> WordLengths {
        endings[Self.endingIndex(before, last)].upTo(count)
    }

    /// The lengths of which a word's endings may be in the table.
    func lengths(ofEndingsOf word: Bytes) -> WordLengths {
        guard let last = word.last else { return WordLengths() }
        return lengths(ofEndingsOf: word.count, word.count > 1 ? word[word.count - 2] : 0, last)
    }

    private static func endingIndex(_ before: UInt8, _ last: UInt8) -> Int {
        Int(before & 0x1F) << 5 | Int(last & 0x1F)
    }
}

extension WordTable where Value == Void {
    /// A set of words, separated by blanks.
    convenience init(words: String) {
        self.init(words.split(whereSeparator: \.isWhitespace).map { (String($0), ()) })
    }
}
