/// A lexicon as the analysis reads it: bare memory without reference counting, since a look-up takes less time than
/// that.
///
/// Whoever holds a view keeps its lexicon alive.
///
/// `@unchecked Sendable`: the memory is written before the lexicon is made and only read ever after.
struct LexiconView: @unchecked Sendable {
    private struct Contents {
        let memory: LexiconMemory
        let affixes: AffixRules
    }

    private let contents: UnsafeMutablePointer<Contents>

    /// A view of some words and the rules of inflection and of linking.
    init(memory: LexiconMemory, affixes: AffixRules) {
        contents = .allocate(copying: [Contents(memory: memory, affixes: affixes)])
    }

    /// Frees all memory, which no copy may use any more.
    func deallocate() {
        memory.deallocate()
        affixes.deallocate()
        contents.deallocate()
    }

    @inline(__always)
    var memory: LexiconMemory { contents.pointee.memory }

    /// The rules of inflection and of linking.
    @inline(__always)
    var affixes: AffixRules { contents.pointee.affixes }

    var isEmpty: Bool { memory.entryCount == 0 }

    func entry(_ index: Int) -> Lexicon.Entry { memory.entry(index) }

    /// The letters of an entry; they stay where they are as long as the lexicon lives.
    func word(_ index: Int) -> Bytes { memory.word(index) }

    /// The entry of a folded word, or nil.
    func index(of word: Bytes) -> Int? { index(Stem(word)) }

    /// The entry that a stem is, or nil.
    @inline(__always)
    func index(_ stem: Stem) -> Int? {
        memory.mayHold(stem.hash) ? memory.index(of: stem.hash, stem.bytes, Bytes(start: nil, count: 0)) : nil
    }

    /// The entry of a stem and a letter of ASCII, or nil.
    @inline(__always)
    func index(_ stem: Stem, _ letter: UInt8) -> Int? {
        var hash = stem.hash
        hash.append(letter)
        guard memory.mayHold(hash) else { return nil }
        return withUnsafePointer(to: letter) { memory.index(of: hash, stem.bytes, Bytes(start: $0, count: 1)) }
    }

    /// The entry of a stem and an ending, or nil.
    @inline(__always)
    func index(_ stem: Stem, _ ending: ShortText) -> Int? {
        var hash = stem.hash
        for index in 0..<ending.count { hash.append(ending[index]) }
        guard memory.mayHold(hash) else { return nil }
        return ending.withBytes { memory.index(of: hash, stem.bytes, $0) }
    }

    /// The entry of a stem and an ending, or nil.
    @inline(__always)
    func index(_ stem: Stem, _ ending: Bytes) -> Int? {
        var hash = stem.hash
        for byte in ending { hash.append(byte) }
        return memory.mayHold(hash) ? memory.index(of: hash, stem.bytes, ending) : nil
    }

    /// The flags of a folded word; none for a word that is no entry.
    func flags(of word: Bytes) -> EntryFlags { flags(index(of: word)) }

    /// The flags of a folded word; none for a word that is no entry.
    func flags(of word: [UInt8]) -> EntryFlags {
        word.withUnsafeBufferPointer { flags(of: $0) }
    }

    /// The flags of a stem and an ending joined.
    @inline(__always)
    func flags(_ stem: Stem, _ ending: Bytes) -> EntryFlags { flags(index(stem, ending)) }

    /// The flags of an entry; none for none.
    @inline(__always)
    func flags(_ index: Int?) -> EntryFlags { index.map { memory.entry($0).flags } ?? [] }

    /// Whether some entry may begin with the bytes that a hash was made of; seldom true when none does.
    func mayBeginEntry(_ hash: LexiconHash) -> Bool { memory.mayBeginEntry(hash) }
}
