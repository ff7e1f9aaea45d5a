/// A dictionary of Swedish words, made for asking often: which words there are, what class each has, how each inflects,
/// and how each joins with others.
///
/// `@unchecked Sendable`: the memory is written before the lexicon is made and only read ever after.
public final class Lexicon: @unchecked Sendable {
    /// Where an entry's letters lie, and what is known of it.
    struct Entry: Sendable {
        var offset: UInt32
        var count: UInt8
        /// How many entries begin with this one, the rest being an entry too: "kommun" in "kommunstyrelse".
        var beginnings: UInt16 = 0
        /// How many entries end with this one, what stands before being an entry too.
        var endings: UInt16 = 0
        var flags: EntryFlags

        init(offset: UInt32, count: UInt8, flags: EntryFlags) {
            self.offset = offset
            self.count = count
            self.flags = flags
        }
    }

    /// Which dictionary this is, and which state of it; "none" without one. An index records it.
    public let identity: String

    let affixes: AffixRules
    private let memory: LexiconMemory

    init(identity: String, affixes: AffixRules, memory: LexiconMemory) {
        self.identity = identity
        self.affixes = affixes
        self.memory = memory
    }

    /// A lexicon without words, for when there is no dictionary: stems by rules are all there is then.
    public static let empty = Lexicon(
        identity: "none", affixes: AffixRules(rules: []), memory: LexiconMemory(letters: 0, words: 0))

    /// Whether there are no words.
    public var isEmpty: Bool { memory.entryCount == 0 }

    /// The number of entries.
    public var count: Int { memory.entryCount }

    func entry(_ index: Int) -> Entry { memory.entry(index) }

    /// The letters of an entry; they stay where they are as long as the lexicon lives.
    func word(_ index: Int) -> Bytes { memory.word(index) }

    /// The entry of a folded word, or nil.
    func index(of word: Bytes) -> Int? {
        memory.index(of: LexiconHash(word), word, Bytes(start: nil, count: 0))
    }

    /// The entry of `start` and `end` joined, or nil.
    ///
    /// - Parameter hash: The hash of `start` alone.
    func index(hash: LexiconHash, start: Bytes, end: Bytes) -> Int? {
        var hash = hash
        for byte in end { hash.append(byte) }
        return memory.index(of: hash, start, end)
    }

    /// The flags of a folded word; none for a word that is no entry.
    func flags(of word: Bytes) -> EntryFlags {
        index(of: word).map { memory.entry($0).flags } ?? []
    }

    /// The flags of a folded word; none for a word that is no entry.
    func flags(of word: [UInt8]) -> EntryFlags {
        word.withUnsafeBufferPointer { flags(of: $0) }
    }

    /// The flags of `start` and `end` joined.
    func flags(_ start: Bytes, _ end: Bytes) -> EntryFlags {
        index(hash: LexiconHash(start), start: start, end: end).map { memory.entry($0).flags } ?? []
    }

    /// Whether some entry may begin with the bytes that a hash was made of; seldom true when none does.
    func mayBeginEntry(_ hash: LexiconHash) -> Bool { memory.mayBeginEntry(hash) }
}

/// A word's bytes: case-folded, composed UTF-8.
typealias Bytes = UnsafeBufferPointer<UInt8>
