import FyndAPI
import Testing

struct BibTeXTests {
    @Test func `an entry names everything that is known`() throws {
        #expect(
            try Citation(CitedSamples.report, passage: CitedSamples.passage).text(.bibtex) == """
                @techreport{norrbro-2014-avtal-132eb29d:13,
                  author = {{KPMG}},
                  title = {{Granskning av avtal}},
                  type = {Granskning},
                  institution = {Norrbro},
                  number = {KS 2014/742; Rev 12-2014},
                  year = {2014},
                  month = jun,
                  pages = {4},
                  note = {Avsnitt: 2 Resultat › 2.1 Styrning},
                  language = {swedish}
                }

                """)
    }

    @Test func `a title with awkward signs survives`() throws {
        let entry = try ReadEntry(try Citation(CitedSamples.awkward).text(.bibtex))
        #expect(entry.fields["title"] == "50 % & \"Å\\Ä\" {Ö} }_{ #1 $x ~ ^ sista raden?")
        #expect(entry.fields["author"] == "Öhman & Co and Son")
        #expect(entry.fields["institution"] == "Åre Bostäder AB, Åre")
    }

    @Test(arguments: [
        ("norrbro-2014.1:13", "norrbro-2014.1:13"), ("åre/2020 a+b", "+C3+A5re+2F2020+20a+2Bb"),
        ("a{b},c", "a+7Bb+7D+2Cc"),
        ("\n", "+0A"),
    ])
    func `keys differ as ids do, and hold no sign that ends them`(id: String, key: String) throws {
        #expect(try ReadEntry(try Citation(id: id).text(.bibtex)).key == key)
    }

    @Test(arguments: ["}", "{", "{{{", "\\", "\\}", "%", "\"", "a}{b", "\u{7}", "\\textbackslash{}"])
    func `no title breaks the entry`(title: String) throws {
        var report = CitedSamples.report
        report.title = title
        let entry = try ReadEntry(try Citation(report).text(.bibtex))
        #expect(entry.fields["title"] == (title == "\u{7}" ? nil : title))
        #expect(entry.fields["institution"] == "Norrbro")
    }
}

/// An entry of BibTeX as a program reads it: braces are matched first, and then TeX's own words are replaced.
private struct ReadEntry {
    struct Malformed: Error {}

    var key = ""
    var fields: [String: String] = [:]
    private var rest: Substring

    init(_ text: String) throws {
        rest = text[...]
        try take("@techreport{")
        key = String(rest.prefix { $0 != "," && $0 != "}" })
        rest = rest.dropFirst(key.count)
        while rest.first == "," {
            try take(",")
            skipSpace()
            let name = String(rest.prefix { $0.isLetter })
            rest = rest.dropFirst(name.count)
            try take(" = ")
            fields[name] = Self.plain(rest.first == "{" ? try bracedValue() : word())
        }
        skipSpace()
        try take("}")
        skipSpace()
        guard rest.isEmpty else { throw Malformed() }
    }

    private mutating func take(_ expected: String) throws {
        guard rest.hasPrefix(expected) else { throw Malformed() }
        rest = rest.dropFirst(expected.count)
    }

    private mutating func skipSpace() {
        rest = rest.drop { $0.isWhitespace }
    }

    private mutating func word() -> String {
        let word = rest.prefix { $0.isLetter }
        rest = rest.dropFirst(word.count)
        return String(word)
    }

    private mutating func bracedValue() throws -> String {
        var depth = 0
        for index in rest.indices {
            if rest[index] == "{" { depth += 1 }
            if rest[index] == "}" { depth -= 1 }
            guard depth == 0 else { continue }
            let value = rest[rest.index(after: rest.startIndex)..<index]
            rest = rest[rest.index(after: index)...]
            return String(value)
        }
        throw Malformed()
    }

    /// What TeX would print.
    private static func plain(_ value: String) -> String {
        let words = [
            ("\\textbackslash{}", "\\"), ("\\textbraceleft{}", "{"), ("\\textbraceright{}", "}"),
            ("\\textasciitilde{}", "~"),
            ("\\textasciicircum{}", "^"), ("{\"}", "\""), ("\\&", "&"), ("\\%", "%"), ("\\$", "$"), ("\\#", "#"),
            ("\\_", "_"),
        ]
        var result = ""
        var rest = value[...]
        while let next = rest.first {
            if let (word, sign) = words.first(where: { rest.hasPrefix($0.0) }) {
                result += sign
                rest = rest.dropFirst(word.count)
            } else {
                if next != "{" && next != "}" { result.append(next) }
                rest = rest.dropFirst()
            }
        }
        return result
    }
}
