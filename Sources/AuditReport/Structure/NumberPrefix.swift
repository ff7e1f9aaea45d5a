/// The number of a heading: "1", "1.", "2.1", "2.1.1." ...
struct NumberPrefix: Equatable, Sendable {
    /// The outermost number.
    var chapter: Int
    /// How deep in the outline it stands: how many numbers there are, from one to four.
    var depth: Int
    /// The byte where the text behind it begins.
    var textStart: Int
    /// Whether a full stop ends it.
    var endsWithStop: Bool

    /// The number that `line` begins with, when text follows it after a blank.
    static func read(_ line: ArraySlice<UInt8>) -> NumberPrefix? {
        guard let first = line.first, first &- 0x30 < 10 || first == 0x6C else { return nil }
        var chapter = 0
        var depth = 0
        var index = line.startIndex
        var endsWithStop = false
        while depth < 5 {
            let start = index
            var number = 0
            if depth == 0, isMisreadOne(line, index) {
                number = 1
                index += 1
            } else {
                while UTF8Letters.isDigit(line, index), index - start < 3 {
                    number = number * 10 + Int(line[index] - 0x30)
                    index += 1
                }
            }
            guard index > start else { break }
            guard index - start <= 2 else { return nil }
            if depth == 0 { chapter = number }
            depth += 1
            // Markdown escapes the stop: "1\\. Inledning".
            if index + 1 < line.endIndex, line[index] == 0x5C, line[index + 1] == 0x2E { index += 1 }
            endsWithStop = index < line.endIndex && line[index] == 0x2E
            guard endsWithStop else { break }
            index += 1
        }
        guard (1...4).contains(depth), index < line.endIndex,
            isBlank(line, index) || depth > 1 && !endsWithStop && UTF8Letters.isCapital(line, index)
        else { return nil }
        while isBlank(line, index) { index += 1 }
        guard index < line.endIndex else { return nil }
        return NumberPrefix(chapter: chapter, depth: depth, textStart: index, endsWithStop: endsWithStop)
    }

    private static func isBlank(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
        index < line.endIndex && (line[index] == 0x20 || line[index] == 0x09)
    }

    /// Whether a line begins with "l." or "l.2", where scanning read a letter for the number 1.
    private static func isMisreadOne(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
        guard index + 2 < line.endIndex, line[index] == 0x6C, line[index + 1] == 0x2E else { return false }
        return line[index + 2] == 0x20 || line[index + 2] >= 0x30 && line[index + 2] <= 0x39
    }
}
