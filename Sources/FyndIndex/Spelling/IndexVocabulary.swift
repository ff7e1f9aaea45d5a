/// The words of a collection with how many passages have each, held to be searched by spelling.
///
/// A word's number counts passages: for a base form those with any form of the word, for another form those with just that.
/// The words stand one after the other in a single array of bytes; a hash table with open addressing finds them by their
/// folded forms (`DiacriticFolding`), so that `aldreomsorg` leads to all words that it may stand for. About 40 bytes a word.
struct IndexVocabulary {
    /// A word, by its place among the bytes.
    struct Word {
        /// Where it begins in the bytes of all words.
        fileprivate(set) var start: UInt32
        /// A bit for each letter that it has, folded: `a` is the lowest; all that are not a...z share one.
        fileprivate(set) var letters: UInt32
        /// The passages that have it, about.
        fileprivate(set) var passages: UInt32
        /// Its length in bytes.
        fileprivate(set) var byteCount: UInt8
        /// Its length in letters.
        fileprivate(set) var letterCount: UInt8
    }

    /// The most words that are kept; of more, the rarest are left out.
    static let maximumWords = 1_000_000

    private(set) var words: [Word] = []
    private var bytes: [UInt8] = []
    /// Numbers of words, from 1, by the hash of their folded forms; 0 marks a free slot. Their count is a power of two.
    private var slots = [UInt32](repeating: 0, count: 1 << 12)
    private let seed: UInt64
    private var folded: [UInt8] = []

    /// Makes a vocabulary without words. The seed is random so that no text can be written to make its words collide.
    init(seed: UInt64 = .random(in: .min ... .max)) {
        self.seed = seed
    }

    /// The memory that it takes, in bytes.
    var byteCount: Int {
        words.capacity * MemoryLayout<Word>.stride + bytes.capacity + slots.capacity * MemoryLayout<UInt32>.stride
    }

    /// The bytes of a word.
    func utf8(of word: Word) -> ArraySlice<UInt8> {
        bytes[Int(word.start)..<Int(word.start) + Int(word.byteCount)]
    }

