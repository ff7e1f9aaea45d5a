/// Reads abbreviations where they are defined: "individ- och familjeomsorgen (IFO)".
struct AbbreviationReader {
    /// The definitions found, each short form once.
    private(set) var abbreviations: [Abbreviation] = []

    private var known: Set<String> = []
    /// The most that are kept: a report defines some tens.
    private static let limit = 500

    /// Appends the definitions in `unit` that are not known yet.
    mutating func collect(_ unit: TextUnit) {
        let words = unit.words
        for (index, word) in words.enumerated() where index > 0 && word.after == 0x29 && Self.isShort(unit, word) {
            let short = unit.text(word.range)
            guard abbreviations.count < Self.limit, !known.contains(short),
                let start = Self.longForm(words, before: index, short: word.text.string)
            else { continue }
            let range = words[start].range.lowerBound..<words[index - 1].range.upperBound
            abbreviations.append(Abbreviation(short: short, long: unit.text(range)))
            known.insert(short)
        }
    }

    /// Whether the word stands alone in parentheses and has two capitals or more.
    private static func isShort(_ unit: TextUnit, _ word: Word) -> Bool {
        let bytes = unit.block.text.bytes
        guard word.after == 0x29, word.range.lowerBound > 0, bytes[word.range.lowerBound - 1] == 0x28,
            (2...10).contains(word.range.count)
        else { return false }
        var capitals = 0
        for index in word.range where UTF8Letters.isCapital(bytes[...], index) { capitals += 1 }
        return capitals >= 2
    }

    private static let linking: WordSet = [
        "och", "i", "av", "för", "med", "om", "till", "på", "inom", "samt", "eller", "de", "den", "det", "en", "ett",
        "vissa",
    ]

    /// The first word of the long form: the words before whose first letters, or those of their parts, spell the short form.
    private static func longForm(_ words: [Word], before index: Int, short: String) -> Int? {
        let letters = Array(short.unicodeScalars.filter { $0.properties.isAlphabetic })
        guard let first = letters.first else { return nil }
        let reach = min(index, letters.count + 5)
        var best: Int?
        for back in 1...max(reach, 1) where back <= reach {
            let start = index - back
            guard words[start].text.string.unicodeScalars.first == first,
                !linking.contains(words[start].text) || back == 1
            else { continue }
            if back > 1,
                words[start..<(index - 1)].contains(where: { $0.after == 0x2E || $0.after == 0x3B || $0.after == 0x29 })
            {
                break
            }
            let joined = words[start..<index].map(\.text.string).joined()
            if isSubsequence(letters, of: joined) { best = best ?? start }
        }
        return best
    }

    private static func isSubsequence(_ letters: [Unicode.Scalar], of text: String) -> Bool {
        var rest = letters[...]
        for scalar in text.unicodeScalars {
            if scalar == rest.first { rest = rest.dropFirst() }
        }
        return rest.isEmpty
    }
}
