/// Where the characters of a text begin and end, as readers see them: no letter is apart from its combining mark, and no emoji in
/// parts.
struct CharacterBoundaries {
    private let utf8: UnsafeBufferPointer<UInt8>
    /// The text, once it is needed.
    private var text: String?

    /// The boundaries of a text, which must outlive them.
    init(_ utf8: UnsafeBufferPointer<UInt8>) {
        self.utf8 = utf8
    }

    /// Ranges widened to whole characters (extended grapheme clusters), in order, those that overlap as one.
    ///
    /// - Parameter ranges: Ranges of UTF-8 bytes, in any order; empty ones are left out.
    /// - Returns: The ranges: ascending, apart from each other.
    mutating func widened(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var widened: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            var wider = range
            if let last = widened.last, last.upperBound > range.lowerBound {
                wider = last.lowerBound..<max(last.upperBound, range.upperBound)
                widened.removeLast()
            }
            // The end of the last range is a boundary, so this one begins no earlier.
            widened.append(self.widened(wider))
        }
        return widened
    }

    /// A range widened to whole characters.
    mutating func widened(_ range: Range<Int>) -> Range<Int> {
        var (start, end) = (range.lowerBound, range.upperBound)
        while !isBoundary(start) { start -= 1 }
        while !isBoundary(end) { end += 1 }
        return start..<end
    }

    /// Whether a character begins at a byte, or the text ends there.
    private mutating func isBoundary(_ offset: Int) -> Bool {
        guard offset > 0, offset < utf8.count else { return true }
        let (before, after) = (utf8[offset - 1], utf8[offset])
        if before < 0x80, after < 0x80 { return before != 0x0D || after != 0x0A }
        guard after & 0xC0 != 0x80 else { return false }
        if standsAlone(at: offset), standsAlone(at: startOfScalar(endingAt: offset)) { return true }
        let text = self.text ?? String(decoding: utf8, as: UTF8.self)
        self.text = text
        return String.Index(text.utf8.index(text.startIndex, offsetBy: offset), within: text) != nil
    }

    private func startOfScalar(endingAt end: Int) -> Int {
        var start = end - 1
        while start > 0, utf8[start] & 0xC0 == 0x80 { start -= 1 }
        return start
    }

    /// Whether the scalar at a byte joins no other, whatever stands beside it but for a line end: those below U+0300, and dashes and
    /// quotation marks, which are all that most texts have.
    private func standsAlone(at offset: Int) -> Bool {
        switch utf8[offset] {
        case ..<0xCC: true
        case 0xE2 where utf8[offset + 1] == 0x80: utf8[offset + 2] != 0x8C && utf8[offset + 2] != 0x8D
        default: false
        }
    }
}
