/// Finds the judgement that fits a question best by its words, its topic and its form.
struct AnswerMatcher {
    private let pool: [AnswerCandidate]
    private let table: StemTable
    /// The numbers of each candidate's stems and of those of its topic that are not its own.
    private let stems: [(own: [Int], topic: [Int])]

    /// A matcher for the questions of one report.
    ///
    /// - Parameters:
    ///   - questions: The questions; words that few of them share tell more than those that all have.
    ///   - pool: What may answer.
    init(questions: [QuestionCollector.Question], pool: [AnswerCandidate]) {
        self.pool = pool
        let table = StemTable(questions)
        self.table = table
        stems = pool.map { candidate in
            let own = table.numbers(of: candidate.words.lazy.compactMap(QuestionCollector.stem))
            return (own, table.numbers(of: candidate.topic).filter { !own.contains($0) })
        }
    }

    /// The candidate that fits, when it fits well enough.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - aligned: The topic that has the question's place in the order of topics, where the order tells.
    /// - Returns: The candidate, or `nil` where none fits.
    func best(for question: QuestionCollector.Question, aligned: Int?) -> AnswerCandidate? {
        let wanted = table.numbers(of: question.stems)
        let total = table.weight(of: wanted)
        guard total > 0 else { return nil }
        var isWanted = [Bool](repeating: false, count: table.count)
        for number in wanted { isWanted[number] = true }
        var best: (score: Double, candidate: AnswerCandidate)?
        let home = home(of: question)
        for (candidate, stems) in zip(pool, stems) where candidate.kind != .recommendation {
            if let home, !home.contains(candidate.section) { continue }
            let (shared, named) = (stems.own.filter { isWanted[$0] }, stems.topic.filter { isWanted[$0] })
            let met = shared.count + named.count
            guard met >= 2 || met == 1 && (wanted.count < 3 || candidate.group == aligned) else { continue }
            let overlap = (table.weight(of: shared) + table.weight(of: named, each: 0.7)) / total
            guard overlap > 0.2 else { continue }
            var form = candidate.form
            if let aligned, candidate.group == aligned { form += 0.2 }
            let score = overlap + form
            if score > best?.score ?? 0.5 { best = (score, candidate) }
        }
        return best?.candidate
    }

    /// The sections that answer a question asked within a topic: those of the topic, where anything is judged in it.
    private func home(of question: QuestionCollector.Question) -> Range<Int>? {
        guard let home = question.home, !home.isEmpty,
            pool.contains(where: { home.contains($0.section) && ($0.kind == .assessment || $0.kind == .answer) })
        else { return nil }
        return home
    }
}
