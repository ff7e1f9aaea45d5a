/// A dictionary of Swedish words, made for asking often: which words there are, what class each has, how each inflects,
/// and how each joins with others.
///
/// `@unchecked Sendable`: the memory is written before the lexicon is made and only read ever after.
public final class Lexicon: @unchecked Sendable {
    /// Where an entry's letters lie, and what is known of it; kept small, since each look-up that succeeds reads one.
    struct Entry: Sendable {
        var flags: EntryFlags
        /// The offset of the letters, and in the low byte their number.
        private let place: UInt32
        /// How many entries begin with this one, the rest being an entry too: "kommun" in "kommunstyrelse".
        var beginnings: UInt16 = 0
        /// How many entries end with this one, what stands before being an entry too.
        var endings: UInt16 = 0

        /// The letters that all entries together may have, in bytes.
        static let mostLetters = 1 << 24

        /// An entry whose letters begin at an offset below `mostLetters`.
        init(offset: Int, count: UInt8, flags: EntryFlags) {
            place = UInt32(offset) << 8 | UInt32(count)
            self.flags = flags
        }

        var offset: Int { Int(place >> 8) }
        var count: Int { Int(place & 0xFF) }
    }

    /// Which dictionary this is, and which state of it; "none" without one. An index records it.
    public let identity: String

    /// What the analysis reads; it is valid as long as the lexicon lives.
    let view: LexiconView

    init(identity: String, affixes: AffixRules, memory: LexiconMemory) {
        self.identity = identity
        view = LexiconView(memory: memory, affixes: affixes)
    }

    /// A lexicon without words, for when there is no dictionary: stems by rules are all there is then.
    public static let empty = Lexicon(
        identity: "none", affixes: AffixRules(rules: []), memory: LexiconMemory(letters: 0, words: 0))

    /// Whether there are no words.
    public var isEmpty: Bool { view.memory.entryCount == 0 }

    /// The number of entries.
    public var count: Int { view.memory.entryCount }

    deinit { view.deallocate() }
}

/// A word's bytes: case-folded, composed UTF-8.
typealias Bytes = UnsafeBufferPointer<UInt8>
