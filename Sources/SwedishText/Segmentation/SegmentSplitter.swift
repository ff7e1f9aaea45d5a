/// Divides ICU's word segments further, where Unicode joins what Swedish reports mean as several words.
///
/// | sign between two characters | ICU | here |
/// |---|---|---|
/// | `_` and `·` | one segment | always divides: "fil_namn" |
/// | narrow no-break space (U+202F) | one segment | always divides, as other blanks do: "12 345" is two numbers |
/// | `;` between digits | one segment | divides: "2009;2010" |
/// | `.` between letters | one segment | divides: "t.ex" reads as "t ex", "klart.Därefter" as two words |
/// | `.` or `,` between digits | one segment | joins: "8,8", "3.2.1" |
/// | `:` between letters | one segment (Swedish rules) | joins only before an ending: "EU:s", but not "Dnr:KS" |
/// | `'` and `’` between letters | one segment | joins |
enum SegmentSplitter {
    /// The ranges between the dividing signs, without empty ones.
    static func pieces(of segment: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
        var pieces: [Range<Int>] = []
        var start = 0
        var index = 0
        while index < segment.count {
            let width = dividerWidth(at: index, in: segment)
            if width > 0 {
                if index > start { pieces.append(start..<index) }
                start = index + width
            }
            index += max(width, 1)
        }
        if start < segment.count { pieces.append(start..<segment.count) }
        return pieces
    }

    /// The bytes of the dividing sign at an offset; 0 if there is none.
    private static func dividerWidth(at index: Int, in segment: UnsafeBufferPointer<UInt8>) -> Int {
        switch segment[index] {
        case UInt8(ascii: "_"), UInt8(ascii: ";"):
            return 1
        case UInt8(ascii: "."):
            return isDigit(at: index - 1, in: segment) && isDigit(at: index + 1, in: segment) ? 0 : 1
        case UInt8(ascii: ":"):
            return ColonInflection.isEnding(segment[(index + 1)...].prefix(while: isLetter)) ? 0 : 1
        case 0xC2 where index + 1 < segment.count && segment[index + 1] == 0xB7:
            return 2
        case 0xE2 where index + 2 < segment.count && segment[index + 1] == 0x80 && segment[index + 2] == 0xAF:
            return 3
        default:
            return 0
        }
    }

    private static func isDigit(at index: Int, in segment: UnsafeBufferPointer<UInt8>) -> Bool {
        segment.indices.contains(index) && (0x30...0x39).contains(segment[index])
    }

    /// Whether a byte belongs to a letter; every byte beyond ASCII is taken to.
    private static func isLetter(_ byte: UInt8) -> Bool {
        byte >= 0x80 || (0x61...0x7A).contains(byte | 0x20)
    }
}
