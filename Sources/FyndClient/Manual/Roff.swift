/// Text in the language of manual pages, man(7).
enum Roff {
    /// A line of text, with the signs written out that mean something to the formatter.
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\e"
            case "-": result += "\\-"
            case "'": result += "\\(aq"
            case "`": result += "\\(ga"
            case "^": result += "\\(ha"
            case "~": result += "\\(ti"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result.hasPrefix(".") ? "\\&" + result : result
    }

    /// Text in bold.
    static func bold(_ text: String) -> String { "\\fB\(escaped(text))\\fR" }

    /// Text in italics, for what is to be replaced.
    static func italic(_ text: String) -> String { "\\fI\(escaped(text))\\fR" }

    /// A heading with lines below it; nothing without lines.
    static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [".SH \(title.uppercased())"] + lines
    }

    /// Lines that keep their breaks and their blanks.
    static func verbatim(_ lines: [String]) -> [String] {
        lines.isEmpty ? [] : [".nf"] + lines.map(escaped) + [".fi"]
    }

    /// An entry of a list: a term, and below it what there is to say.
    static func entry(_ term: String, _ text: [String]) -> [String] {
        [".TP", term] + text
    }
}
