/// Finds the answer to each audit question.
struct AnswerLinker {
    /// The questions and what may answer them.
    let collector: QuestionCollector

    /// What linking gives.
    struct Linked {
        /// The questions with their answers.
        var questions: [AuditQuestion]
        /// The grades of the passages that answer, by their position.
        var grades: [(passage: Int, grade: String)]
        /// The grade of the judgement that sums up.
        var overall: String?
    }

    /// The most candidates that are looked at: a report has some hundred, and more is no report.
    private static let reach = 4000

    /// Links each question to an answer beside it, else to the judgement in the section it heads, else to the judgement
    /// that shares most of its words.
    func link() -> Linked {
        let overall = overallJudgement()
        var linked = Linked(questions: [], grades: [], overall: overall.flatMap { JudgementGrade.of($0.text)?.rawValue })
        let weights = stemWeights()
        let pool = collector.candidates.prefix(Self.reach)
        let ordered = inOrder(pool)
        let aligned = byTopic(pool)
        var stems: [Set<FoldedWord>]?
        func poolStems() -> [Set<FoldedWord>] {
            let known = stems ?? pool.map { QuestionCollector.stems($0.words) }
            stems = known
            return known
        }
        for (index, question) in collector.questions.prefix(300).enumerated() {
            var result = AuditQuestion(text: question.text, span: question.span)
            if let answer = question.direct ?? (question.isOverall ? overall : nil) ?? ordered[index]
                ?? headed(question, pool) ?? similar(question, pool, poolStems(), weights) ?? aligned[index]
            {
                result.answer = answer.text
                result.grade = grade(of: answer, isGuess: answer.text == aligned[index]?.text)
                if let grade = result.grade { linked.grades.append((answer.passage, grade)) }
            }
            linked.questions.append(result)
        }
        return linked
    }

    /// The sentence that sums up: the first that grades.
    private func overallJudgement() -> QuestionCollector.Candidate? {
        let judgements = collector.candidates.filter(\.isOverall)
        return judgements.first { JudgementGrade.of($0.text) != nil }
    }

    /// The grade of an answer; one that was found by its place alone must judge, or use the words of grades.
    private func grade(of answer: QuestionCollector.Candidate, isGuess: Bool) -> String? {
        if isGuess, !Self.isJudgement(answer.text) { return JudgementGrade.inWords(answer.text)?.rawValue }
        return JudgementGrade.of(answer.text, isVerdict: answer.isSvar || answer.kind == .assessment)?.rawValue
    }

    /// The answers of a section of answers that has one for each listed question, which come in the same order; what sums
    /// up may come before them.
    private func inOrder(_ pool: ArraySlice<QuestionCollector.Candidate>) -> [Int: QuestionCollector.Candidate] {
        let asked = collector.questions.indices.filter {
            collector.questions[$0].sections.isEmpty && !collector.questions[$0].isOverall
        }
        guard asked.count > 1, collector.questions.allSatisfy({ $0.direct == nil }) else { return [:] }
        for zone in Set(pool.compactMap(\.zone)).sorted() {
            let inside = pool.filter { $0.zone == zone }
            for answers in [Self.firstOfEachSection(inside), inside.filter { AnswerGrade.of($0.text) != nil }, inside] {
                if answers.count == asked.count { return Dictionary(uniqueKeysWithValues: zip(asked, answers)) }
            }
        }
        return [:]
    }

    /// The answer of each section: its first that grades.
    private static func firstOfEachSection(_ pool: [QuestionCollector.Candidate]) -> [QuestionCollector.Candidate] {
        var firsts: [QuestionCollector.Candidate] = []
        for candidate in pool {
            guard firsts.last?.section == candidate.section else {
                firsts.append(candidate)
                continue
            }
            if JudgementGrade.of(firsts[firsts.count - 1].text, isVerdict: true) == nil { firsts[firsts.count - 1] = candidate }
        }
        return firsts
    }

