/// A word of a text.
struct Word: Sendable {
    /// The word with small letters.
    var text: String
    /// Its bytes in the text.
    var range: Range<Int>
    /// Whether it begins with a capital letter.
    var isCapital: Bool
    /// The character right behind it; a blank where nothing stands there.
    var after: UInt8
    /// Whether a parenthesis or quotation mark opens right before it.
    var isOpened: Bool
}

/// Splits text into words.
enum WordScanner {
    /// The words of `bytes`: runs of letters and digits with the hyphens, colons, slashes and stops inside them, and a
    /// hyphen at their end.
    static func words(_ bytes: [UInt8]) -> [Word] {
        var words: [Word] = []
        words.reserveCapacity(bytes.count / 6)
        let folded = UTF8Letters.folded(bytes)
        bytes.withUnsafeBufferPointer { bytes in
            var index = 0
            while index < bytes.count {
                guard isWordByte(bytes[index]) else {
                    index += 1
                    continue
                }
                let start = index
                while index < bytes.count, isWordByte(bytes[index]) || isInner(bytes, index) { index += 1 }
                let end = index
                let before = start > 0 ? bytes[start - 1] : 0x20
                let first = bytes[start]
                let isCapital =
                    first >= 0x41 && first <= 0x5A
                    || first == 0xC3 && start + 1 < bytes.count && bytes[start + 1] < 0x9F
                words.append(
                    Word(
                        text: String(decoding: folded[start..<end], as: UTF8.self), range: start..<end,
                        isCapital: isCapital,
                        after: end < bytes.count ? bytes[end] : 0x20,
                        isOpened: before == 0x28 || before == 0x22 || before == 0x9D || before == 0x9C))
            }
        }
        return words
    }

    private static func isWordByte(_ byte: UInt8) -> Bool {
        byte >= 0x30 && byte <= 0x39 || (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A || byte >= 0xC3 && byte != 0xE2
            || byte >= 0x80 && byte < 0xC0 && byte != 0x9D && byte != 0x9C && byte != 0x94 && byte != 0x93
    }

    /// Whether the sign at `index` stands within a word, or is the hyphen of a suspended one.
    private static func isInner(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
        switch bytes[index] {
        case 0x2D: return true
        case 0x3A, 0x2F, 0x2E, 0x26:
            return index + 1 < bytes.count && isWordByte(bytes[index + 1]) && index > 0 && isWordByte(bytes[index - 1])
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
    private static let abbreviations: Set<String> = [
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
        var firstWord = 0
        var start = 0
        for (index, word) in words.enumerated() {
            var end = word.range.upperBound
            while end < bytes.count, [0x29, 0x22, 0x9D, 0x80, 0xE2, 0x25].contains(bytes[end]) { end += 1 }
            guard end < bytes.count, bytes[end] == 0x2E || bytes[end] == 0x3F || bytes[end] == 0x21 else { continue }
            let mark = bytes[end]
            if mark == 0x2E, abbreviations.contains(word.text), index + 1 < words.count { continue }
            end += 1
            while end < bytes.count, [0x29, 0x22, 0x2E, 0x9D, 0x80, 0xE2].contains(bytes[end]) { end += 1 }
            if index + 1 < words.count {
                let next = words[index + 1]
                guard end < bytes.count, bytes[end] == 0x20 else { continue }
                let digit = bytes[next.range.lowerBound]
                guard
                    next.isCapital || next.isOpened
                        || (digit >= 0x30 && digit <= 0x39 && mark != 0x2E || word.text.utf8.count > 4 && digit <= 0x39)
                else { continue }
            }
            sentences.append(Sentence(words: firstWord..<(index + 1), range: start..<end, end: mark))
            firstWord = index + 1
            start = end
            while start < bytes.count, bytes[start] == 0x20 { start += 1 }
        }
        if firstWord < words.count || sentences.isEmpty {
            sentences.append(
                Sentence(words: firstWord..<words.count, range: start..<bytes.count, end: bytes.last ?? 0x20))
        } else if let last = sentences.last, last.range.upperBound < bytes.count {
            sentences[sentences.count - 1].range = last.range.lowerBound..<bytes.count
        }
        return sentences
    }
}
