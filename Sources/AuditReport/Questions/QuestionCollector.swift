/// Gathers the audit questions of a report and the texts that may answer them.
struct QuestionCollector {
    /// A question, and where it is the heading of a section.
    struct Question {
        var text: String
        var span: TextSpan
        /// The stems of its words, each once.
        var stems: [FoldedWord]
        /// The sections it heads.
        var sections: [Int] = []
        /// An answer that stands beside it in a table or right behind it.
        var direct: AnswerCandidate?
        /// Whether it is the one that the others are parts of.
        var isOverall = false
        /// Whether it stands nowhere but as a heading.
        var isHeading = false
        /// The sections of the topic that it is asked in, where it is not asked of the audit as a whole.
        var home: Range<Int>?
    }

    /// The questions, each once, in order.
    private(set) var questions: [Question] = []
    /// What may answer them, in order.
    private(set) var candidates: [AnswerCandidate] = []

    private var index = QuestionIndex()
    private var section = 0
    private var topicCount = 0
    private var group: Int?
    private var topics: [(level: Int, stems: [FoldedWord])] = []
    private var stack: [(level: Int, question: Int?)] = []
    private var homes: [(level: Int, question: Int)] = []
    private var pendingQuestion: Int?
    private var halfRow: [ArraySlice<UInt8>]?
    private var zone = 0
    private var isInZone = false
    private static let limit = 4000

    /// Notes a heading; one that asks, or names a control goal, is a question itself.
    mutating func open(_ unit: TextUnit, level: Int, span: TextSpan) {
        section += 1
        pendingQuestion = nil
        while let last = stack.last, last.level >= level { stack.removeLast() }
        while let last = topics.last, last.level >= level { topics.removeLast() }
        closeHomes(level)
        let isTopic = !unit.isSectionOwn
        if topics.allSatisfy({ $0.stems.isEmpty }) {
            topicCount += isTopic ? 1 : 0
            group = isTopic ? topicCount : nil
        }
        topics.append((level, isTopic ? unit.words.compactMap(Self.stem) : []))
        var question: Int?
        let bytes = unit.block.text.bytes[...]
        if let text = Self.question(inHeading: bytes) {
            let count = questions.count
            question = restated(text) ?? add(text, span)
            if questions.count > count { questions[count].isHeading = true }
        } else if isTopic {
            question = known(inHeading: bytes)
        }
        stack.append((level, question ?? stack.last?.question))
        if let index = stack.last?.question { questions[index].sections.append(section) }
    }

    /// Notes the topic that a question is asked in.
    private mutating func settle(_ question: Int, _ unit: TextUnit) {
        guard unit.section == nil || unit.section == .findings || unit.section == .assessment,
            questions[question].home == nil, let topic = topics.last(where: { !$0.stems.isEmpty })
        else { return }
        questions[question].home = section..<Int.max
        homes.append((topic.level, question))
    }

    /// Ends the topics that a heading of a level ends.
    private mutating func closeHomes(_ level: Int) {
        for home in homes where home.level >= level {
            guard let start = questions[home.question].home?.lowerBound else { continue }
            questions[home.question].home = start..<max(start, section)
        }
        homes.removeAll { $0.level >= level }
    }

    /// The question that a heading asks: without its number, without "Kontrollmål 1:".
    private static func question(inHeading heading: ArraySlice<UInt8>) -> String? {
        var body = heading
        if let number = NumberPrefix.read(body) { body = body[number.textStart...] }
        if body.last == 0x3F { return withoutLabel(String(decoding: body, as: UTF8.self)) }
        guard let rest = behindColon(body) else { return nil }
        let key = FoldedText(body)
        guard key.hasPrefix("kontrollmål") || key.hasPrefix("revisionsfråga") || key.hasPrefix("delfråga") else {
            return nil
        }
        return rest.isEmpty ? nil : String(decoding: rest, as: UTF8.self)
    }

