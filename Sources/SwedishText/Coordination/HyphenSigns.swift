/// Reads the hyphens and the gaps around the words of a text.
///
/// As hyphens count U+002D, U+2010, U+2011, the dash U+2013 that is typed for one, and a soft hyphen that ends a word.
enum HyphenSigns {
    /// The most bytes between two coordinated words, their hyphens included.
    static let widestGap = 40

    /// The bytes of the hyphen that begins at an offset; 0 if none does.
    static func width(at offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard offset < utf8.count else { return 0 }
        if utf8[offset] == UInt8(ascii: "-") { return 1 }
        guard utf8[offset] == 0xE2, offset + 2 < utf8.count else { return 0 }
        return isWide(utf8[offset + 1], utf8[offset + 2]) ? 3 : 0
    }

    /// The bytes of the hyphen that ends before an offset; 0 if none does.
    static func width(before offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard offset > 0 else { return 0 }
        if utf8[offset - 1] == UInt8(ascii: "-") { return 1 }
        guard offset > 2, utf8[offset - 3] == 0xE2 else { return 0 }
        return isWide(utf8[offset - 2], utf8[offset - 1]) ? 3 : 0
    }

    /// Whether the bytes before an offset are a soft hyphen.
    static func isSoftHyphen(before offset: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        offset > 1 && utf8[offset - 1] == 0xAD && utf8[offset - 2] == 0xC2
    }

    private static func isWide(_ second: UInt8, _ third: UInt8) -> Bool {
        second == 0x80 && (third == 0x90 || third == 0x91 || third == 0x93)
    }

    /// What stands between two words, apart from blanks.
    struct Gap: Hashable {
        var commas = 0
        var slashes = 0
        var ampersands = 0
        var fullStops = 0
        var hasLineEnd = false

        /// Whether there are only blanks.
        var isBlank: Bool { commas + slashes + ampersands + fullStops == 0 }
        /// Whether there is one sign and it says "and" or "or".
        var isSignOfCoordination: Bool { slashes + ampersands == 1 && commas + fullStops == 0 }
        /// Whether there is one sign and it is a comma.
        var isComma: Bool { commas == 1 && slashes + ampersands + fullStops == 0 }
        /// Whether there is one sign and it is a slash.
        var isSlash: Bool { slashes == 1 && commas + ampersands + fullStops == 0 }
    }

    /// Reads what stands between two words.
    ///
    /// - Returns: The gap, or nil if it is wider than `widestGap` or has a sign that does not coordinate words.
    static func gap(_ range: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>) -> Gap? {
        guard range.count <= widestGap else { return nil }
        var gap = Gap()
        var index = range.lowerBound
        while index < range.upperBound {
            switch utf8[index] {
            case 0x20, 0x09: break
            case 0x0A...0x0D: gap.hasLineEnd = true
            case UInt8(ascii: ","): gap.commas += 1
            case UInt8(ascii: "/"): gap.slashes += 1
            case UInt8(ascii: "&"): gap.ampersands += 1
            case UInt8(ascii: "."): gap.fullStops += 1
            default:
                let width = wideBlank(at: index, in: utf8)
                guard width > 0 else { return nil }
                index += width - 1
            }
            index += 1
        }
        return gap
    }

    /// The bytes of a blank beyond ASCII (U+0085, U+00A0, U+00AD, U+1680, U+2000...200D, U+2028, U+2029, U+202F,
    /// U+205F, U+2060, U+3000, U+FEFF); 0 if none begins at the offset.
    private static func wideBlank(at index: Int, in utf8: UnsafeBufferPointer<UInt8>) -> Int {
        guard index + 1 < utf8.count else { return 0 }
        let second = utf8[index + 1]
        if utf8[index] == 0xC2 { return second == 0x85 || second == 0xA0 || second == 0xAD ? 2 : 0 }
        guard index + 2 < utf8.count else { return 0 }
        switch (utf8[index], second, utf8[index + 2]) {
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
            (0xE2, 0x81, 0x9F), (0xE2, 0x81, 0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            return 3
        default:
            return 0
        }
    }
}
