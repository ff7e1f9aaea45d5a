/// Gathers entries and makes a lexicon of them.
struct LexiconBuilder {
    private var memory: LexiconMemory

    /// Makes room for words.
    ///
    /// - Parameters:
    ///   - letters: The most letters that all words together can have, in bytes.
    ///   - words: The most words.
    init(letters: Int, words: Int) {
        memory = LexiconMemory(letters: letters, words: words)
    }

    /// Adds a word, or more flags to a word that is there.
    ///
    /// - Parameters:
    ///   - word: The folded word; one longer than 255 bytes is left out.
    ///   - flags: What is known of it.
    mutating func add(_ word: Bytes, _ flags: EntryFlags) { memory.add(word, flags) }

    /// The lexicon of what was added; nothing may be added afterwards.
    consuming func finish(identity: String, affixes: AffixRules) -> Lexicon {
        countJoints()
        return Lexicon(identity: identity, affixes: affixes, memory: memory)
    }

    /// Counts for each entry how many others it begins or ends where the rest is an entry as well: how readily it joins.
    ///
    /// Every second entry is looked at; what matters is the order of magnitude.
    private func countJoints() {
        for index in stride(from: 0, to: memory.entryCount, by: 2) where memory.entry(index).flags.contains(.common) {
            let word = memory.word(index)
            if word.count >= 5 { countJoints(in: word) }
        }
    }

    private func countJoints(in word: Bytes) {
        let none = Bytes(start: nil, count: 0)
        var hash = LexiconHash()
        hash.append(word[0])
        // The entry that ends one letter before, which an s may link to the rest.
        var shorter: Int?
        for cut in 2..<word.count - 1 {
            hash.append(word[cut - 1])
            guard word[cut] & 0xC0 != 0x80 else { continue }
            let here = memory.mayHold(hash) ? memory.index(of: hash, Bytes(rebasing: word[..<cut]), none) : nil
            let linked = word[cut - 1] == UInt8(ascii: "s") ? shorter : nil
            shorter = here
            guard let first = here ?? linked else { continue }
            let end = Bytes(rebasing: word[cut...])
            let endHash = LexiconHash(end)
            guard memory.mayHold(endHash), let last = memory.index(of: endHash, end, none),
                !memory.entry(last).flags.isDisjoint(with: .endsOrDeclines)
            else { continue }
            memory.countJoint(first, last)
        }
    }
}
