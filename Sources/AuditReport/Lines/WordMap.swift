/// A fixed table by words that answers quickly what it has under a word.
struct WordMap<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    private var words: [FoldedWord]
    private var values: [Value?]
    private let mask: UInt64
    /// The traits of all words, to tell most other words at a glance.
    private var traits: UInt64 = 0

    /// A table of the words given; the empty word is never in it, and the first of two like words counts.
    init(dictionaryLiteral entries: (FoldedWord, Value)...) { self.init(entries) }

    /// A table of the words given; the empty word is never in it, and the first of two like words counts.
    init(_ entries: some Collection<(FoldedWord, Value)>) {
        var size = 8
        while size < entries.count * 3 { size *= 2 }
        mask = UInt64(size - 1)
        words = [FoldedWord](repeating: "", count: size)
        values = [Value?](repeating: nil, count: size)
        for (word, value) in entries {
            let slot = slot(of: word)
            guard words[slot].count == 0 else { continue }
            words[slot] = word
            traits |= word.trait
            values[slot] = value
        }
    }

    /// What stands under `word`.
    @inline(__always)
    subscript(word: FoldedWord) -> Value? { traits & word.trait == 0 ? nil : values[slot(of: word)] }

    /// The slot that `word` is in, or would be.
    private func slot(of word: FoldedWord) -> Int {
        var slot = Int(word.mixed & mask)
        while words[slot].count > 0, words[slot] != word { slot = (slot + 1) & (words.count - 1) }
        return slot
    }
}
