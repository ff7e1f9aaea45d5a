/// The mark that makes a line a list item.
struct Marker: Equatable, Sendable {
    /// The forms a mark can take.
    enum Form: Equatable, Sendable {
        /// A glyph such as "-", "•" or "▶".
        case bullet
        /// A number: "1." or "1)".
        case number(Int)
        /// A letter or Roman number: "a)", "(b)", "II.".
        case letter
    }

    /// The form.
    var form: Form
    /// The bytes of the mark with the blanks behind it.
    var range: Range<Int>

    /// The mark at the beginning of `line`, if it has one with text behind it.
    static func read(_ line: ArraySlice<UInt8>) -> Marker? {
        var end = line.startIndex
        var form: Form?
        // Some extractors print two marks: "- ▶".
        while let (found, length) = mark(line[end...]), end + length < line.endIndex {
            if form != nil, found != .bullet { break }
            form = form ?? found
            end += length
            while end < line.endIndex, line[end] == 0x20 || line[end] == 0x09 { end += 1 }
        }
        guard let form, end < line.endIndex else { return nil }
        return Marker(form: form, range: line.startIndex..<end)
    }

    private static func mark(_ line: ArraySlice<UInt8>) -> (Form, Int)? {
        guard let first = line.first else { return nil }
        if let length = glyphLength(line) { return (.bullet, length) }
        func isBlank(_ index: Int) -> Bool { index < line.endIndex && (line[index] == 0x20 || line[index] == 0x09) }
        let start = line.startIndex
        switch first {
        case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: "o"):
            return isBlank(start + 1) ? (.bullet, 1) : nil
        case UInt8(ascii: "."):
            let dots = line.prefix { $0 == first }.count
            return start + dots < line.endIndex && line[start + dots] == 0x2F && dots < 4 ? (.bullet, dots + 1) : nil
        case 0x30...0x39:
            let digits = line.prefix { $0 >= 0x30 && $0 <= 0x39 }
            guard digits.count <= 2, let close = line[digits.endIndex...].first, close == 0x2E || close == 0x29,
                isBlank(digits.endIndex + 1), let number = Int(String(decoding: digits, as: UTF8.self))
            else { return nil }
            return (.number(number), digits.count + 1)
        case 0x28 where start + 2 < line.endIndex && line[start + 2] == 0x29 && isSign(line[start + 1]):
            return isBlank(start + 3) ? (.letter, 3) : nil
        case 0x49, 0x56, 0x58:
            let digits = line.prefix { $0 == 0x49 || $0 == 0x56 || $0 == 0x58 }
            guard digits.count <= 4, line[digits.endIndex...].first == 0x2E, isBlank(digits.endIndex + 1) else {
                return nil
            }
            return (.letter, digits.count + 1)
        case 0x41...0x48, 0x61...0x7A:
            guard start + 1 < line.endIndex, isBlank(start + 2) else { return roman(line) }
            let isClosed = line[start + 1] == 0x29 || line[start + 1] == 0x2E && (0x61...0x69).contains(first)
            return isClosed ? (.letter, 2) : roman(line)
        default: return nil
        }
    }

    /// "ii." and its like, in small letters.
    private static func roman(_ line: ArraySlice<UInt8>) -> (Form, Int)? {
        let digits = line.prefix { $0 == 0x69 || $0 == 0x76 || $0 == 0x78 }
        guard (2...4).contains(digits.count), digits.endIndex + 1 < line.endIndex,
            line[digits.endIndex] == 0x2E || line[digits.endIndex] == 0x29, line[digits.endIndex + 1] == 0x20
        else { return nil }
        return (.letter, digits.count + 1)
    }

    private static func isSign(_ byte: UInt8) -> Bool {
        byte == 0x2D || byte >= 0x30 && byte <= 0x39 || byte >= 0x61 && byte <= 0x7A
    }

    /// The length of a glyph that is only ever used as a mark.
    private static func glyphLength(_ line: ArraySlice<UInt8>) -> Int? {
        guard let first = line.first, first >= 0xC2 else { return nil }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard line.count > length else { return nil }
        let value = line.prefix(length).dropFirst().reduce(UInt32(first) & (0xFF >> UInt32(length + 1))) {
            $0 << 6 | UInt32($1 & 0x3F)
        }
        switch value {
        case 0xB7, 0x2022, 0x2023, 0x2043, 0x2219, 0x25A0...0x25FF, 0x2713...0x2718, 0x2756, 0x2794...0x27BE:
            return length
        case 0x2190...0x21FF where line[line.startIndex + length] == 0x20: return length
        case 0x2013, 0x2014:
            return line[line.startIndex + length] == 0x20 || line[line.startIndex + length] == 0x09 ? length : nil
        case 0xE000...0xF8FF: return length
        case 0xBB where line[line.startIndex + length] == 0x20: return length
        default: return nil
        }
    }
}
