/// Recognises the sentence in which the auditors sum up what they think of all they were to judge.
enum OverallJudgement {
    private static let names: PhraseSet = [
        "sammanfattande bedömning", "samlade bedömning", "sammantagna bedömning", "sammanfattande revisionell",
        "sammanfattningsvis", "sammantaget", "övergripande bedömning",
        "sammantagen bedömning", "samlad bedömning", "svar på revisionsfrågan", "svaret på revisionsfrågan",
        "den samlade bedömningen", "helhetsbedömning", "övergripande slutsats",
        "sammanfattande slutsats", "vår slutsats är", "slutsatsen är", "samlade slutsats", "den samlade bedömningen",
        "samlade uppfattning", "samlade intryck", "vår bild är", "samlade bild", "på det hela taget",
        "övergripande fråga",
        "bedömningen är sammantaget", "vi bedömer sammantaget", "som helhet",
    ]

    /// What auditors call their judgement, on a part as well as on the whole.
    private static let usual: PhraseSet = ["vår revisionella bedömning", "revisionella bedömningen"]

    /// Whether a sentence sums up: it says so, or judges in a summary or under a heading that says so.
    static func isOne(_ unit: TextUnit, _ words: ArraySlice<Word>) -> Bool {
        guard
            words.contains(where: {
                $0.text.hasPrefix("bedöm") || $0.text.hasPrefix("slutsats") || $0.text == "svar" || $0.text == "svaret"
                    || $0.text == "uppfattning" || $0.text == "bild" || $0.text == "intryck"
                    || $0.text == "anser"
            }), let first = words.first, let last = words.last
        else { return false }
        let text = FoldedText(unit.block.text.bytes[first.range.lowerBound..<last.range.upperBound])
        let isGeneral = unit.path.count <= 1 || unit.section == .summary
        return names.occurs(in: text) || isGeneral && usual.occurs(in: text)
    }
}
