/// Puts what a recommendation says into words, in one of many ways.
struct AdviceWriter {
    private let families = AdvicePatterns.families.map { $0.map(PhrasePattern.init) }
    private let synonyms = Synonyms.byName.mapValues { WeightedChoice($0, flatness: 1.5) }
    private let adjectives = WeightedChoice(InstrumentWords.adjectives, flatness: 2)
    private let circumstances = WeightedChoice(EndingWords.circumstances.map(PhrasePattern.init), flatness: 4)
    private let risks = WeightedChoice(EndingWords.risks, flatness: 4)
    private let aims = WeightedChoice(EndingWords.aims, flatness: 4)
    /// The places that only a process with a thing can fill.
    private static let verbal: Set<String> = ["process", "clause", "how", "act", "adjc"]

    /// Writes a recommendation as it follows "att", without a full stop.
    ///
    /// - Parameters:
    ///   - idea: What it says.
    ///   - year: The year of the report.
    ///   - generator: Draws the words.
    /// - Returns: The words.
    func text(_ idea: AdviceIdea, year: Int, using generator: inout SeededGenerator) -> String {
        let patterns = families[idea.family].filter { pattern in
            idea.matter.verbs != nil || !pattern.places.contains(where: Self.verbal.contains)
        }
        guard let pattern = patterns.randomElement(using: &generator) else { return "" }
        var text = pattern.filled { place in fill(place, idea, using: &generator) }
        let ending = Int.random(in: 0..<20, using: &generator)
        if ending < 7 { text += " " + circumstance(year, using: &generator) }
        if ending % 5 == 0 { text += " " + reason(using: &generator) }
        return text
    }

    private func fill(_ place: String, _ idea: AdviceIdea, using generator: inout SeededGenerator) -> String {
        let verbs = idea.matter.verbs
        switch place {
        case "m", "process":
            let dissolved = Int.random(in: 0..<5, using: &generator) < 2 ? verbs?.dissolvedDefinite : nil
            return dissolved ?? idea.matter.definite
        case "i":
            let dissolved = Int.random(in: 0..<5, using: &generator) < 2 ? verbs?.dissolved : nil
            return dissolved ?? idea.matter.indefinite
        case "clause": return verbs?.clause ?? ""
        case "how": return verbs?.duty ?? ""
        case "act": return verbs?.action ?? ""
        case "area": return idea.area.map { " " + $0 } ?? ""
        case "docs": return idea.instrument.definite
        case "doc":
            let adjective = Bool.random(using: &generator) ? adjectives.draw(using: &generator) : nil
            return idea.instrument.indefinite(adjective)
        default:
            guard let choice = synonyms[place] else { preconditionFailure("no words are named \(place)") }
            return choice.draw(using: &generator)
        }
    }

    private func circumstance(_ year: Int, using generator: inout SeededGenerator) -> String {
        let later = year + Int.random(in: 0...2, using: &generator)
        return circumstances.draw(using: &generator).filled { _ in String(later) }
    }

    private func reason(using generator: inout SeededGenerator) -> String {
        let avoids = Bool.random(using: &generator)
        let start = (avoids ? EndingWords.avoiding : EndingWords.aiming).randomElement(using: &generator) ?? "så att"
        return start + " " + (avoids ? risks : aims).draw(using: &generator)
    }
}
