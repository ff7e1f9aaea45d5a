/// Recognises audit questions.
enum QuestionText {
    /// Whether a list item of questions is one: it asks, or begins with "om" or a question word as an indirect question.
    static func isQuestion(_ unit: TextUnit) -> Bool {
        if unit.block.text.bytes.contains(0x3F) { return true }
        guard let first = unit.words.first, unit.words.count > 2 else { return false }
        if JudgementGrade.inWords(unit.block.text.bytes[...]) != nil { return false }
        return indirect.contains(first.text) || first.isCapital && unit.words.count < 40
    }

    /// Where a short block goes on behind the label that makes it a question: "Kontrollmål 2: ...".
    static func label(of unit: TextUnit) -> Int? {
        guard let first = unit.words.first, labels.contains(first.text), unit.words.count > 3, unit.words.count < 45,
            unit.sentences.count == 1
        else { return nil }
        let isNumbered = unit.words[1].text.count <= 2 && unit.words[1].after == 0x3A
        guard let word = first.after == 0x3A ? first : isNumbered ? unit.words[1] : nil else { return nil }
        var end = word.range.upperBound + 1
        while end < unit.block.text.bytes.count, unit.block.text.bytes[end] == 0x20 { end += 1 }
        return end < unit.block.text.bytes.count ? end : nil
    }

    private static let labels: WordSet = ["kontrollmål", "revisionsfråga", "delfråga", "granskningsfråga", "fråga"]

    /// Whether the last sentence before the one at `index` announces questions, or that one does before a colon.
    static func speaksOfQuestions(_ unit: TextUnit, before index: Int) -> Bool {
        func speaks(_ words: ArraySlice<Word>) -> Bool {
            words.contains {
                $0.text.hasPrefix("fråg") || $0.text.hasPrefix("revisionsfråg") || $0.text == "kontrollfrågor"
            }
        }
        if unit.sentences.indices.contains(index) {
            let words = unit.words(of: unit.sentences[index])
            if let colon = words.firstIndex(where: { $0.after == 0x3A }), speaks(words[...colon]) { return true }
        }
        guard index > 0, unit.sentences.indices.contains(index - 1) else { return false }
        return speaks(unit.words(of: unit.sentences[index - 1])) && unit.sentences[index - 1].end != 0x3F
            && !unit.words(of: unit.sentences[index - 1]).contains {
                $0.text == "svar" || $0.text == "svaren" || $0.text == "besvaras" && unit.sentences.count > index
            }
    }

    /// Whether an item where the purpose is told is an indirect question: "om det finns ...".
    static func isIndirect(_ unit: TextUnit) -> Bool {
        guard unit.section == .purpose || unit.section == .questions, let first = unit.words.first else { return false }
        return (first.text == "om" || first.text == "huruvida") && unit.words.count > 3
    }

    /// Whether a paragraph asks without a question mark what the list behind it takes apart: "Finns en styrning med:".
    static func asksOpenly(_ unit: TextUnit) -> Bool {
        guard unit.section == .purpose || unit.section == .questions, unit.sentences.count == 1,
            let first = unit.words.first, first.isCapital, unit.words.count > 3,
            let last = unit.block.text.bytes.last, last == 0x3A || last == 0x3B
        else { return false }
        return asking.contains(first.text)
    }

    private static let asking: WordSet = [
        "finns", "är", "har", "hur", "huruvida", "vilka", "vilken", "vilket", "vad", "följer", "följs", "sker",
        "säkerställer", "bedrivs", "fungerar",
    ]
    private static let indirect: WordSet = [
        "om", "hur", "huruvida", "vilka", "vilken", "vad", "att", "när", "i", "finns", "är", "har",
    ]

    /// Whether a block leads in to a list of audit questions.
    static func leadsIn(_ unit: TextUnit) -> Bool {
        guard let sentence = unit.sentences.last else { return false }
        let words = unit.words(of: sentence)
        guard !words.contains(where: { $0.text == "intervjuade" || $0.text == "intervjun" }) else { return false }
        let ending = unit.block.text.bytes.last ?? 0x20
        let isOpen =
            ending == 0x3A || ending == 0x3B
            || ["granska", "bedöma", "besvara", "följande", "om"].contains(words.last?.text ?? "")
        guard isOpen else { return false }
        let asks = words.contains { word in
            word.text.contains("fråg") || word.text.hasPrefix("kontrollmål") || word.text.hasPrefix("granskningsmål")
        }
        if asks { return true }
        let place = unit.section == .purpose || unit.section == .questions || unit.section == .background
        return place
            && words.contains {
                [
                    "granska", "bedöma", "bedömt", "granskat", "prövat", "besvara", "bedömer", "undersöka", "pröva",
                    "svar", "undersökt",
                ].contains($0.text)
            }
    }
}
