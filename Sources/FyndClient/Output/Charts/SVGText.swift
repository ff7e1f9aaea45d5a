/// How much room text takes in a plot. Without the reader's fonts that is an estimate, and rather too wide than too narrow.
enum SVGText {
    /// The height of letters in axes and legends.
    static let size = 12.0

    /// The width of a text, as wide as common sans-serif letters are on average.
    static func width(_ text: String, size: Double = size) -> Double {
        text.unicodeScalars.reduce(0) { $0 + factor(of: $1) } * size
    }

    /// A text that is no wider than `width`: its beginning with an ellipsis when there is no room for all of it.
    static func fitted(_ text: String, width: Double, size: Double = size) -> String {
        guard Self.width(text, size: size) > width else { return text }
        var shortened = text
        while !shortened.isEmpty, Self.width(shortened + "…", size: size) > width { shortened.removeLast() }
        return shortened + "…"
    }

    /// A text in lines that are no wider than `width`, broken at spaces; a word that is wider is shortened.
    static func lines(_ text: String, width: Double, size: Double) -> [String] {
        var lines: [String] = []
        for word in text.split(whereSeparator: \.isWhitespace) {
            if let last = lines.last, Self.width("\(last) \(word)", size: size) <= width {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(fitted(String(word), width: width, size: size))
            }
        }
        return lines
    }

    private static func factor(of scalar: Unicode.Scalar) -> Double {
        switch scalar {
        case "i", "j", "l", "t", "f", "I", ".", ",", ":", ";", "'", "|", "!", " ", "(", ")": 0.36
        case "m", "w", "M", "W", "%", "@", "…": 0.95
        default: scalar.properties.isUppercase || scalar.value >= 0x1100 ? 0.75 : 0.6
        }
    }
}
