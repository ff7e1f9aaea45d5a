/// Draws what recommendations say; what is common comes up often, and some of it again and again.
struct IdeaSource {
    private let families = WeightedChoice(Array(AdvicePatterns.families.indices), flatness: 4)
    private let matters = WeightedChoice(Matter.all, flatness: 6)
    private let areas = WeightedChoice(PlaceWords.areas, flatness: 3)
    private let instruments = WeightedChoice(InstrumentWords.all, flatness: 2)
    /// What is said by many.
    private let common: WeightedChoice<AdviceIdea>

    /// A source whose common advice is drawn by `generator`.
    init(using generator: inout SeededGenerator) {
        let (families, matters, areas, instruments) = (families, matters, areas, instruments)
        let ideas = (0..<3000).map { _ in
            Self.idea(
                families, matters.draw(using: &generator), Self.some(areas, in: 4, using: &generator), instruments,
                using: &generator)
        }
        common = WeightedChoice(ideas, flatness: 10)
    }

    /// Draws a matter to audit.
    func matter(using generator: inout SeededGenerator) -> Matter { matters.draw(using: &generator) }

    /// Draws where a matter is audited, or that it is anywhere.
    func area(using generator: inout SeededGenerator) -> String? { Self.some(areas, in: 2, using: &generator) }

    /// Draws what a recommendation says in an audit of a matter somewhere: of that matter, or of another, or what many say.
    func idea(on matter: Matter, in area: String?, using generator: inout SeededGenerator) -> AdviceIdea {
        switch Int.random(in: 0..<20, using: &generator) {
        case 0..<7: return common.draw(using: &generator)
        case 7..<14:
            let place = Int.random(in: 0..<3, using: &generator) == 0 ? area : nil
            return Self.idea(families, matter, place, instruments, using: &generator)
        default:
            let place = Int.random(in: 0..<3, using: &generator) == 0 ? area : nil
            return Self.idea(families, matters.draw(using: &generator), place, instruments, using: &generator)
        }
    }

    private static func idea(
        _ families: WeightedChoice<Int>, _ matter: Matter, _ area: String?,
        _ instruments: WeightedChoice<InstrumentWords.Entry>, using generator: inout SeededGenerator
    ) -> AdviceIdea {
        AdviceIdea(
            family: families.draw(using: &generator), matter: matter, area: area,
            instrument: instruments.draw(using: &generator))
    }

    /// One of the areas once in `count` times, else none.
    private static func some(
        _ areas: WeightedChoice<String>, in count: Int, using generator: inout SeededGenerator
    ) -> String? {
        Int.random(in: 0..<count, using: &generator) == 0 ? areas.draw(using: &generator) : nil
    }
}
