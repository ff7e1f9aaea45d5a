/// The stems of the audit questions, numbered, and how much each one tells.
struct StemTable {
    /// The numbers of the stems, counted in the order of the questions.
    private let numbers: WordMap<Int>
    /// What sharing a stem tells: less, the more questions have it.
    private let weights: [Double]

    /// Numbers the stems of some questions.
    init(_ questions: [QuestionCollector.Question]) {
        var numbers: [FoldedWord: Int] = [:]
        var stems: [(FoldedWord, Int)] = []
        var counts: [Int] = []
        for question in questions {
            for stem in question.stems {
                if let number = numbers[stem] {
                    counts[number] += 1
                } else {
                    numbers[stem] = counts.count
                    stems.append((stem, counts.count))
                    counts.append(1)
                }
            }
        }
        self.numbers = WordMap(stems)
        weights = counts.map { 1 / Double($0) }
    }

    /// How many stems there are.
    var count: Int { weights.count }

    /// The numbers of those of some stems that questions have, each once, rising.
    func numbers(of stems: some Sequence<FoldedWord>) -> [Int] {
        var found: [Int] = []
        for stem in stems { if let number = numbers[stem] { found.append(number) } }
        guard found.count > 1 else { return found }
        found.sort()
        var kept = 1
        for number in found.dropFirst() where number != found[kept - 1] {
            found[kept] = number
            kept += 1
        }
        return Array(found.prefix(kept))
    }

    /// What some stems, given by their numbers, tell together, each at a part of its weight.
    func weight(of numbers: [Int], each part: Double = 1) -> Double { numbers.reduce(0) { $0 + weights[$1] * part } }
}
