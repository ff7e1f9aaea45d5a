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
    private static let labels: [String] = [
        "källa", "figur", "tabell", "diagram", "bild", "dnr", "diarienummer", "diarienr", "datum", "antalsidor", "org",
        "tel",
        "telefon", "epost", "besöksadress", "postadress", "sida", "till", "kopiatill", "förkännedom", "för", "ort",
    ]

    /// Whether the words make a statement: they begin as one, or hold a finite verb in a place that no title has it.
    static func isSentence(_ text: ArraySlice<UInt8>) -> Bool {
        if text.last == 0x3F { return false }
        return UTF8Letters.folded(text).withUnsafeBufferPointer { folded in
            let words = folded.split { $0 == 0x20 || $0 == 0x09 }.map { FoldedWord(UnsafeBufferPointer(rebasing: $0)) }
            guard let first = words.first else { return false }
            if subjects.contains(first), words.count > 2 { return true }
            return words.dropFirst().contains { finiteVerbs.contains($0) }
        }
    }

    /// Whether the words begin as the label of a figure, an address or a form does.
    static func isLabel(_ text: ArraySlice<UInt8>) -> Bool {
        let folded = String(decoding: UTF8Letters.folded(text), as: UTF8.self)
        guard let first = folded.split(separator: " ").first else { return false }
        let word = first.hasSuffix(":") ? first.dropLast() : first
        return labels.contains(String(word))
            && (first.hasSuffix(":") || folded.contains { $0.isNumber } || word == "för")
    }
}