    /// The question, listed before, whose words the heading repeats; a heading broken over lines may have only the first.
    private func known(inHeading heading: ArraySlice<UInt8>) -> Int? {
        guard !index.isEmpty else { return nil }
        var body = heading
        if let number = NumberPrefix.read(body) { body = body[number.textStart...] }
        let key = TitleKey.letters(body)
        guard key.utf8.count > 12 else { return nil }
        return index.question(key) ?? index.question(beginningWith: key)
    }

    /// What stands behind the first colon and the blanks after it; `nil` where there is no colon.
    private static func behindColon(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let colon = text.firstIndex(of: 0x3A) else { return nil }
        return text[(colon + 1)...].drop { $0 == 0x20 }
    }

    /// A question without a label such as "Revisionsfråga 2:".
    private static func withoutLabel(_ text: String) -> String {
        let key = UTF8Letters.folded(text)
        guard ["revisionsfråga", "delfråga", "kontrollmål", "fråga"].contains(where: { key.hasPrefix($0) }),
            let colon = text.firstIndex(of: ":"), text.distance(from: text.startIndex, to: colon) < 24
        else { return text }
        return String(text[text.index(after: colon)...].drop { $0 == " " })
    }

    /// Notes what a block asks and says.
    mutating func read(
        _ unit: TextUnit, pieces: [Piece], table: TableColumns?, firstPassage: Int, source: SourceText
    ) {
        if unit.block.shape == .row { return row(unit, table, firstPassage, source) }
        if unit.section == .answers, !pieces.contains(where: { $0.kind == .question || $0.kind == .recommendation }),
            unit.sentences.last?.end != 0x3A
        {
            return answer(unit, passage: firstPassage)
        }
        isInZone = isInZone && unit.section == .answers
        var next = 0
        for (offset, piece) in pieces.enumerated() {
            while next < unit.sentences.count, unit.sentences[next].range.upperBound <= piece.range.lowerBound {
                next += 1
            }
            if piece.kind == .question {
                let text = Self.withoutLabel(unit.text(piece.range))
                let isListed = unit.block.isItem || unit.section == .questions || unit.section == .purpose
                if !isListed, unit.words.count(where: { piece.range.contains($0.range.lowerBound) }) < 3 { continue }
                let index = (isListed ? nil : restated(text)) ?? add(text, unit.span(piece.range, in: source))
                if isListed { questions[index].isHeading = false }
                settle(index, unit)
                if QuestionText.label(of: unit) != nil, !stack.isEmpty {
                    stack[stack.count - 1].question = index
                    questions[index].sections.append(section)
                }
                if !unit.block.isItem, offset + 1 == pieces.count,
                    Self.isOverall(unit) || QuestionText.asksOpenly(unit)
                {
                    questions[index].isOverall = true
                }
                pendingQuestion = index
                continue
            }
            let own = unit.sentences[next...].prefix { piece.range.contains($0.range.lowerBound) }
            for range in IndirectQuestions.ranges(in: own, of: unit) where piece.kind != .recommendation {
                _ = restated(unit.text(range)) ?? add(unit.text(range), unit.span(range, in: source))
            }
            let isBehindQuestion = offset > 0 && pieces[offset - 1].kind == .question
            if isBehindQuestion, let question = pendingQuestion, questions[question].direct == nil,
                unit.block.isItem || piece.kind == .answer,
                JudgementGrade.of(unit.block.text.bytes[piece.range], isVerdict: true) != nil
            {
                questions[question].direct = candidate(unit, piece.range, .answer, firstPassage + offset)
            }
            guard [.assessment, .summary, .answer, .letter, .finding].contains(piece.kind) else { continue }
            while next < unit.sentences.count, piece.range.contains(unit.sentences[next].range.lowerBound) {
                note(unit, unit.sentences[next], piece, passage: firstPassage + offset)
                next += 1
            }
        }
    }

