/// A word of a text.
struct Word: Sendable {
    /// The word with small letters.
    var text: FoldedWord
    private let start: UInt32
    private let end: UInt32
    /// Whether it begins with a capital letter.
    var isCapital: Bool
    /// The character right behind it; a blank where nothing stands there.
    var after: UInt8
    /// Whether a parenthesis or quotation mark opens right before it.
    var isOpened: Bool

    /// A word at a place of a text of less than four gigabytes.
    @inline(__always)
    init(text: FoldedWord, range: Range<Int>, isCapital: Bool, after: UInt8, isOpened: Bool) {
        self.text = text
        start = UInt32(truncatingIfNeeded: range.lowerBound)
        end = UInt32(truncatingIfNeeded: range.upperBound)
        self.isCapital = isCapital
        self.after = after
        self.isOpened = isOpened
    }

    /// Its bytes in the text.
    @inline(__always)
    var range: Range<Int> { Range(uncheckedBounds: (Int(start), Int(end))) }
}

/// Splits text into words.
enum WordScanner {
    /// The words of `bytes`: runs of letters and digits with the hyphens, colons, slashes and stops inside them, and a
    /// hyphen at their end.
    ///
    /// - Parameters:
    ///   - bytes: The text.
    ///   - limit: How many words to read at most.
    /// - Returns: The words in order.
    static func words(_ bytes: [UInt8], limit: Int = .max) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(min(bytes.count / 7, limit))
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count, words.count < limit {
                let start = index
                index = runEnd(bytes, start)
                guard index > start else {
                    index += skipLength(bytes[index])
                    continue
                }
                while index < bytes.count, isInner(bytes, index) { index = runEnd(bytes, index + 1) }
                words.append(word(bytes, start..<min(index, bytes.count)))
            }
        }
        return words
    }

    /// Where the letters and digits end that stand side by side from `start`, where a character begins: eight bytes at a
    /// time, for most words are short.
    @inline(__always)
    private static func runEnd(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        let raw = UnsafeRawBufferPointer(bytes)
        var index = start
        while index + 8 <= bytes.count {
            let lanes = ByteLanes(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
            var inside = lanes.ascii(0x61...0x7A, setting: 0x20) | lanes.ascii(0x30...0x39) | lanes.high
            if lanes.high != 0 {  // signs of the blocks that are no letters
                inside &= ~(lanes.high(0xC2...0xC2) | lanes.high(0xE2...0xE2) | lanes.high(0xEE...0xEF))
            }
            let outside = ~inside & ByteLanes.tops
            if outside != 0 { return index + outside.trailingZeroBitCount / 8 }
            index += 8
        }
        while index < bytes.count, wordLength(bytes, index) > 0 || bytes[index] & 0xC0 == 0x80 && index > start {
            index += 1
        }
        return index
    }

    @inline(__always)
    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Word {
        let before = range.lowerBound > 0 ? bytes[range.lowerBound - 1] : 0x20
        let first = bytes[range.lowerBound]
        let isCapital =
            first >= 0x41 && first <= 0x5A
            || first == 0xC3 && range.count > 1 && bytes[range.lowerBound + 1] < 0x9F
        return Word(
            text: FoldedWord(folding: range, of: bytes), range: range, isCapital: isCapital,
            after: range.upperBound < bytes.count ? bytes[range.upperBound] : 0x20,
            isOpened: before == 0x28 || before == 0x22 || before == 0x9D || before == 0x9C)
    }

    /// The length of the letter or digit at `index`, 0 where there is none.
    @inline(__always)
    private static func wordLength(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
        let byte = bytes[index]
        if byte &- 0x61 < 26 { return 1 }
        switch byte {
        case 0x30...0x39, 0x41...0x5A: return 1
        case 0xC3...0xDF: return 2
        case 0xE0, 0xE1, 0xE3...0xED: return 3
        case 0xF0...0xF4: return 4
        default: return 0
        }
    }

    @inline(__always)
    private static func skipLength(_ byte: UInt8) -> Int { byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : 3 }

    /// Whether the sign at `index` stands within a word, or is the hyphen of a suspended one.
    private static func isInner(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x2D: return true
        case 0x3A, 0x2F, 0x2E, 0x26:
            return index + 1 < bytes.count && wordLength(bytes, index + 1) > 0 && index > 0
                && bytes[index - 1] > 0x2F && bytes[index - 1] != 0x3A
        default: return false
        }
    }
}

