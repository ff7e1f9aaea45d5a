/// What the rules for word boundaries need to know of a byte of everyday Swedish text.
///
/// The classes are those of Unicode Standard Annex 29, as far as ASCII, Latin letters and a few signs go; what lies
/// beyond is `foreign` and left to ICU.
enum SignClass: UInt8 {
    /// A blank or line's end of ASCII; what stands on its two sides has nothing to do with each other.
    case blank
    /// A sign with a boundary on both sides.
    case divider
    /// A letter of ASCII.
    case letter
    /// A digit of ASCII.
    case digit
    /// The first of two bytes that are, as a rule, a Latin letter (U+00C0...U+017F).
    case letterLead
    /// Joins letters: the colon, by the Swedish rules.
    case joinsLetters
    /// Joins digits: comma and semicolon.
    case joinsDigits
    /// Joins letters, and digits: full stop and apostrophe.
    case joinsBoth
    /// The low line, which joins whatever stands on its sides.
    case lowLine
    /// The first byte of what may be a sign of a few bytes that divides.
    case signLead
    /// Anything else; also the at sign, which ICU joins to letters.
    case foreign

    /// The class of each byte.
    static let table: [SignClass] = (0...255).map { byte in
        switch UInt8(byte) {
        case 0x09, 0x0A, 0x0D, 0x20: .blank
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
        case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
        case UInt8(ascii: ":"): .joinsLetters
        case UInt8(ascii: ","), UInt8(ascii: ";"): .joinsDigits
        case UInt8(ascii: "."), UInt8(ascii: "'"): .joinsBoth
        case UInt8(ascii: "_"): .lowLine
        case UInt8(ascii: "!")...UInt8(ascii: "~") where byte != UInt8(ascii: "@"): .divider
        case 0xC3, 0xC4, 0xC5: .letterLead
        case 0xC2, 0xE2: .signLead
        default: .foreign
        }
    }
}
