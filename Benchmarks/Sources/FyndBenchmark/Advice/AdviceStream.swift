/// Recommendations as a collection has them: new ones, the same in other words, near-identical copies, and copies.
struct AdviceStream {
    private let ideas: IdeaSource
    private let writer = AdviceWriter()
    /// Some of what was given before, to be copied.
    private var earlier: [String] = []
    private static let memory = 20_000

    /// A stream whose common advice is drawn by `generator`.
    init(using generator: inout SeededGenerator) {
        ideas = IdeaSource(using: &generator)
    }

    /// Draws a matter to audit.
    func matter(using generator: inout SeededGenerator) -> Matter { ideas.matter(using: &generator) }

    /// Draws where a matter is audited.
    func area(using generator: inout SeededGenerator) -> String? { ideas.area(using: &generator) }

    /// The recommendations of one report, all different, each as it follows "att".
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - matter: What is audited.
    ///   - area: Where.
    ///   - year: The year of the report.
    ///   - generator: Draws everything.
    /// - Returns: The recommendations in their order.
    mutating func next(
        _ count: Int, on matter: Matter, in area: String?, year: Int, using generator: inout SeededGenerator
    ) -> [String] {
        var texts: [String] = []
        while texts.count < count {
            let text = next(on: matter, in: area, year: year, using: &generator)
            guard !text.isEmpty, !texts.contains(text) else { continue }
            texts.append(text)
        }
        for text in texts { remember(text, using: &generator) }
        return texts
    }

    private func next(
        on matter: Matter, in area: String?, year: Int, using generator: inout SeededGenerator
    ) -> String {
        let kind = Int.random(in: 0..<100, using: &generator)
        if kind < 18, let text = earlier.randomElement(using: &generator) {
            return kind < 6 ? text : NearCopies.changed(text, using: &generator)
        }
        let idea = ideas.idea(on: matter, in: area, using: &generator)
        return writer.text(idea, year: year, using: &generator)
    }

    private mutating func remember(_ text: String, using generator: inout SeededGenerator) {
        if earlier.count < Self.memory {
            earlier.append(text)
        } else {
            earlier[Int.random(in: 0..<Self.memory, using: &generator)] = text
        }
    }
}
