/// Finds the judgement that fits a question best by its words, its topic and its form.
struct AnswerMatcher {
    private let pool: [QuestionCollector.Candidate]
    private let stems: [Set<FoldedWord>]
    private let weights: [FoldedWord: Double]

    /// A matcher for the questions of one report.
    ///
    /// - Parameters:
    ///   - questions: The questions; words that few of them share tell more than those that all have.
    ///   - pool: What may answer.
    init(questions: [QuestionCollector.Question], pool: [QuestionCollector.Candidate]) {
        self.pool = pool
        stems = pool.map { QuestionCollector.stems($0.words) }
        var counts: [FoldedWord: Int] = [:]
        for question in questions { for stem in question.stems { counts[stem, default: 0] += 1 } }
        weights = counts.mapValues { 1 / Double($0) }
    }

    /// The candidate that fits, when it fits well enough.
    ///
    /// - Parameters:
    ///   - question: The question.
    ///   - aligned: The topic that has the question's place in the order of topics, where the order tells.
    /// - Returns: The candidate, or `nil` where none fits.
    func best(for question: QuestionCollector.Question, aligned: Int?) -> QuestionCollector.Candidate? {
        let total = question.stems.reduce(0) { $0 + (weights[$1] ?? 1) }
        guard total > 0 else { return nil }
        var best: (score: Double, candidate: QuestionCollector.Candidate)?
        for (candidate, stems) in zip(pool, stems) where candidate.kind != .recommendation {
            let met = question.stems.count { stems.contains($0) || candidate.topic.contains($0) }
            guard met >= 2 || met == 1 && (question.stems.count < 3 || candidate.group == aligned) else { continue }
            let shared = question.stems.intersection(stems)
            let named = question.stems.intersection(candidate.topic).subtracting(shared)
            let overlap =
                (shared.reduce(0) { $0 + (weights[$1] ?? 1) } + named.reduce(0) { $0 + (weights[$1] ?? 1) * 0.7 })
                / total
            guard overlap > 0.2 else { continue }
            let score = overlap + form(of: candidate, aligned: aligned)
            if score > best?.score ?? 0.5 { best = (score, candidate) }
        }
        return best?.candidate
    }

    /// How much a candidate has the form of an answer.
    private func form(of candidate: QuestionCollector.Candidate, aligned: Int?) -> Double {
        var score = 0.0
        if AnswerLinker.isJudgement(candidate.text) { score += 0.15 }
        if AnswerGrade.of(candidate.text) != nil {
            score += 0.3
        } else if JudgementGrade.of(candidate.text) != nil {
            score += 0.12
        }
        if candidate.kind == .finding { score -= 0.15 }
        if candidate.zone != nil { score += 0.15 }
        if candidate.isOverall { score -= 0.15 }
        if let aligned, candidate.group == aligned { score += 0.2 }
        return score
    }
}
