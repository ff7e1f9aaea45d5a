import ICU

/// Finds the words of a text exactly as ICU does by its Swedish rules (Unicode Standard Annex 29), but reads everyday
/// Swedish itself, at several times the speed.
///
/// Words do not depend on what stands beyond the nearest blank, so a text is read from blank to blank. Where only
/// ASCII, Latin letters and the commonest signs stand, the rules come down to a few cases; where anything else does,
/// ICU is given the stretch that follows, up to the first blank behind `foreignStretch` bytes.
final class TextSegmenter {
    /// The bytes that ICU is given at once where it is needed, at least: each time costs as much as they do.
    private static let foreignStretch = 192
    /// The words between two blanks that are read here, at most.
    private static let mostWords = 64

    private let words: WordSegmenter
    private let classes = UnsafeMutablePointer<SignClass>.allocate(capacity: 256)
    /// The words since the last blank.
    private let found = UnsafeMutablePointer<Range<Int>>.allocate(capacity: mostWords)
    private var foundCount = 0

    init() throws(ICUError) {
        words = try WordSegmenter(locale: "sv")
        classes.initialize(from: SignClass.table, count: 256)
    }

    deinit {
        classes.deallocate()
        found.deallocate()
    }

    /// Calls `body` for each word in order, with its offsets in UTF-8 bytes.
    ///
    /// - Parameters:
    ///   - utf8: The text; ill-formed bytes count as punctuation.
    ///   - body: Takes a range of `utf8`. It must not use this segmenter.
    /// - Complexity: O(n) in the bytes of the text.
    @inline(__always)
    func forEachWord(in utf8: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
        var index = 0
        while index < utf8.count {
            if classes[Int(utf8[index])] == .blank {
                index += 1
            } else if let end = readEveryday(from: index, in: utf8) {
                for word in 0..<foundCount { body(found[word]) }
                index = end
            } else {
                let start = index
                index = stretchEnd(from: start, in: utf8)
                words.forEachWord(in: UnsafeBufferPointer(rebasing: utf8[start..<index])) { range in
                    body(range.lowerBound + start..<range.upperBound + start)
                }
            }
        }
    }

    /// The first blank behind so many bytes as ICU is to be given.
    private func stretchEnd(from start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        var end = min(utf8.count, start + Self.foreignStretch)
        while end < utf8.count, classes[Int(utf8[end])] != .blank { end += 1 }
        return end
    }

    /// Gathers the words up to the next blank in `found`.
    ///
    /// - Returns: Where the blank is, or nil if there is something that is left to ICU.
    private func readEveryday(from start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        foundCount = 0
        var index = start
        while index < utf8.count {
            switch classes[Int(utf8[index])] {
            case .blank:
                return index
            case .letter, .digit, .letterLead, .lowLine:
                guard foundCount < Self.mostWords, let end = wordEnd(from: index, in: utf8) else { return nil }
                // A low line alone is no word.
                let isWord = end > index + 1 || classes[Int(utf8[index])] != .lowLine
                if isWord {
                    found[foundCount] = index..<end
                    foundCount += 1
                }
                index = end
            case .divider, .joinsLetters, .joinsDigits, .joinsBoth:
                index += 1
            case .signLead:
                let width = dividerWidth(at: index, in: utf8)
                if width == 0 { return nil }
                index += width
            case .foreign:
                return nil
            }
        }
        return index
    }

    /// What a word ends in so far, as far as it matters for what may join it.
    private enum WordEnd {
        case letter, digit, lowLine
    }

    /// Where the word that begins at an offset ends, or nil if that is left to ICU.
    @inline(__always)
    private func wordEnd(from start: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int? {
        var index = start
        var last = WordEnd.letter
        while index < utf8.count {
            switch classes[Int(utf8[index])] {
            case .letter:
                last = .letter
                index += 1
            case .digit:
                last = .digit
                index += 1
            case .letterLead:
                guard isLetter(at: index, in: utf8) else { return nil }
                last = .letter
                index += 2
            case .lowLine:
                last = .lowLine
                index += 1
            case .joinsLetters:
                if last == .letter, isLetterLike(index + 1, in: utf8) { index += 1 } else { return index }
            case .joinsDigits:
                if last == .digit, isDigit(index + 1, in: utf8) { index += 1 } else { return index }
            case .joinsBoth:
                guard
                    last == .letter && isLetterLike(index + 1, in: utf8)
                        || last == .digit && isDigit(index + 1, in: utf8)
                else { return index }
                index += 1
            case .blank, .divider, .signLead, .foreign:
                return index
            }
        }
        return index
    }

    /// Whether a letter may begin at an offset. Something foreign may be one too, but then all is left to ICU when it
    /// is reached.
    private func isLetterLike(_ index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index < utf8.count else { return false }
        let next = classes[Int(utf8[index])]
        return next == .letter || next == .letterLead
    }

    private func isDigit(_ index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        index < utf8.count && classes[Int(utf8[index])] == .digit
    }

    /// Whether two bytes from an offset on are a Latin letter: U+00C0...U+017F without the signs × and ÷.
    @inline(__always)
    private func isLetter(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard index + 1 < utf8.count else { return false }
        let second = utf8[index + 1]
        return second & 0xC0 == 0x80 && (utf8[index] != 0xC3 || second != 0x97 && second != 0xB7)
    }

    /// The bytes of a sign that divides: U+00A0...U+00BF save letters, the middle dot and the soft hyphen; hyphens and
    /// dashes, double quotation marks, daggers, bullets and the ellipsis. 0 for anything else.
    private func dividerWidth(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard index + 1 < utf8.count else { return 0 }
        let second = utf8[index + 1]
        if utf8[index] == 0xC2 {
            switch second {
            case 0xAA, 0xAD, 0xB5, 0xB7, 0xBA: return 0
            case 0xA0...0xBF: return 2
            default: return 0
            }
        }
        guard second == 0x80, index + 2 < utf8.count else { return 0 }
        switch utf8[index + 2] {
        case 0x90...0x95, 0x9C...0x9F, 0xA0...0xA2, 0xA6: return 3
        default: return 0
        }
    }
}
