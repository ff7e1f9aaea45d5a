/// A word, or two joined by a hyphen, that looks like an abbreviation: "IFO", "SoL", "SKR:s", "HSLF-FS", "HVB-hem".
struct ShortForm {
    /// A letter of the short form.
    struct Letter {
        /// The letter in lower case.
        var scalar: Unicode.Scalar
        /// Whether it is a capital. Small letters stand for less: the "o" of "SoL".
        var isCapital: Bool
    }

    /// The letters and digits, in order.
    let letters: [Letter]
    /// The tokens that make the short form; without "hem" of "HVB-hem".
    let tokens: ClosedRange<Int>
    /// The last token that a hyphen joins to it: that of "hem" in "HVB-hem".
    let lastJoined: Int
    /// Where it stands, in bytes, without an ending behind a colon.
    let range: Range<Int>
    /// Whether an ending in -s stands behind a colon.
    let isGenitive: Bool

    private static let longestBytes = 24
    private static let lengths = 2...10
    private static let romanDigits: Set<Unicode.Scalar> = ["i", "v", "x"]

    /// Reads the short form that begins with a token; nil if it does not look like one.
    init?(at index: Int, in text: CoordinatedText<some FoldedWords>) {
        guard Self.hasCapitals(text.tokens[index], text.utf8), index == 0 || !text.isJoined(index - 1, to: index)
        else { return nil }
        var last = index
        lastJoined = text.lastJoined(from: index)
        if lastJoined == index + 1, Self.hasCapitals(text.tokens[lastJoined], text.utf8) { last = lastJoined }
        let raw = text.utf8[text.tokens[index].start..<text.tokens[last].end]
        let base = ColonInflection.base(of: UnsafeBufferPointer(rebasing: raw))
        letters = String(decoding: base, as: UTF8.self).unicodeScalars.compactMap(Self.letter)
        tokens = index...last
        range = raw.startIndex..<(raw.startIndex + base.count)
        isGenitive = base.count < raw.count && raw.last.map { $0 | 0x20 } == UInt8(ascii: "s")
        let capitals = letters.count { $0.isCapital }
        guard Self.lengths.contains(letters.count), capitals >= 2, letters.count - capitals <= capitals + 1,
            !letters.allSatisfy({ Self.romanDigits.contains($0.scalar) })
        else { return nil }
    }

    /// Whether a token begins with a capital, has another, and is short. Most tokens end here, at their first byte.
    static func hasCapitals(_ token: WordOccurrence, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        guard isCapital(at: token.start, utf8), token.end - token.start <= longestBytes else { return false }
        return (token.start + 1..<token.end).contains { isCapital(at: $0, utf8) }
    }

    /// Whether A-Z or one of À-Þ begins at an offset.
    private static func isCapital(at offset: Int, _ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        if (0x41...0x5A).contains(utf8[offset]) { return true }
        return utf8[offset] == 0xC3 && offset + 1 < utf8.count && (0x80...0x9E).contains(utf8[offset + 1])
    }

    private static func letter(_ scalar: Unicode.Scalar) -> Letter? {
        guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else { return nil }
        let lower = scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
        return Letter(scalar: lower, isCapital: scalar != lower || scalar.properties.numericType != nil)
    }
}