    private func candidate(
        _ unit: TextUnit, _ range: Range<Int>, _ kind: PassageKind, _ passage: Int
    ) -> AnswerCandidate {
        AnswerCandidate(
            bytes: unit.block.text.bytes[range], words: unit.words[...], section: section, kind: kind, passage: passage,
            isSvar: true)
    }

    /// Notes a block of a section of answers: all of it answers, from where it grades.
    private mutating func answer(_ unit: TextUnit, passage: Int) {
        guard candidates.count < Self.limit else { return }
        if !isInZone { zone += 1 }
        isInZone = true
        let graded = unit.sentences.prefix(2).firstIndex { AnswerGrade.of(unit.block.text.bytes[$0.range]) != nil } ?? 0
        let start = unit.sentences.isEmpty ? 0 : unit.sentences[graded].range.lowerBound
        let answer = candidate(unit, start..<unit.block.text.bytes.count, .answer, passage)
        answer.topic = topics.last { !$0.stems.isEmpty }?.stems ?? []
        answer.zone = zone
        answer.isSoleAnswer =
            FoldedText(unit.path.last ?? "").contains("revisionsfråga")
            && !FoldedText(unit.path.last ?? "").contains("revisionsfrågor")
        candidates.append(answer)
        if let question = pendingQuestion ?? stack.last?.question, questions[question].direct == nil,
            answer.judgedGrade != nil
        {
            questions[question].direct = answer
        }
        pendingQuestion = nil
    }

    /// Whether the block calls its question the one that the audit is to answer.
    private static func isOverall(_ unit: TextUnit) -> Bool {
        let text = FoldedText(unit.block.text.bytes)
        return text.contains("övergripande") || text.contains("revisionsfrågan") || text.contains("sammanfattande")
            || text.contains("övergripande fråga")
    }

    private mutating func note(_ unit: TextUnit, _ sentence: Sentence, _ piece: Piece, passage: Int) {
        guard candidates.count < Self.limit else { return }
        var bytes = unit.block.text.bytes[sentence.range]
        let isSvar = FoldedText.begins(bytes, with: "svar")
        if isSvar, let rest = Self.behindColon(bytes) { bytes = rest }
        let words = unit.words(of: sentence)
        guard piece.kind != .finding || isSvar || stack.last?.question != nil || VerdictWords.areIn(words) else {
            return
        }
        let candidate = AnswerCandidate(
            bytes: bytes, words: words, section: section, kind: piece.kind, passage: passage, isSvar: isSvar)
        candidate.topic = topics.last { !$0.stems.isEmpty }?.stems ?? []
        candidate.group = group
        candidate.isInJudgement = unit.section == .assessment
        candidate.isItem = unit.block.isItem
        candidate.isOverall = OverallJudgement.isOne(unit, words)
        candidates.append(candidate)
        if isSvar || piece.kind == .answer && candidate.answerGrade != nil,
            let question = pendingQuestion ?? stack.last?.question, questions[question].direct == nil
        {
            questions[question].direct = candidate
        }
    }

    /// Reads a row of a table: a question with its answer, or the other half of the row above.
    private mutating func row(
        _ unit: TextUnit, _ table: TableColumns?, _ passage: Int, _ source: SourceText
    ) {
        let bytes = unit.block.text.bytes
        var cells = bytes.split(separator: 0x7C, omittingEmptySubsequences: false).map { Self.cell($0) }
        if let half = halfRow, cells.count == half.count, Self.startsSmall(cells[0]) {
            cells = zip(half, cells).map { above, below in
                below.isEmpty && above.last != 0x2D ? above : (above + [0x20] + below)[...]
            }
        }
        halfRow = nil
        guard cells.count > 1 else { return }
        func ask(_ cell: ArraySlice<UInt8>) -> Int {
            let text = Self.withoutLabel(String(decoding: cell, as: UTF8.self))
            return add(text, unit.span(0..<bytes.count, in: source))
        }
        if let last = cells.last, last.last == 0x3F, last.count > 20 {
            _ = ask(last)
            return
        }
        guard let asked = cells.firstIndex(where: { $0.last == 0x3F || knows($0) }), asked + 1 < cells.count else {
            let isTopic = table.map { topicRow(cells, $0, passage) } ?? false
            if isTopic || cells[0].count > 20 { halfRow = cells }
            return
        }
        if cells[asked].last != 0x3F { halfRow = cells }
        let question = ask(cells[asked])
        let answers = cells[(asked + 1)...].filter { $0.count > 1 }
        guard let answer = answers.first(where: { AnswerGrade.of($0) != nil }) ?? answers.first else { return }
        let candidate = AnswerCandidate(
            bytes: answer, words: WordScanner.words(Array(answer))[...], section: section, kind: .answer,
            passage: passage, isSvar: true)
        if questions[question].direct == nil || candidate.answerGrade != nil { questions[question].direct = candidate }
    }

