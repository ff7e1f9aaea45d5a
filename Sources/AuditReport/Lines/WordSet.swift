/// A fixed set of words that answers quickly whether a word is in it.
struct WordSet: Sendable, ExpressibleByArrayLiteral {
    private let slots: [FoldedWord]
    private let mask: UInt64
    /// The traits of all words, to tell most other words at a glance.
    private let traits: UInt64

    /// A set of the words given; the empty word is never in it.
    init(arrayLiteral words: FoldedWord...) { self.init(words) }

    /// A set of the words given; the empty word is never in it.
    init(_ words: [FoldedWord]) {
        var size = 8
        while size < words.count * 3 { size *= 2 }
        var slots = [FoldedWord](repeating: "", count: size)
        let mask = UInt64(size - 1)
        for word in words {
            var slot = Int(word.mixed & mask)
            while slots[slot].count > 0, slots[slot] != word { slot = (slot + 1) & (size - 1) }
            slots[slot] = word
        }
        self.slots = slots
        traits = words.reduce(0) { $0 | $1.trait }
        self.mask = mask
    }

    /// Whether `word` is in the set.
    @inline(__always)
    func contains(_ word: FoldedWord) -> Bool { traits & word.trait != 0 && holds(word) }

    private func holds(_ word: FoldedWord) -> Bool {
        var slot = Int(word.mixed & mask)
        while slots[slot].count > 0 {
            if slots[slot] == word { return true }
            slot = (slot + 1) & (slots.count - 1)
        }
        return false
    }
}
