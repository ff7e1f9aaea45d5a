/// Estimates how well a text came through scanning and extraction, by words that no Swedish text has.
struct QualityMeter {
    /// How many words are looked at: the first so many of a document.
    private static let sample = 6000
    /// How much one damaged word in a hundred takes from the score.
    private static let cost = 8.0

    /// The quality of the text in `units`.
    ///
    /// - Returns: The score is 1 - 8·share, not below 0, where share is that of damaged words.
    static func measure(_ units: [TextUnit]) -> TextQuality {
        var words = 0
        var damaged = 0
        for unit in units {
            unit.block.text.bytes.withUnsafeBufferPointer { bytes in
                for word in unit.words {
                    words += 1
                    if isDamaged(UnsafeBufferPointer(rebasing: bytes[word.range])) { damaged += 1 }
                }
            }
            if words > sample { break }
        }
        guard words > 0 else { return TextQuality() }
        return TextQuality(
            score: max(0, 1 - cost * Double(damaged) / Double(words)), damagedWords: damaged, words: words)
    }

    /// Whether a word shows damage: a digit, capital or w among small letters, no vowel, or signs that
    /// stand for characters that could not be read.
    private static func isDamaged(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard word.count >= 3 else { return false }
        var form = Form()
        var index = 0
        while index < word.count {
            let byte = word[index]
            let length = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
            form.note(byte, index + 1 < word.count ? word[index + 1] : 0)
            index += length
        }
        return form.isDamaged
    }

    /// What the characters of a word are, one after the other.
    private struct Form {
        private var small = 0
        private var hasVowel = false
        private var digitAmongSmall = false
        private var capitalAmongSmall = false
        private var other = false
        private var previousSmall = false
        private var pendingDigit = false
        private var joined = false
        /// A w within a word, which scanning reads for vv.
        private var innerW = false
        private var isName = false

        mutating func note(_ byte: UInt8, _ second: UInt8) {
            switch byte {
            case 0x61...0x7A:
                if pendingDigit, previousSmall { digitAmongSmall = true }
                pendingDigit = false
                small += 1
                previousSmall = true
                hasVowel = hasVowel || [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79].contains(byte)
                if byte == 0x77, small > 1 { innerW = true }
            case 0x41...0x5A:
                if previousSmall { capitalAmongSmall = true }
                isName = isName || small == 0
                previousSmall = false
                hasVowel = hasVowel || [0x41, 0x45, 0x49, 0x4F, 0x55, 0x59].contains(byte)
            case 0x30...0x39: pendingDigit = previousSmall || pendingDigit
            case 0xC3:
                small += 1
                hasVowel = true
                previousSmall = second >= 0x9F
            case 0x2D, 0x2F, 0x3A, 0x2E, 0x26:
                joined = true
                previousSmall = false
                pendingDigit = false
            default: other = true
            }
        }

        /// Capitals within words are names of firms and systems as often as damage, unless small letters follow in number.
        var isDamaged: Bool {
            if joined { return false }
            return digitAmongSmall || other || innerW && !isName || capitalAmongSmall && small >= 8
                || small >= 5 && !hasVowel
        }
    }
}