    /// Notes the answer of a row that names the question by its topic only; it is told by its place among the rows.
    private mutating func topicRow(_ cells: [ArraySlice<UInt8>], _ table: TableColumns, _ passage: Int) -> Bool {
        guard let asked = table.column(.question), let answered = table.column(.answer), cells.indices.contains(asked),
            cells.indices.contains(answered), AnswerGrade.of(cells[answered]) != nil, candidates.count < Self.limit
        else { return false }
        if !isInZone { zone += 1 }
        isInZone = true
        let words = WordScanner.words(Array(cells[asked] + [0x20] + cells[answered]))
        let answer = AnswerCandidate(
            bytes: cells[answered], words: words[...], section: section, kind: .answer,
            passage: passage, isSvar: true)
        answer.zone = zone
        candidates.append(answer)
        return true
    }

    /// A cell without the mark of a list or blanks around it.
    private static func cell(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = text
        while bytes.last == 0x20 { bytes = bytes.dropLast() }
        while bytes.first == 0x20 { bytes = bytes.dropFirst() }
        if let marker = Marker.read(bytes) { bytes = bytes[marker.range.upperBound...] }
        return bytes
    }

    /// Whether a small letter of any script begins a text.
    private static func startsSmall(_ text: ArraySlice<UInt8>) -> Bool {
        String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
    }

    /// Whether a text is one of the questions already met.
    private func knows(_ text: ArraySlice<UInt8>) -> Bool {
        text.count > 20 && !index.isEmpty && index.question(TitleKey.letters(text)) != nil
    }

    /// The question that a shorter one repeats in other words.
    private func restated(_ text: String) -> Int? {
        guard questions.count >= 2 else { return nil }
        let stems = Self.stems(WordScanner.words(Array(text.utf8)))
        return index.question(sharing: stems) { !questions[$0].isHeading }
    }

    private mutating func add(_ text: String, _ span: TextSpan) -> Int {
        let key = TitleKey.letters(Array(text.utf8)[...])
        if let known = index.question(key) { return known }
        let stems = Self.stems(WordScanner.words(Array(text.utf8)))
        questions.append(Question(text: text, span: span, stems: stems))
        index.insert(questions.count - 1, key: key, stems: stems)
        return questions.count - 1
    }

    private static let light: WordSet = [
        "finns", "sker", "som", "samt", "till", "från", "med", "inom", "den", "det", "och", "har", "hur", "vilka",
        "eller", "utifrån",
        "för", "att", "ett", "vara", "vår", "bedömning", "bedömer", "sammanfattande", "enligt", "granskningen",
        "endast", "dessa", "sätt",
    ]

    /// The beginnings of the words that carry meaning, each once.
    private static func stems(_ words: [Word]) -> [FoldedWord] {
        var seen: Set<FoldedWord> = []
        return words.compactMap(stem).filter { seen.insert($0).inserted }
    }

    /// The beginning of a word that carries meaning; `nil` for any other word.
    static func stem(_ word: Word) -> FoldedWord? {
        word.text.count >= 4 && !light.contains(word.text) ? word.text.prefix(7) : nil
    }
}
