/// Finds audit questions that stand as clauses of a sentence: "Granskningen ska besvara frågorna om planer finns, om de följs
/// samt om resultatet redovisas."
enum IndirectQuestions {
    /// The bytes of the clauses in some sentences of `unit`, without "om".
    static func ranges(in sentences: ArraySlice<Sentence>, of unit: TextUnit) -> [Range<Int>] {
        guard !unit.block.isItem, unit.block.shape == .paragraph else { return [] }
        switch unit.section {
        case .purpose, .questions, .background, .summary, .scope, nil: break
        default: return []
        }
        return sentences.filter { $0.end == 0x2E }.flatMap { clauses($0, unit) }
    }

    private static func clauses(_ sentence: Sentence, _ unit: TextUnit) -> [Range<Int>] {
        let words = unit.words(of: sentence)
        guard let noun = words.firstIndex(where: { nouns.contains($0.text) }),
            let first = words[(noun + 1)...].prefix(4).firstIndex(where: { $0.text == "om" || $0.text == "huruvida" }),
            words.endIndex - first > 4,
            words[..<noun].contains(where: { asking.contains($0.text) }) || words[noun].text.hasPrefix("revisionsfråg")
        else { return [] }
        var starts = [first]
        for index in (first + 1)..<words.endIndex where words[index].text == "om" {
            let previous = words[index - 1]
            if previous.after == 0x2C || previous.text == "samt" || previous.text == "och" { starts.append(index) }
        }
        return starts.enumerated().compactMap { position, start in
            var end = position + 1 < starts.count ? starts[position + 1] : words.endIndex
            while end > start + 1, ["samt", "och"].contains(words[end - 1].text) { end -= 1 }
            guard end - start > 2 else { return nil }
            return words[start + 1].range.lowerBound..<words[end - 1].range.upperBound
        }
    }

    private static let nouns: WordSet = [
        "frågan", "frågorna", "frågor", "revisionsfrågan", "revisionsfrågorna", "revisionsfråga", "delfrågorna",
    ]
    private static let asking: WordSet = [
        "besvara", "besvaras", "svara", "utgått", "utgår", "sökt", "ställt", "söker", "utifrån", "svar",
    ]
}
