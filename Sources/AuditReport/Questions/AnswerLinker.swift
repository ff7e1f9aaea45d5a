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

    /// Links each question to an answer beside it, else to the judgement in the section it heads, else to the judgement
    /// that fits it best.
    func link() -> Linked {
        let judgements = collector.candidates.filter { !$0.isPurpose }
        let overall = Self.overallJudgement(judgements)
        var linked = Linked(questions: [], grades: [], overall: overall.flatMap(Self.verdict))
        let pool = judgements
        let ordered = inOrder(pool[...])
        let aligned = byTopic(pool[...])
        var matcher: AnswerMatcher?
        for (index, question) in collector.questions.prefix(300).enumerated() where !isMereHeading(question) {
            var result = AuditQuestion(text: question.text, span: question.span)
            func matched() -> QuestionCollector.Candidate? {
                let known = matcher ?? AnswerMatcher(questions: collector.questions, pool: pool)
                matcher = known
                return known.best(for: question, aligned: aligned[index]?.group)
            }
            if let answer = question.direct ?? (question.isOverall ? overall : nil) ?? ordered[index]
                ?? headed(question, pool[...]) ?? matched() ?? aligned[index] ?? (index == 0 ? overall : nil)
            {
                result.answer = answer.text
                result.grade = Self.verdict(answer)
                if let grade = result.grade { linked.grades.append((answer.passage, grade)) }
            }
            linked.questions.append(result)
        }
        return linked
    }

    /// Whether a question is only a heading of a report that lists its audit questions elsewhere.
    private func isMereHeading(_ question: QuestionCollector.Question) -> Bool {
        guard question.isHeading, collector.questions.count(where: { !$0.isHeading }) >= 2 else { return false }
        return question.direct == nil
    }

    /// The judgement that sums up: the first that says so, else what answers the one question, else the first judgement of
    /// the summary, that grades.
    private static func overallJudgement(
        _ judgements: [QuestionCollector.Candidate]
    ) -> QuestionCollector.Candidate? {
        judgements.first { $0.isOverall && Self.verdict($0) != nil }
            ?? judgements.first { $0.isSoleAnswer && Self.verdict($0) != nil }
            ?? judgements.first { $0.kind == .summary && Self.isJudgement($0.text) && Self.verdict($0) != nil }
    }

    private static func verdict(_ answer: QuestionCollector.Candidate) -> String? {
        JudgementGrade.of(answer.text, isVerdict: answer.isSvar || answer.kind == .assessment)?.rawValue
    }

    /// The answers of a section of answers that has one for each listed question, which come in the same order; what sums
    /// up may come before them.
    private func inOrder(_ pool: ArraySlice<QuestionCollector.Candidate>) -> [Int: QuestionCollector.Candidate] {
        let asked = collector.questions.indices.filter {
            collector.questions[$0].sections.isEmpty && !collector.questions[$0].isOverall
        }
        guard asked.count > 1, asked.allSatisfy({ collector.questions[$0].direct == nil }) else { return [:] }
        for zone in Set(pool.compactMap(\.zone)).sorted() {
            let inside = pool.filter { $0.zone == zone }
            for answers in [Self.firstOfEachSection(inside), inside.filter { AnswerGrade.of($0.text) != nil }, inside] {
                // The first question may be the one that the others are parts of.
                guard answers.count > 1, (0...1).contains(asked.count - answers.count) else { continue }
                return Dictionary(uniqueKeysWithValues: zip(asked.suffix(answers.count), answers))
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
            if JudgementGrade.of(firsts[firsts.count - 1].text, isVerdict: true) == nil {
                firsts[firsts.count - 1] = candidate
            }
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
        return judged.first { Self.namesQuestion($0.text) && Self.verdict($0) != nil }
            ?? inside.first { AnswerGrade.of($0.text) != nil }
            ?? judged.first { Self.isJudgement($0.text) && JudgementGrade.of($0.text) != nil }
            ?? judged.first { JudgementGrade.of($0.text) != nil } ?? judged.first
    }

    private static func namesQuestion(_ text: String) -> Bool {
        let key = FoldedText(text)
        return key.contains("kontrollmål") || key.contains("revisionsfråg")
    }

    static func isJudgement(_ text: String) -> Bool {
        let key = FoldedText(text)
        return key.contains("bedöm") || key.contains("svar")
    }
}
