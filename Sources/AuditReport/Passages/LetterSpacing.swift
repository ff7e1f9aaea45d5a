/// Words in capitals whose letters are set apart, as old reports set their headings: "I N T E R N   K O N T R O L L".
enum LetterSpacing {
    /// The fewest letters that are taken for words set apart.
    private static let leastLetters = 5
    /// The most blanks between two words that are set apart.
    private static let mostBlanks = 4

    /// The stretches of a line that are set so, each from its first letter to its last.
    ///
    /// Rows of one letter, such as crosses in a table, and letters in the order of the alphabet are no words.
    static func stretches(in source: [UInt8], _ range: Range<Int>) -> [Range<Int>] {
        guard source.withUnsafeBufferPointer({ mayHave($0, range) }) else { return [] }
        var found: [Range<Int>] = []
        var index = range.lowerBound
        while index < range.upperBound {
            let isBegin = index == range.lowerBound || source[index - 1] == 0x20
            guard isBegin, let stretch = stretch(in: source, index..<range.upperBound) else {
                index += 1
                continue
            }
            found.append(stretch)
            index = stretch.upperBound
        }
        return found
    }

    /// Appends the words of a stretch with a blank between them.
    static func append(_ stretch: Range<Int>, of source: [UInt8], to text: inout CleanText) {
        var index = stretch.lowerBound
        while index < stretch.upperBound {
            guard let end = letterEnd(in: source, index..<stretch.upperBound) else { return }
            text.append(source[index..<end], at: index)
            let next = source[end..<stretch.upperBound].firstIndex { $0 != 0x20 } ?? stretch.upperBound
            if next - end > 1 { text.append(source[end..<end + 1], at: end) }
            index = next
        }
    }

    /// Whether two capitals stand each by itself somewhere, beside each other: so cheap that every line may be asked.
    private static func mayHave(_ source: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Bool {
        var index = range.lowerBound
        while index + 4 < range.upperBound {
            if source[index + 4] == 0x20, source[index + 2] == 0x20, source[index] == 0x20,
                isCapital(source[index + 1]), isCapital(source[index + 3])
            {
                return true
            }
            index += 1
        }
        return false
    }

    /// The stretch that begins where a range does.
    private static func stretch(in source: [UInt8], _ range: Range<Int>) -> Range<Int>? {
        var (index, end) = (range.lowerBound, range.lowerBound)
        var letters: [ArraySlice<UInt8>] = []
        var single = 0
        while let letterEnd = letterEnd(in: source, index..<range.upperBound) {
            letters.append(source[index..<letterEnd])
            end = letterEnd
            let next = source[letterEnd..<range.upperBound].firstIndex { $0 != 0x20 } ?? range.upperBound
            guard (1...mostBlanks).contains(next - letterEnd) else { break }
            if next - letterEnd == 1 { single += 1 }
            index = next
        }
        guard letters.count >= leastLetters, single * 2 >= letters.count else { return nil }
        let isRow = letters.dropFirst().allSatisfy { $0 == letters[0] }
        let isAlphabet = zip(letters, letters.dropFirst()).allSatisfy {
            $0.count == 1 && $1.first == $0[$0.startIndex] + 1
        }
        return isRow || isAlphabet ? nil : range.lowerBound..<end
    }

    /// The end of the capital that stands by itself at the beginning of a range.
    private static func letterEnd(in source: [UInt8], _ range: Range<Int>) -> Int? {
        guard let first = range.first else { return nil }
        var end = first + 1
        if source[first] == 0xC3, end < range.upperBound, (0x80...0x9E).contains(source[end]), source[end] != 0x97 {
            end += 1
        } else if !isCapital(source[first]) {
            return nil
        }
        return end == range.upperBound || source[end] == 0x20 ? end : nil
    }

    private static func isCapital(_ byte: UInt8) -> Bool { byte &- 0x41 < 26 }
}