    /// Calls `body` with all words' bytes.
    func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        bytes.withUnsafeBufferPointer(body)
    }

    /// In how many passages a word is; 0 for one that is not here.
    func passages(with word: [UInt8]) -> Int {
        var count = 0
        forEachWord(foldingTo: DiacriticFolding.folded(word)) { candidate in
            if utf8(of: candidate).elementsEqual(word) { count = Int(candidate.passages) }
        }
        return count
    }

    /// The words that a word without å ä ö may stand for, itself not among them, the most frequent first.
    func words(foldingLike word: [UInt8]) -> [Word] {
        var found: [Word] = []
        forEachWord(foldingTo: DiacriticFolding.folded(word)) { candidate in
            if !utf8(of: candidate).elementsEqual(word) { found.append(candidate) }
        }
        return found.sorted { $0.passages > $1.passages }
    }

    /// The beginning that the words with most passages have in the place of one without å ä ö, or nil when no word begins with
    /// anything like it.
    func beginning(foldingLike letters: [UInt8]) -> [UInt8]? { beginnings(foldingLike: letters).first }

    /// The beginnings that words have in the place of one without å ä ö, that of the words with most passages first.
    func beginnings(foldingLike letters: [UInt8]) -> [[UInt8]] {
        let key = DiacriticFolding.folded(letters)
        let letterCount = key.count { $0 & 0xC0 != 0x80 }
        let needed = Self.letters(of: key)
        var passages: [[UInt8]: Int] = [:]
        var folded: [UInt8] = []
        for word in words where word.letters & needed == needed && Int(word.letterCount) >= letterCount {
            let utf8 = utf8(of: word)
            DiacriticFolding.fold(utf8, into: &folded)
            guard folded.starts(with: key) else { continue }
            // The same number of letters, which take more bytes than without their dots.
            var end = utf8.startIndex
            var left = letterCount
            while end < utf8.endIndex {
                if utf8[end] & 0xC0 != 0x80 {
                    if left == 0 { break }
                    left -= 1
                }
                end += 1
            }
            passages[Array(utf8[..<end]), default: 0] += Int(word.passages)
        }
        return passages.sorted { first, second in
            if first.value != second.value { return first.value > second.value }
            if first.key.count != second.key.count { return first.key.count < second.key.count }
            return first.key.lexicographicallyPrecedes(second.key)
        }.map(\.key)
    }

    private func forEachWord(foldingTo key: [UInt8], _ body: (Word) -> Void) {
        let mask = slots.count - 1
        var slot = hash(key) & mask
        var folded: [UInt8] = []
        while slots[slot] != 0 {
            let word = words[Int(slots[slot]) - 1]
            if Int(word.byteCount) >= key.count {
                DiacriticFolding.fold(utf8(of: word), into: &folded)
                if folded == key { body(word) }
            }
            slot = (slot + 1) & mask
        }
    }

    // MARK: Building

    /// Adds a word, or passages to one that is here already. Numbers, words with signs and words of one letter stay out.
    mutating func add(_ word: UnsafeRawBufferPointer, passages: Int) {
        guard word.count <= UInt8.max, Self.isOfLetters(word) else { return }
        let letterCount = word.count { $0 & 0xC0 != 0x80 }
        guard letterCount > 1, bytes.count <= Int(UInt32.max) - word.count, words.count < Int(UInt32.max) - 1 else {
            return
        }
        if (words.count + 1) * 4 > slots.count * 3 { grow() }
        DiacriticFolding.fold(word, into: &folded)
        let mask = slots.count - 1
        var slot = hash(folded) & mask
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if Int(words[index].byteCount) == word.count, utf8(of: words[index]).elementsEqual(word) {
                words[index].passages = Self.sum(words[index].passages, passages)
                return
            }
            slot = (slot + 1) & mask
        }
        words.append(
            Word(
                start: UInt32(bytes.count), letters: Self.letters(of: folded), passages: Self.sum(0, passages),
                byteCount: UInt8(word.count), letterCount: UInt8(letterCount)))
        bytes.append(contentsOf: word)
        slots[slot] = UInt32(words.count)
    }

    /// Lets go of memory beyond what the words need, and of the rarest words when there are too many.
    mutating func finish(keepingAtMost limit: Int = maximumWords) {
        var threshold: UInt32 = 1
        while words.count(where: { $0.passages >= threshold }) > limit, threshold < .max { threshold *= 2 }
        var kept = IndexVocabulary(seed: seed)
        let chosen = words.lazy.filter { $0.passages >= threshold }
        kept.words.reserveCapacity(chosen.count)
        kept.bytes.reserveCapacity(chosen.reduce(0) { $0 + Int($1.byteCount) })
        for word in chosen {
            utf8(of: word).withUnsafeBytes { kept.add($0, passages: Int(word.passages)) }
        }
        self = kept
    }

    private mutating func grow() {
        slots = [UInt32](repeating: 0, count: slots.count * 2)
        let mask = slots.count - 1
        for index in words.indices {
            DiacriticFolding.fold(utf8(of: words[index]), into: &folded)
            var slot = hash(folded) & mask
            while slots[slot] != 0 { slot = (slot + 1) & mask }
            slots[slot] = UInt32(index + 1)
        }
    }

    /// A bit for each letter of a folded word.
    static func letters(of folded: [UInt8]) -> UInt32 {
        folded.reduce(0) { letters, byte in
            (0x61...0x7A).contains(byte) ? letters | 1 << UInt32(byte - 0x61) : letters | 1 << 26
        }
    }

    private static func isOfLetters(_ word: UnsafeRawBufferPointer) -> Bool {
        !word.isEmpty && word.allSatisfy { (0x61...0x7A).contains($0) || $0 >= 0x80 }
    }

    private static func sum(_ count: UInt32, _ more: Int) -> UInt32 {
        UInt32(clamping: Int(count) + max(0, more))
    }

    /// The hash of Fowler, Noll and Vo (FNV-1a, 64 bits) from a seed, its high bits folded into the low ones that are used.
    private func hash(_ word: [UInt8]) -> Int {
        var hash = seed
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        hash ^= hash >> 32
        hash = hash &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: hash >> 32)
    }
}
