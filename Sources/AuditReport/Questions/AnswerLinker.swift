/// Finds the answer to each audit question.
struct AnswerLinker {
    /// What linking gives.
    struct Linked {
        /// The questions with their answers.
        var questions: [AuditQuestion]
        /// The grades of the passages that answer, by their position.
        var grades: [(passage: Int, grade: String)]
    }

    private let collector: QuestionCollector
    private let stems: StemTable
    private var pool: CandidatePool
    /// The numbers of each candidate's stems, once they are needed, and of those of its topic.
    private var poolStems: [(own: [Int], topic: [Int])]?

    /// The most candidates that are looked at.
    private static let reach = 4000

    /// A linker of the questions and answers that were gathered.
    init(collector: QuestionCollector) {
        self.collector = collector
        stems = StemTable(collector.questions)
        pool = CandidatePool(collector.candidates, limit: Self.reach)
    }

    /// Links each question to a cell beside it, else to the judgement in the section it heads, else to the judgement that
    /// shares most of its words.
    mutating func link() -> Linked {
        var linked = Linked(questions: [], grades: [])
        let ordered = inOrder()
        let aligned = byTopic()
        for (index, question) in collector.questions.prefix(300).enumerated() {
            var result = AuditQuestion(text: question.text, span: question.span)
            let guess = aligned[index].map { pool.candidates[$0] }
            let place = question.cell == nil ? ordered[index] ?? headed(question) ?? similar(question) : nil
            if let answer = question.cell ?? place.map({ pool.candidates[$0] }) ?? guess {
                result.answer = answer.text
                result.grade = grade(of: answer, isGuess: answer.bytes == guess?.bytes)
                if let grade = result.grade { linked.grades.append((answer.passage, grade)) }
            }
            linked.questions.append(result)
        }
        return linked
    }

    /// The grade of an answer; one that was found by its place alone must judge, or use the words of grades.
    private func grade(of answer: QuestionCollector.Candidate, isGuess: Bool) -> String? {
        if answer.isSvar, let grade = Grade.ofAnswer(answer.bytes) { return grade }
        if isGuess, !Grade.isJudgement(answer.bytes) { return Grade.inWords(answer.bytes) }
        return Grade.ofSentence(answer.bytes)
    }

    /// The questions that head no section.
    private var asked: [Int] { collector.questions.indices.filter { collector.questions[$0].sections.isEmpty } }

    /// The answers of a section of answers that has exactly one for each listed question, which come in the same order.
    private func inOrder() -> [Int: Int] {
        let answers = pool.candidates.indices.filter {
            pool.candidates[$0].kind == .answer && pool.candidates[$0].isSvar
        }
        let asked = self.asked
        guard answers.count > 1, answers.count == asked.count, collector.questions.allSatisfy({ $0.cell == nil }) else {
            return [:]
        }
        return Dictionary(uniqueKeysWithValues: zip(asked, answers))
    }

    /// The judgements of the topics, where there are as many topics judged as questions asked: reports take them in the same
    /// order. A first question that sums up all others has no topic of its own.
    private mutating func byTopic() -> [Int: Int] {
        var groups: [(group: Int, places: [Int])] = []
        for (index, candidate) in pool.candidates.enumerated() where candidate.kind == .assessment {
            guard let group = candidate.group else { continue }
            if groups.last?.group == group {
                groups[groups.count - 1].places.append(index)
            } else {
                groups.append((group, [index]))
            }
        }
        let asked = self.asked
        let surplus = asked.count - groups.count
        guard groups.count > 1, surplus == 0 || surplus == 1 else { return [:] }
        var aligned: [Int: Int] = [:]
        for (question, group) in zip(asked.dropFirst(surplus), groups) {
            aligned[question] = pool.clearest(of: group.places)
        }
        return aligned
    }

    /// The judgement in a section whose heading is the question.
    private mutating func headed(_ question: QuestionCollector.Question) -> Int? {
        let judged = question.sections.flatMap { pool.inside($0) }.filter {
            pool.candidates[$0].kind == .assessment || pool.candidates[$0].kind == .answer
        }
        return judged.first { FoldedText(pool.candidates[$0].bytes).contains("kontrollmål") }
            ?? pool.clearest(of: judged)
    }

    /// The judgement that shares most of the question's words, when it shares enough.
    private mutating func similar(_ question: QuestionCollector.Question) -> Int? {
        let wanted = stems.numbers(of: question.stems)
        let total = stems.weight(of: wanted)
        guard total > 0 else { return nil }
        var isWanted = [Bool](repeating: false, count: stems.count)
        for number in wanted { isWanted[number] = true }
        let known = knownStems()
        var best: (score: Double, place: Int)?
        for place in pool.candidates.indices where pool.candidates[place].kind != .recommendation {
            let (own, topic) = known[place]
            let shared = own.lazy.filter { isWanted[$0] }
            let named = topic.lazy.filter { isWanted[$0] && !own.contains($0) }
            let sharedCount = shared.count(where: { _ in true })
            guard sharedCount + named.count(where: { _ in true }) >= 2 || wanted.count < 3 && sharedCount > 0 else {
                continue
            }
            var score = stems.weight(of: shared)
            score += named.reduce(0) { $0 + stems.weight(of: CollectionOfOne($1)) * 0.6 }
            score /= total
            guard score > max(0.25, (best?.score ?? 0) - 0.25) else { continue }
            if pool.isJudgement(place) { score += 0.15 }
            if pool.grade(place) != nil { score += 0.1 }
            if score > (best?.score ?? 0.5) { best = (score, place) }
        }
        return best?.place
    }

    /// The numbers of the stems of all candidates and their topics.
    private mutating func knownStems() -> [(own: [Int], topic: [Int])] {
        if let poolStems { return poolStems }
        let topics = collector.topicStems.map { stems.numbers(of: $0) }
        let known = pool.candidates.map { candidate in
            (
                own: stems.numbers(of: candidate.words.lazy.compactMap(QuestionCollector.stem)),
                topic: candidate.topic.map { topics[$0] } ?? []
            )
        }
        poolStems = known
        return known
    }
}
