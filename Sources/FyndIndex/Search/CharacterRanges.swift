/// Ranges of a text that split no character as readers see it: no letter from its combining mark, no emoji.
enum CharacterRanges {
    /// Ranges widened to whole characters (extended grapheme clusters), in order, those that overlap as one.
    ///
    /// - Parameters:
    ///   - ranges: Ranges of UTF-8 bytes, in any order; empty ones are left out.
    ///   - text: The text.
    /// - Returns: The ranges: ascending, apart from each other.
    static func widened(_ ranges: [Range<Int>], in text: String) -> [Range<Int>] {
        var widened: [Range<Int>] = []
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) where !range.isEmpty {
            var (start, end) = (range.lowerBound, range.upperBound)
            if let last = widened.last, last.upperBound > start {
                start = last.lowerBound
                end = max(end, last.upperBound)
                widened.removeLast()
            }
            // The end of the last range is a boundary, so this one begins no earlier.
            while !isBoundary(start, text) { start -= 1 }
            while !isBoundary(end, text) { end += 1 }
            widened.append(start..<end)
        }
        return widened
    }

    /// Whether a character begins at a byte, or the text ends there.
    private static func isBoundary(_ offset: Int, _ text: String) -> Bool {
        guard offset > 0, offset < text.utf8.count else { return true }
        let index = text.utf8.index(text.startIndex, offsetBy: offset)
        let (before, after) = (text.utf8[text.utf8.index(before: index)], text.utf8[index])
        if before < 0x80, after < 0x80 { return before != 0x0D || after != 0x0A }
        return String.Index(index, within: text) != nil
    }
}
