extension Citation {
    /// The citation as an entry of BibTeX, UTF-8 throughout. Author and title stand in double braces, so that styles neither take
    /// a firm for a person nor put a title in small letters.
    var bibTeXEntry: String {
        let fields: [(name: String, value: String?)] = [
            ("author", author.map { "{{\(Self.tex($0))}}" }),
            ("title", title.map { "{{\(Self.tex($0))}}" }),
            ("type", genre.map { "{\(Self.tex($0))}" }),
            ("institution", audited.map { "{\(Self.tex($0))}" }),
            ("number", number.map { "{\(Self.tex($0))}" }),
            ("year", date.map { "{\($0.year)}" }),
            ("month", date?.month.map { Self.months[$0 - 1] }),
            ("pages", page.map { "{\($0)}" }),
            ("note", section.isEmpty ? nil : "{Avsnitt: \(Self.tex(section.joined(separator: " › ")))}"),
            ("language", "{swedish}"),
        ]
        let lines = fields.compactMap { field in field.value.map { "  \(field.name) = \($0)" } }
        return "@techreport{\(bibTeXKey),\n\(lines.joined(separator: ",\n"))\n}\n"
    }

    /// The key of the entry: the id, with whatever keys may not hold as `+` and the two hexadecimal digits of each of its bytes. So
    /// keys differ whenever ids do, and last as long as they.
    var bibTeXKey: String {
        var key = ""
        for byte in id.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: ":"),
                UInt8(ascii: "_"):
                key.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                key += "+" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }
        return key
    }

    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    /// The text with the signs written out that mean something to TeX or, as single braces do, to BibTeX.
    private static func tex(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\": result += "\\textbackslash{}"
            case "{": result += "\\textbraceleft{}"
            case "}": result += "\\textbraceright{}"
            case "~": result += "\\textasciitilde{}"
            case "^": result += "\\textasciicircum{}"
            case "\"": result += "{\"}"
            case "&", "%", "$", "#", "_": result += "\\\(scalar)"
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