/// A sentence: some words of a text, and its bytes.
struct Sentence: Sendable {
    /// The indices of its words.
    var words: Range<Int>
    /// Its bytes, with the punctuation that ends it.
    var range: Range<Int>
    /// The punctuation that ends it; a blank where none does.
    var end: UInt8
}

/// Splits text into sentences.
enum SentenceSplitter {
    private static let abbreviations: WordSet = [
        "bl", "bl.a", "t.ex", "t", "ex", "m", "m.m", "m.fl", "dvs", "d.v.s", "kap", "ca", "nr", "s", "resp", "o",
        "o.s.v", "osv",
        "p.g.a", "pga", "f.d", "inkl", "exkl", "st", "tkr", "kl", "jfr", "fr.o.m", "t.o.m", "s.k", "etc", "avd", "dnr",
        "forts",
        "prop", "i.s.f", "tel", "ev", "max", "min", "mom", "art", "f.n", "fn", "a", "b", "d", "p", "g", "v", "cert",
    ]

    /// The sentences of `bytes`, whose words are `words`. A sentence ends where ".", "?" or "!" stands before a blank and a
    /// capital, a digit or a quotation mark, unless an abbreviation stands before it.
    static func sentences(_ bytes: [UInt8], _ words: [Word]) -> [Sentence] {
        var sentences: [Sentence] = []
        sentences.reserveCapacity(words.count / 16 + 1)
        var firstWord = 0
        var start = 0
        bytes.withUnsafeBufferPointer { bytes in
            // Most words have a blank or comma behind them, and end no sentence.
            for index in words.indices where words[index].after != 0x20 && words[index].after != 0x2C {
                guard let (mark, end) = ending(bytes, words, index) else { continue }
                sentences.append(Sentence(words: firstWord..<(index + 1), range: start..<end, end: mark))
                firstWord = index + 1
                start = end
                while start < bytes.count, bytes[start] == 0x20 { start += 1 }
            }
        }
        if firstWord < words.count || sentences.isEmpty {
            sentences.append(
                Sentence(words: firstWord..<words.count, range: start..<bytes.count, end: bytes.last ?? 0x20))
        } else if let last = sentences.last, last.range.upperBound < bytes.count {
            sentences[sentences.count - 1].range = last.range.lowerBound..<bytes.count
        }
        return sentences
    }

    /// The punctuation that ends a sentence behind the word at `index`, and where the sentence ends; `nil` where none does.
    private static func ending(_ bytes: UnsafeBufferPointer<UInt8>, _ words: [Word], _ index: Int) -> (UInt8, Int)? {
        let word = words[index]
        var end = word.range.upperBound
        while end < bytes.count, isClosing(bytes[end]) || bytes[end] == 0x25 { end += 1 }
        guard end < bytes.count, bytes[end] == 0x2E || bytes[end] == 0x3F || bytes[end] == 0x21 else { return nil }
        let mark = bytes[end]
        if mark == 0x2E, abbreviations.contains(word.text), index + 1 < words.count { return nil }
        end += 1
        while end < bytes.count, isClosing(bytes[end]) || bytes[end] == 0x2E { end += 1 }
        guard index + 1 < words.count else { return (mark, end) }
        let next = words[index + 1]
        guard end < bytes.count, bytes[end] == 0x20 else { return nil }
        let digit = bytes[next.range.lowerBound]
        let opens =
            next.isCapital || next.isOpened
            || (digit >= 0x30 && digit <= 0x39 && mark != 0x2E || word.text.count > 4 && digit <= 0x39)
        return opens ? (mark, end) : nil
    }

    /// Whether the byte is a closing parenthesis or of a quotation mark.
    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x29, 0x22, 0x9D, 0x80, 0xE2: true
        default: false
        }
    }
}