    /// The judgements of the topics, where there are as many topics judged as questions asked: reports take them in the same
    /// order. A first question that sums up all others has no topic of its own.
    private func byTopic(_ pool: ArraySlice<QuestionCollector.Candidate>) -> [Int: QuestionCollector.Candidate] {
        var groups: [(group: Int, places: [Int])] = []
        for index in pool.indices where pool[index].kind == .assessment {
            guard let group = pool[index].group else { continue }
            if groups.last?.group == group {
                groups[groups.count - 1].places.append(index)
            } else {
                groups.append((group, [index]))
            }
        }
        let asked = collector.questions.indices.filter { collector.questions[$0].sections.isEmpty }
        let surplus = asked.count - groups.count
        guard groups.count > 1, surplus == 0 || surplus == 1 else { return [:] }
        var aligned: [Int: QuestionCollector.Candidate] = [:]
        for (question, group) in zip(asked.dropFirst(surplus), groups) {
            let judgements = group.places.map { pool[$0] }
            aligned[question] =
                judgements.first { Self.isJudgement($0.text) && JudgementGrade.of($0.text) != nil }
                ?? judgements.first { JudgementGrade.of($0.text) != nil } ?? judgements.first
        }
        return aligned
    }

    /// The judgement in a section whose heading is the question.
    private func headed(_ question: QuestionCollector.Question, _ pool: ArraySlice<QuestionCollector.Candidate>)
        -> QuestionCollector.Candidate?
    {
        guard !question.sections.isEmpty else { return nil }
        let inside = pool.filter { question.sections.contains($0.section) && $0.kind != .recommendation }
        let judged = inside.filter { $0.kind == .assessment || $0.kind == .answer }
        return judged.first { FoldedText($0.text).contains("kontrollmål") }
            ?? judged.first { Self.isJudgement($0.text) && JudgementGrade.of($0.text) != nil }
            ?? judged.first { JudgementGrade.of($0.text) != nil } ?? judged.first
    }

    private static func isJudgement(_ text: String) -> Bool {
        let key = FoldedText(text)
        return key.contains("bedöm") || key.contains("svar")
    }

    /// The judgement that shares most of the question's words, when it shares enough.
    private func similar(
        _ question: QuestionCollector.Question, _ pool: ArraySlice<QuestionCollector.Candidate>,
        _ stems: [Set<FoldedWord>], _ weights: [FoldedWord: Double]
    ) -> QuestionCollector.Candidate? {
        let total = question.stems.reduce(0) { $0 + (weights[$1] ?? 1) }
        guard total > 0 else { return nil }
        var best: (score: Double, candidate: QuestionCollector.Candidate)?
        for (candidate, stems) in zip(pool, stems) where candidate.kind != .recommendation {
            let met = question.stems.count { stems.contains($0) || candidate.topic.contains($0) }
            guard met >= 2 || met == 1 && question.stems.count < 3 else { continue }
            let shared = question.stems.intersection(stems)
            let named = question.stems.intersection(candidate.topic).subtracting(shared)
            guard shared.count + named.count >= 2 || question.stems.count < 3 && !shared.isEmpty else { continue }
            var score = shared.reduce(0) { $0 + (weights[$1] ?? 1) } + named.reduce(0) { $0 + (weights[$1] ?? 1) * 0.6 }
            score /= total
            guard score > max(0.25, (best?.score ?? 0) - 0.25) else { continue }
            if Self.isJudgement(candidate.text) { score += 0.15 }
            if JudgementGrade.of(candidate.text) != nil { score += 0.1 }
            if score > (best?.score ?? 0.5) { best = (score, candidate) }
        }
        return best?.candidate
    }

    /// Words that few questions share tell more than those that all have.
    private func stemWeights() -> [FoldedWord: Double] {
        var counts: [FoldedWord: Int] = [:]
        for question in collector.questions { for stem in question.stems { counts[stem, default: 0] += 1 } }
        return counts.mapValues { 1 / Double($0) }
    }
}
