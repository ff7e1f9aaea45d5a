/// The number of a heading: "1", "1.", "2.1", "2.1.1." ...
struct NumberPrefix: Equatable, Sendable {
    /// The numbers, outermost first; from one to four.
    var parts: [Int]
    /// The byte where the text behind it begins.
    var textStart: Int
    /// Whether a full stop ends it.
    var endsWithStop: Bool

    /// How deep in the outline it stands.
    var depth: Int { parts.count }

    /// The number that `line` begins with, when text follows it after a blank.
    static func read(_ line: ArraySlice<UInt8>) -> NumberPrefix? {
        var parts: [Int] = []
        var index = line.startIndex
        var endsWithStop = false
        while parts.count < 5 {
            if parts.isEmpty, isMisreadOne(line, index) {
                parts.append(1)
                index += 1
            } else {
                let digits = line[index...].prefix { $0 >= 0x30 && $0 <= 0x39 }
                guard !digits.isEmpty else { break }
                guard digits.count <= 2, let number = Int(String(decoding: digits, as: UTF8.self)) else { return nil }
                parts.append(number)
                index = digits.endIndex
            }
            endsWithStop = index < line.endIndex && line[index] == 0x2E
            guard endsWithStop else { break }
            index += 1
        }
        guard (1...4).contains(parts.count), index < line.endIndex,
            line[index] == 0x20 || line[index] == 0x09
                || parts.count > 1 && !endsWithStop && UTF8Letters.isCapital(line, index)
        else { return nil }
        while index < line.endIndex, line[index] == 0x20 || line[index] == 0x09 { index += 1 }
        guard index < line.endIndex else { return nil }
        return NumberPrefix(parts: parts, textStart: index, endsWithStop: endsWithStop)
    }

    /// Whether a line begins with "l." or "l.2", where scanning read a letter for the number 1.
    private static func isMisreadOne(_ line: ArraySlice<UInt8>, _ index: Int) -> Bool {
        guard index + 2 < line.endIndex, line[index] == 0x6C, line[index + 1] == 0x2E else { return false }
        return line[index + 2] == 0x20 || line[index + 2] >= 0x30 && line[index + 2] <= 0x39
    }
}
