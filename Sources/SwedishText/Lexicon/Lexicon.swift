/// A dictionary of Swedish words, made for asking often: which words there are, what class each has, how each inflects,
/// and how each joins with others.
///
/// It never changes once it is made, and may be shared by all threads.
public final class Lexicon: Sendable {
    /// Where an entry's letters lie.
    struct Entry: Sendable {
        var offset: UInt32
        var count: UInt8
        var flags: EntryFlags
        /// How many entries begin with this one, the rest being an entry too: "kommun" in "kommunstyrelse".
        var beginnings: UInt16 = 0
        /// How many entries end with this one, what stands before being an entry too.
        var endings: UInt16 = 0
    }

    /// Which dictionary this is, and which state of it; empty for none. An index records it.
    public let identity: String

    let affixes: AffixRules
    private let letters: [UInt8]
    private let entries: [Entry]
    private let slots: [UInt32]
    private let prefixes: PrefixFilter

    init(
        identity: String, affixes: AffixRules, letters: [UInt8], entries: [Entry], slots: [UInt32],
        prefixes: PrefixFilter
    ) {
        self.identity = identity
        self.affixes = affixes
        self.letters = letters
        self.entries = entries
        self.slots = slots
        self.prefixes = prefixes
    }

    /// A lexicon without words, for when there is no dictionary: stems by rules are all there is then.
    public static let empty = LexiconBuilder().finish(identity: "", affixes: AffixRules(rules: []))

    /// Whether there are no words.
    public var isEmpty: Bool { entries.isEmpty }

    /// The number of entries.
    public var count: Int { entries.count }

    func entry(_ index: Int) -> Entry { entries[index] }

    /// The letters of an entry.
    func word(_ index: Int) -> ArraySlice<UInt8> {
        let entry = entries[index]
        return letters[Int(entry.offset)..<Int(entry.offset) + Int(entry.count)]
    }

    /// The entry of a folded word, or nil.
    func index(of word: Bytes) -> Int? {
        index(hash: LexiconHash(word), start: word, end: Bytes(start: nil, count: 0))
    }

    /// The entry of `start` and `end` joined, or nil.
    ///
    /// - Parameters:
    ///   - hash: The hash of `start` alone.
    func index(hash: LexiconHash, start: Bytes, end: Bytes) -> Int? {
        var hash = hash
        for byte in end { hash.append(byte) }
        return LexiconTable.find(hash, start, end, slots: slots, entries: entries, letters: letters)
    }

    /// The flags of a folded word; none for a word that is no entry.
    func flags(of word: Bytes) -> EntryFlags {
        index(of: word).map { entries[$0].flags } ?? []
    }

    /// The flags of `start` and `end` joined.
    func flags(_ start: Bytes, _ end: Bytes) -> EntryFlags {
        index(hash: LexiconHash(start), start: start, end: end).map { entries[$0].flags } ?? []
    }

    /// Whether some entry may begin with the bytes that a hash was made of; seldom true when none does.
    func mayBeginEntry(_ hash: LexiconHash) -> Bool { prefixes.mayContain(hash) }
}

/// A word's bytes: case-folded, composed UTF-8.
typealias Bytes = UnsafeBufferPointer<UInt8>

/// The hash FNV-1a (Fowler, Noll, Vo), which grows by one byte at a time.
struct LexiconHash {
    private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ bytes: Bytes) {
        for byte in bytes { append(byte) }
    }

    mutating func append(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash with its bits mixed, since tables use the low ones.
    var mixed: UInt64 { (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9 >> 20 }
}

/// The open-addressing table that lexicon and builder share: each slot holds an entry's index plus one.
enum LexiconTable {
    static func find(
        _ hash: LexiconHash, _ start: Bytes, _ end: Bytes, slots: [UInt32], entries: [Lexicon.Entry], letters: [UInt8]
    ) -> Int? {
        let mask = slots.count - 1
        var position = Int(truncatingIfNeeded: hash.mixed) & mask
        while slots[position] != 0 {
            let index = Int(slots[position]) - 1
            let entry = entries[index]
            if Int(entry.count) == start.count + end.count, matches(entry, start, end, letters) { return index }
            position = (position + 1) & mask
        }
        return nil
    }

    private static func matches(_ entry: Lexicon.Entry, _ start: Bytes, _ end: Bytes, _ letters: [UInt8]) -> Bool {
        letters.withUnsafeBufferPointer { letters in
            let offset = Int(entry.offset)
            for index in 0..<start.count where letters[offset + index] != start[index] { return false }
            for index in 0..<end.count where letters[offset + start.count + index] != end[index] { return false }
            return true
        }
    }
}

/// A Bloom filter with one bit for each beginning of an entry (Bloom 1970).
struct PrefixFilter: Sendable {
    private static let bits = 1 << 23
    private var words = [UInt64](repeating: 0, count: bits / 64)

    mutating func insert(_ hash: LexiconHash) {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (Self.bits - 1)
        words[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    func mayContain(_ hash: LexiconHash) -> Bool {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (Self.bits - 1)
        return words[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }
}
