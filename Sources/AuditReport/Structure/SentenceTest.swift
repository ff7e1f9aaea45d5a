/// Tells short sentences and labels from headings.
enum SentenceTest {
    private static let finiteVerbs: WordSet = [
        "är", "har", "ska", "skall", "kan", "bör", "måste", "var", "hade", "blir", "blev", "finns", "framgår", "avser",
        "omfattar", "rekommenderar", "bedömer", "anser", "noterar", "konstaterar", "kommer", "vill", "innebär", "ingår",
        "visar", "uppger", "redovisas", "besvaras", "genomfördes", "uppfyller", "beslutade", "gäller", "saknas",
        "behöver",
        "följer", "lämnar", "utgörs", "utgör", "arbetar", "pågår",
    ]
    private static let subjects: WordSet = [
        "vi", "det", "detta", "dessa", "jag", "de", "vår", "nedan", "enligt", "se",
    ]
    private static let labels: WordSet = [
        "källa", "figur", "tabell", "diagram", "bild", "dnr", "diarienummer", "diarienr", "datum", "antalsidor", "org",
        "tel",
        "telefon", "epost", "besöksadress", "postadress", "sida", "till", "kopiatill", "förkännedom", "för", "ort",
    ]

    /// Whether the words make a statement: they begin as one, or hold a finite verb in a place that no title has it.
    static func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
        if text.last == 0x3F { return false }
        var words = BlankSeparated(text)
        guard let first = words.next() else { return false }
        let opens = subjects.contains(first)
        var count = 1
        while let word = words.next() {
            count += 1
            if opens && count > 2 || finiteVerbs.contains(word) { return true }
        }
        return false
    }

    /// Whether the words begin as the label of a figure, an address or a form does.
    static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
        let first = text.drop { $0 == 0x20 }.prefix { $0 != 0x20 }
        let hasColon = first.last == 0x3A
        let word = (hasColon ? first.dropLast() : first).withUnsafeBufferPointer { FoldedWord(folding: $0) }
        guard labels.contains(word) else { return false }
        return hasColon || word == "för" || String(decoding: text, as: UTF8.self).contains { $0.isNumber }
    }
}

/// The words of a text as blanks and tabs separate them, folded.
private struct BlankSeparated {
    private var rest: ArraySlice<UInt8>

    init(_ text: ArraySlice<UInt8>) { rest = text }

    mutating func next() -> FoldedWord? {
        rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
        let word = rest.prefix { $0 != 0x20 && $0 != 0x09 }
        guard !word.isEmpty else { return nil }
        rest = rest[word.endIndex...]
        return word.withUnsafeBufferPointer { FoldedWord(folding: $0) }
    }
}
