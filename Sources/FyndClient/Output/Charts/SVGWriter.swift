import FyndAPI

/// Writes the elements of an SVG document, one on each line, indented.
///
/// Whatever texts and attributes hold, what is written is well-formed XML: signs with a meaning of their own are escaped, and those
/// that XML 1.0 has no place for are left out. The same calls give the same bytes.
struct SVGWriter {
    /// What has been written.
    private(set) var text = ""
    private var depth = 0

    /// Writes an element without content.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>) {
        indent()
        text += "<\(name)\(Self.written(attributes))/>\n"
    }

    /// Writes an element that holds text alone.
    mutating func element(_ name: String, _ attributes: KeyValuePairs<String, String>, _ content: String) {
        indent()
        text += "<\(name)\(Self.written(attributes))>\(Self.escaped(content))</\(name)>\n"
    }

    /// Writes an element that holds other elements.
    mutating func element(
        _ name: String, _ attributes: KeyValuePairs<String, String>, _ content: (inout SVGWriter) -> Void
    ) {
        indent()
        text += "<\(name)\(Self.written(attributes))>\n"
        depth += 1
        content(&self)
        depth -= 1
        indent()
        text += "</\(name)>\n"
    }

    /// A length or coordinate, with at most one decimal.
    static func number(_ value: Double) -> String {
        let text = Decimals.text(value, 1)
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }

    /// A text as it can stand in XML.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x26: result += "&amp;"
            case 0x3C: result += "&lt;"
            case 0x3E: result += "&gt;"
            case 0x22: result += "&quot;"
            case 0x27: result += "&#39;"
            case 0x09, 0x0A, 0x0D: result += " "
            case 0x00..<0x20, 0xFFFE, 0xFFFF: continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    private mutating func indent() {
        text += String(repeating: "  ", count: depth)
    }

    private static func written(_ attributes: KeyValuePairs<String, String>) -> String {
        attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined()
    }
}
