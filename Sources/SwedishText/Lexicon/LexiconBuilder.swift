/// Gathers entries and makes a lexicon of them.
struct LexiconBuilder {
    private var letters: [UInt8] = []
    private var entries: [Lexicon.Entry] = []
    private var slots = [UInt32](repeating: 0, count: 1 << 19)
    private var prefixes = PrefixFilter()

    init() {
        letters.reserveCapacity(3 << 20)
        entries.reserveCapacity(160_000)
    }

    /// Adds a word, or more flags to a word that is there.
    ///
    /// - Parameters:
    ///   - word: The folded word; one longer than 255 bytes is left out.
    ///   - flags: What is known of it.
    mutating func add(_ word: Bytes, _ flags: EntryFlags) {
        guard !word.isEmpty, word.count <= 255 else { return }
        var hash = LexiconHash()
        for byte in word {
            hash.append(byte)
            prefixes.insert(hash)
        }
        let none = Bytes(start: nil, count: 0)
        if let known = LexiconTable.find(hash, word, none, slots: slots, entries: entries, letters: letters) {
            entries[known].flags.formUnion(flags)
            return
        }
        if (entries.count + 1) * 2 > slots.count { grow() }
        entries.append(Lexicon.Entry(offset: UInt32(letters.count), count: UInt8(word.count), flags: flags))
        letters.append(contentsOf: word)
        place(entries.count - 1, hash)
    }

    /// The lexicon of what was added.
    consuming func finish(identity: String, affixes: AffixRules) -> Lexicon {
        removeForbidden()
        countJoints()
        return Lexicon(
            identity: identity, affixes: affixes, letters: letters, entries: entries, slots: slots, prefixes: prefixes)
    }

    private mutating func place(_ index: Int, _ hash: LexiconHash) {
        let mask = slots.count - 1
        var position = Int(truncatingIfNeeded: hash.mixed) & mask
        while slots[position] != 0 { position = (position + 1) & mask }
        slots[position] = UInt32(index + 1)
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        for index in entries.indices {
            let entry = entries[index]
            let hash = letters.withUnsafeBufferPointer {
                LexiconHash(Bytes(rebasing: $0[Int(entry.offset)..<Int(entry.offset) + Int(entry.count)]))
            }
            place(index, hash)
        }
    }

    /// Words that the dictionary lists only to refuse them have no flags, so that nothing is made of them.
    private mutating func removeForbidden() {
        for index in entries.indices where entries[index].flags.contains(.forbidden) {
            entries[index].flags = .forbidden
        }
    }

    /// Counts for each entry how many others it begins or ends where the rest is an entry as well: how readily it joins.
    ///
    /// Every second entry is looked at; what matters is the order of magnitude.
    private mutating func countJoints() {
        letters.withUnsafeBufferPointer { letters in
            for index in stride(from: 0, to: entries.count, by: 2) where entries[index].flags.contains(.common) {
                let (offset, count) = (Int(entries[index].offset), Int(entries[index].count))
                guard count >= 5 else { continue }
                countJoints(in: Bytes(rebasing: letters[offset..<offset + count]))
            }
        }
    }

    private mutating func countJoints(in word: Bytes) {
        var hash = LexiconHash()
        var previous: Int?
        for cut in 1..<word.count - 1 {
            hash.append(word[cut - 1])
            guard word[cut] & 0xC0 != 0x80 else { continue }
            let start = Bytes(rebasing: word[..<cut])
            var first = cut >= 2 ? find(hash, start) : nil
            swap(&first, &previous)
            // `first` is now the entry one letter shorter, which an s may link to the rest; `previous` the one here.
            let linked = word[cut - 1] == UInt8(ascii: "s") ? first : nil
            guard let joint = previous ?? linked else { continue }
            let end = Bytes(rebasing: word[cut...])
            guard let last = find(LexiconHash(end), end), !entries[last].flags.isDisjoint(with: .endsOrDeclines) else { continue }
            entries[joint].beginnings &+= entries[joint].beginnings < .max ? 1 : 0
            entries[last].endings &+= entries[last].endings < .max ? 1 : 0
        }
    }

    private func find(_ hash: LexiconHash, _ word: Bytes) -> Int? {
        let none = Bytes(start: nil, count: 0)
        return LexiconTable.find(hash, word, none, slots: slots, entries: entries, letters: letters)
    }
}
