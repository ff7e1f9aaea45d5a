/// Finds the answer to each audit question.
struct AnswerLinker {
    /// The questions and what may answer them.
    let collector: QuestionCollector

    /// What linking gives.
    struct Linked {
        /// The questions with their answers.
        var questions: [AuditQuestion]
        /// The grades of the passages that answer, by their position, and whether a passage is an item of a list.
        var grades: [(passage: Int, grade: String, isItem: Bool)]
        /// The grade of the judgement that sums up.
        var overall: String?
    }

    /// Links each question to an answer beside it, else to the judgement in the section it heads, else to the judgement
    /// that fits it best.
    func link() -> Linked {
        let pool = collector.candidates.filter { !$0.isPurpose }
        let overall = Self.overallJudgement(pool)
        var linked = Linked(questions: [], grades: [], overall: overall?.verdict?.rawValue)
        let ordered = inOrder(pool).merging(inSequence(pool)) { first, _ in first }
        let aligned = byTopic(pool)
        let hasList = collector.questions.count { !$0.isHeading } >= 2
        var matcher: AnswerMatcher?
        for (index, question) in collector.questions.prefix(300).enumerated() {
            // What is only a heading is no question in a report that lists its questions elsewhere.
            if question.isHeading, hasList, question.direct == nil { continue }
            var result = AuditQuestion(text: question.text, span: question.span)
            func matched() -> AnswerCandidate? {
                let known = matcher ?? AnswerMatcher(questions: collector.questions, pool: pool)
                matcher = known
                return known.best(for: question, aligned: aligned[index]?.group)
            }
            if let answer = question.direct ?? (question.isOverall ? overall : nil) ?? ordered[index]
                ?? headed(question, pool) ?? matched() ?? aligned[index] ?? (index == 0 ? overall : nil)
            {
                result.answer = answer.text
                result.grade = answer.verdict?.rawValue
                if let grade = result.grade { linked.grades.append((answer.passage, grade, answer.isItem)) }
            }
            linked.questions.append(result)
        }
        return linked
    }

    /// The judgement that sums up: the first that says so, else what answers the one question, else the first judgement of
    /// the summary, that grades.
    private static func overallJudgement(
        _ judgements: [AnswerCandidate]
    ) -> AnswerCandidate? {
        judgements.first { $0.isOverall && $0.verdict != nil }
            ?? judgements.first { $0.isSoleAnswer && $0.verdict != nil }
            ?? judgements.first { $0.kind == .summary && $0.isJudgement && $0.verdict != nil }
    }

    /// The answers of a section of answers that has one for each listed question, which come in the same order; what sums
    /// up may come before them.
    private func inOrder(_ pool: [AnswerCandidate]) -> [Int: AnswerCandidate] {
        let asked = collector.questions.indices.filter {
            collector.questions[$0].sections.isEmpty && !collector.questions[$0].isOverall
        }
        guard asked.count > 1, asked.allSatisfy({ collector.questions[$0].direct == nil }) else { return [:] }
        for zone in Set(pool.compactMap(\.zone)).sorted() {
            let inside = pool.filter { $0.zone == zone }
            for answers in [Self.firstOfEachSection(inside), inside.filter { $0.answerGrade != nil }, inside] {
                // The first question may be the one that the others are parts of.
                guard answers.count > 1, (0...1).contains(asked.count - answers.count) else { continue }
                return Dictionary(uniqueKeysWithValues: zip(asked.suffix(answers.count), answers))
            }
        }
        return [:]
    }

    /// The judgements of a section that has one for each listed question, passage by passage; most of them must speak of what
    /// the question at their place asks.
    private func inSequence(_ pool: [AnswerCandidate]) -> [Int: AnswerCandidate] {
        let asked = collector.questions.indices.filter {
            collector.questions[$0].sections.isEmpty && !collector.questions[$0].isOverall
        }
        guard asked.count > 2 else { return [:] }
        let judging = pool.filter { $0.zone == nil && !$0.isOverall && ($0.kind == .summary || $0.kind == .assessment) }
        var start = 0
        while start < judging.count {
            let end = judging[start...].firstIndex { $0.section != judging[start].section } ?? judging.count
            let section = judging[start..<end]
            start = end
            for candidates in [section.filter(\.isItem), Array(section)] {
                let answers = Self.firstOfEachPassage(candidates)
                guard answers.count == asked.count else { continue }
                let pairs = zip(asked.suffix(answers.count), answers)
                let fitting = pairs.count { question, answer in
                    let stems = collector.questions[question].stems
                    return answer.words.contains { QuestionCollector.stem($0).map(stems.contains) ?? false }
                }
                if fitting * 3 >= answers.count * 2 { return Dictionary(uniqueKeysWithValues: pairs) }
            }
        }
        return [:]
    }

    /// The first judgement of each passage that grades.
    private static func firstOfEachPassage(_ candidates: [AnswerCandidate]) -> [AnswerCandidate] {
        var last: Int?
        return candidates.filter { candidate in
            guard candidate.passage != last, candidate.verdict != nil else { return false }
            last = candidate.passage
            return true
        }
    }

    /// The answer of each section: its first that grades.
    private static func firstOfEachSection(_ pool: [AnswerCandidate]) -> [AnswerCandidate] {
        var firsts: [AnswerCandidate] = []
        for candidate in pool {
            guard firsts.last?.section == candidate.section else {
                firsts.append(candidate)
                continue
            }
            if firsts[firsts.count - 1].judgedGrade == nil {
                firsts[firsts.count - 1] = candidate
            }
        }
        return firsts
    }

    /// The judgements of the topics, where there are as many topics judged as questions asked: reports take them in the same
    /// order. A first question that sums up all others has no topic of its own.
    private func byTopic(_ pool: [AnswerCandidate]) -> [Int: AnswerCandidate] {
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
        var aligned: [Int: AnswerCandidate] = [:]
        for (question, group) in zip(asked.dropFirst(surplus), groups) {
            let judgements = group.places.map { pool[$0] }
            aligned[question] =
                judgements.first { $0.isJudgement && $0.grade != nil } ?? judgements.first { $0.grade != nil }
                ?? judgements.first
        }
        return aligned
    }

    /// The judgement in a section whose heading is the question.
    private func headed(_ question: QuestionCollector.Question, _ pool: [AnswerCandidate])
        -> AnswerCandidate?
    {
        guard !question.sections.isEmpty else { return nil }
        let inside = question.sections.flatMap { Self.inside($0, pool) }.filter { $0.kind != .recommendation }
        let judged = inside.filter { $0.kind == .assessment || $0.kind == .answer }
        return judged.first { $0.namesQuestion && $0.verdict != nil } ?? inside.first { $0.answerGrade != nil }
            ?? judged.first { $0.isJudgement && $0.grade != nil } ?? judged.first { $0.grade != nil } ?? judged.first
    }

    /// The candidates that stand in a section; they come in the order of the sections.
    private static func inside(_ section: Int, _ pool: [AnswerCandidate]) -> ArraySlice<AnswerCandidate> {
        var low = 0
        var high = pool.count
        while low < high {
            let middle = (low + high) / 2
            if pool[middle].section < section { low = middle + 1 } else { high = middle }
        }
        return pool[low...].prefix { $0.section == section }
    }
}
