/// What may reach a terminal, and how much room it takes.
public enum TerminalText {
    /// The text without anything that could steer a terminal: spaces for tabs and line ends, a replacement character for other
    /// controls, nothing for marks that turn the direction of writing.
    public static func cleaned(_ text: String) -> String {
        if text.utf8.allSatisfy(isHarmless) { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if let shown = shown(scalar) { result.append(shown) }
        }
        return String(result)
    }

    /// The text line by line, each without anything that could steer a terminal: for messages that point at a place.
    public static func cleanedLines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { cleaned(String($0)) }.joined(
            separator: "\n")
    }

    /// Whether a byte of UTF-8 can only be part of scalars that are shown as they are: none of the others begins with it.
    private static func isHarmless(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x00..<0x20, 0x7F, 0xC2, 0xD8, 0xE2: false
        default: true
        }
    }

    /// What is shown for a scalar, if anything.
    public static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: " "
        case 0x00..<0x20, 0x7F..<0xA0: "\u{FFFD}"
        case 0xAD, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069, 0x061C: nil
        default: scalar
        }
    }

    /// The columns that text takes, with combining marks taking none.
    public static func width(_ scalars: some Collection<Unicode.Scalar>) -> Int {
        scalars.count { scalar in
            if scalar.value < 0x300 { return true }
            switch scalar.properties.generalCategory {
            case .nonspacingMark, .enclosingMark, .format: return false
            default: return true
            }
        }
    }
}
