/// What may answer the questions, with what judging by its words gives; each text is looked at once, when it is asked for.
struct CandidatePool {
    /// The candidates, in the order of the text.
    let candidates: [QuestionCollector.Candidate]

    /// What the words of a text say of it.
    private struct Reading {
        /// Whether it speaks of judging or answering.
        var isJudgement: Bool
        /// The grade that it expresses.
        var grade: String?
    }

    private var readings: [Reading?]

    /// A pool of the first of some candidates.
    ///
    /// - Parameters:
    ///   - candidates: The candidates, in the order of the text.
    ///   - limit: How many of them to take: a report has some hundred, and more is no report.
    init(_ candidates: [QuestionCollector.Candidate], limit: Int) {
        self.candidates = Array(candidates.prefix(limit))
        readings = [Reading?](repeating: nil, count: self.candidates.count)
    }

    /// Whether a candidate speaks of judging or answering.
    mutating func isJudgement(_ index: Int) -> Bool { reading(index).isJudgement }

    /// The grade that a candidate expresses as a sentence of judgement.
    mutating func grade(_ index: Int) -> String? { reading(index).grade }

    private mutating func reading(_ index: Int) -> Reading {
        if let known = readings[index] { return known }
        let bytes = candidates[index].bytes
        let reading = Reading(isJudgement: Grade.isJudgement(bytes), grade: Grade.ofSentence(bytes))
        readings[index] = reading
        return reading
    }

    /// The first of some candidates that judges and grades, else the first that grades, else the first.
    mutating func clearest(of places: [Int]) -> Int? {
        var graded: Int?
        for place in places where grade(place) != nil {
            if isJudgement(place) { return place }
            graded = graded ?? place
        }
        return graded ?? places.first
    }

    /// The candidates that stand in a section, counted from the beginning.
    func inside(_ section: Int) -> Range<Int> { firstPlace(section)..<firstPlace(section + 1) }

    /// The first candidate in `section` or behind it.
    private func firstPlace(_ section: Int) -> Int {
        var low = 0
        var high = candidates.count
        while low < high {
            let middle = (low + high) / 2
            if candidates[middle].section < section { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
