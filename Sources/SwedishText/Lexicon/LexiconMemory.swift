/// The memory of a lexicon: letters, entries, a hash table to find them by, and a filter of their beginnings.
///
/// Plain memory, since millions of look-ups are made a second. `LexiconBuilder` writes it, `Lexicon` never changes it
/// and frees it in the end.
struct LexiconMemory {
    private let letters: UnsafeMutablePointer<UInt8>
    private let letterCapacity: Int
    private(set) var letterCount = 0
    private let entries: UnsafeMutablePointer<Lexicon.Entry>
    private let entryCapacity: Int
    private(set) var entryCount = 0
    /// Each slot holds an entry's index plus one, and above it half of the word's hash; 0 is free. At most two
    /// thirds are taken.
    private let slots: UnsafeMutablePointer<UInt64>
    private let slotMask: Int
    /// A Bloom filter with one bit for each beginning of an entry (Bloom 1970).
    private let beginnings: UnsafeMutablePointer<UInt64>

    /// A Bloom filter of the words, small enough for a processor's second cache: most look-ups are for none of them.
    private let words: UnsafeMutablePointer<UInt64>

    private static let beginningBits = 1 << 23
    private static let wordBits = 1 << 21

    /// Makes room for words.
    ///
    /// - Parameters:
    ///   - letterCapacity: The most letters that all words together can have, in bytes.
    ///   - entryCapacity: The most words.
    init(letters letterCapacity: Int, words entryCapacity: Int) {
        var slotCount = 1 << 10
        while slotCount * 2 < entryCapacity * 3 { slotCount *= 2 }
        self.letterCapacity = min(letterCapacity, Lexicon.Entry.mostLetters)
        self.entryCapacity = entryCapacity
        letters = .allocate(capacity: max(1, letterCapacity))
        entries = .allocate(capacity: max(1, entryCapacity))
        slots = .allocate(capacity: slotCount)
        slots.initialize(repeating: 0, count: slotCount)
        slotMask = slotCount - 1
        beginnings = .allocate(capacity: Self.beginningBits / 64)
        beginnings.initialize(repeating: 0, count: Self.beginningBits / 64)
        words = .allocate(capacity: Self.wordBits / 64)
        words.initialize(repeating: 0, count: Self.wordBits / 64)
    }

    /// Frees the memory, which no copy may use any more.
    func deallocate() {
        words.deallocate()
        letters.deallocate()
        entries.deallocate()
        slots.deallocate()
        beginnings.deallocate()
    }

    // MARK: Writing

    /// Adds a word, or more flags to one that is there; a word for which there is no room is left out.
    ///
    /// - Parameters:
    ///   - word: The word, of 1...255 bytes.
    ///   - flags: What is known of it.
    ///   - hash: Its hash.
    mutating func add(_ word: Bytes, _ flags: EntryFlags, hash: LexiconHash) {
        let position = slot(of: hash, word, Bytes(start: nil, count: 0))
        if slots[position] != 0 {
            entries[Self.entry(slots[position])].flags.join(flags)
            return
        }
        guard entryCount < entryCapacity, letterCount + word.count <= letterCapacity else { return }
        (entries + entryCount).initialize(
            to: Lexicon.Entry(offset: letterCount, count: UInt8(word.count), flags: flags))
        _ = UnsafeMutableBufferPointer(start: letters + letterCount, count: word.count).update(fromContentsOf: word)
        letterCount += word.count
        entryCount += 1
        slots[position] = Self.tag(hash) | UInt64(entryCount)
        let bit = Self.wordBit(hash)
        words[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// Notes that some entry begins with the bytes that a hash was made of.
    @inline(__always)
    func addBeginning(_ hash: LexiconHash) {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (Self.beginningBits - 1)
        beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// The entry of a word, as far as its hash tells; good enough for counting.
    @inline(__always)
    func likelyIndex(of hash: LexiconHash) -> Int? {
        guard mayHold(hash) else { return nil }
        let tag = Self.tag(hash)
        var position = Int(truncatingIfNeeded: hash.mixed) & slotMask
        while slots[position] != 0 {
            if slots[position] & Self.tagBits == tag { return Self.entry(slots[position]) }
            position = (position + 1) & slotMask
        }
        return nil
    }

    /// Counts a joint for the entries on its two sides.
    func countJoint(_ first: Int, _ last: Int) {
        if entries[first].beginnings < .max { entries[first].beginnings += 1 }
        if entries[last].endings < .max { entries[last].endings += 1 }
    }

    // MARK: Reading

    @inline(__always)
    func entry(_ index: Int) -> Lexicon.Entry { entries[index] }

    @inline(__always)
    func word(_ index: Int) -> Bytes {
        Bytes(start: letters + entries[index].offset, count: entries[index].count)
    }

    /// Whether there may be an entry with a hash; seldom true when there is none.
    @inline(__always)
    func mayHold(_ hash: LexiconHash) -> Bool {
        let bit = Self.wordBit(hash)
        return words[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }

    /// The entry of `start` and `end` joined, given the hash of both; to be asked for where `mayHold` says so.
    func index(of hash: LexiconHash, _ start: Bytes, _ end: Bytes) -> Int? {
        let position = slot(of: hash, start, end)
        return slots[position] == 0 ? nil : Self.entry(slots[position])
    }

    @inline(__always)
    func mayBeginEntry(_ hash: LexiconHash) -> Bool {
        let bit = Int(truncatingIfNeeded: hash.mixed) & (Self.beginningBits - 1)
        return beginnings[bit >> 6] & (1 << UInt64(bit & 63)) != 0
    }

    /// The slot that holds a word, or the free one where it belongs.
    @inline(__always)
    private func slot(of hash: LexiconHash, _ start: Bytes, _ end: Bytes) -> Int {
        let length = start.count + end.count
        var position = Int(truncatingIfNeeded: hash.mixed) & slotMask
        let tag = Self.tag(hash)
        while slots[position] != 0 {
            if slots[position] & Self.tagBits == tag {
                let entry = entries[Self.entry(slots[position])]
                if entry.count == length, matches(letters + entry.offset, start, end) { break }
            }
            position = (position + 1) & slotMask
        }
        return position
    }

    @inline(__always)
    private static func wordBit(_ hash: LexiconHash) -> Int {
        Int(truncatingIfNeeded: hash.mixed >> 22) & (wordBits - 1)
    }

    private static let tagBits: UInt64 = 0xFFFF_FFFF << 32

    @inline(__always)
    private static func tag(_ hash: LexiconHash) -> UInt64 { hash.state & tagBits }

    @inline(__always)
    private static func entry(_ slot: UInt64) -> Int { Int(slot & ~tagBits) - 1 }

    @inline(__always)
    private func matches(_ letters: UnsafeMutablePointer<UInt8>, _ start: Bytes, _ end: Bytes) -> Bool {
        for index in 0..<start.count where letters[index] != start[index] { return false }
        for index in 0..<end.count where letters[start.count + index] != end[index] { return false }
        return true
    }
}

/// The hash FNV-1a (Fowler, Noll, Vo), which grows by one byte at a time.
struct LexiconHash {
    private(set) var state: UInt64 = 0xCBF2_9CE4_8422_2325

    init() {}

    init(_ bytes: Bytes) {
        for byte in bytes { append(byte) }
    }

    @inline(__always)
    mutating func append(_ byte: UInt8) {
        state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
    }

    /// The hash with its bits mixed, since tables use the low ones.
    @inline(__always)
    var mixed: UInt64 { (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9 >> 20 }
}
