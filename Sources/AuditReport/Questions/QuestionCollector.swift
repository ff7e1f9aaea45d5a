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
        /// An answer that stands beside it in a table.
        var cell: Candidate?
    }

    /// A sentence or cell that may answer a question.
    struct Candidate {
        /// Its text.
        var bytes: ArraySlice<UInt8>
        var words: ArraySlice<Word>
        /// The nearest heading above that names a topic, by its place in `topicStems`.
        var topic: Int?
        /// The topic it stands under, counted from the beginning; `nil` outside topics.
        var group: Int?
        /// The section it stands in, counted from the beginning.
        var section: Int
        var kind: PassageKind
        var passage: Int
        /// Whether it says of itself that it is an answer.
        var isSvar = false

        /// Its text as a string.
        var text: String { String(decoding: bytes, as: UTF8.self) }
    }

    /// The questions, each once, in order.
    private(set) var questions: [Question] = []
    /// What may answer them, in order.
    private(set) var candidates: [Candidate] = []
    /// The stems of the headings that name topics, in order.
    private(set) var topicStems: [[FoldedWord]] = []

    private var byKey: [ByteKey: Int] = [:]
    private var section = 0
    private var topicCount = 0
    private var group: Int?
    /// The headings above, those that name a topic with its place in `topicStems`.
    private var topics: [(level: Int, topic: Int?)] = []
    private var stack: [(level: Int, question: Int?)] = []
    private var pendingQuestion: Int?
    private var halfRow: [ArraySlice<UInt8>]?
    private static let limit = 4000

    /// Notes a heading; one that asks, or names a control goal, is a question itself.
    mutating func open(_ unit: TextUnit, level: Int, span: TextSpan) {
        section += 1
        pendingQuestion = nil
        while let last = stack.last, last.level >= level { stack.removeLast() }
        while let last = topics.last, last.level >= level { topics.removeLast() }
        let isTopic = !unit.isSectionOwn
        if topics.allSatisfy({ $0.topic == nil }) {
            topicCount += isTopic ? 1 : 0
            group = isTopic ? topicCount : nil
        }
        let stems = isTopic ? unit.words.compactMap(Self.stem) : []
        if !stems.isEmpty { topicStems.append(stems) }
        topics.append((level, stems.isEmpty ? nil : topicStems.count - 1))
        var question: Int?
        if let text = Self.question(inHeading: unit.block.text.bytes[...]) {
            question = add(text, span)
        }
        stack.append((level, question ?? stack.last?.question))
        if let index = stack.last?.question { questions[index].sections.append(section) }
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
    mutating func read(_ unit: TextUnit, pieces: [Piece], firstPassage: Int, source: SourceText) {
        if unit.block.shape == .row { return row(unit, firstPassage, source) }
        if unit.section == .answers, !unit.block.isItem, let graded = Self.gradedSentence(unit) {
            let rest = unit.sentences[graded].range.lowerBound..<unit.block.text.bytes.count
            candidates.append(
                Candidate(
                    bytes: unit.block.text.bytes[rest], words: unit.words[...], section: section, kind: .answer,
                    passage: firstPassage, isSvar: true))
            return
        }
        var next = 0
        for (offset, piece) in pieces.enumerated() {
            while next < unit.sentences.count, unit.sentences[next].range.upperBound <= piece.range.lowerBound {
                next += 1
            }
            if piece.kind == .question {
                pendingQuestion = add(Self.withoutLabel(unit.text(piece.range)), unit.span(piece.range, in: source))
                continue
            }
            guard [.assessment, .summary, .answer, .letter, .finding].contains(piece.kind) else { continue }
            while next < unit.sentences.count, piece.range.contains(unit.sentences[next].range.lowerBound) {
                note(unit, unit.sentences[next], piece, passage: firstPassage + offset)
                next += 1
            }
        }
    }

    /// The sentence with which a paragraph of answers grades: its first, or the one behind a label.
    private static func gradedSentence(_ unit: TextUnit) -> Int? {
        unit.sentences.prefix(2).firstIndex { Grade.ofAnswer(unit.block.text.bytes[$0.range]) != nil }
    }

    private mutating func note(_ unit: TextUnit, _ sentence: Sentence, _ piece: Piece, passage: Int) {
        guard candidates.count < Self.limit else { return }
        var bytes = unit.block.text.bytes[sentence.range]
        let isSvar = FoldedText.begins(bytes, with: "svar")
        if isSvar, let rest = Self.behindColon(bytes) { bytes = rest }
        guard piece.kind != .finding || isSvar || stack.last?.question != nil else {
            return
        }
        let candidate = Candidate(
            bytes: bytes, words: unit.words(of: sentence),
            topic: topics.last { $0.topic != nil }?.topic, group: group, section: section, kind: piece.kind,
            passage: passage, isSvar: isSvar)
        candidates.append(candidate)
        if isSvar || piece.kind == .answer && Grade.ofAnswer(bytes) != nil,
            let question = pendingQuestion ?? stack.last?.question, questions[question].cell == nil
        {
            questions[question].cell = candidate
        }
    }

    /// Reads a row of a table: a question with its answer, or the other half of the row above.
    private mutating func row(_ unit: TextUnit, _ passage: Int, _ source: SourceText) {
        let bytes = unit.block.text.bytes
        var cells = bytes.split(separator: 0x7C, omittingEmptySubsequences: false).map { Self.cell($0) }
        if let half = halfRow, cells.count == half.count, Self.startsSmall(cells[0]) {
            cells = zip(half, cells).map { above, below in
                below.isEmpty && above.last != 0x2D ? above : (above + [0x20] + below)[...]
            }
        }
        halfRow = nil
        guard cells.count > 1 else { return }
        guard let asked = cells.firstIndex(where: { $0.last == 0x3F || knows($0) }), asked + 1 < cells.count else {
            if cells[0].count > 20 { halfRow = cells }
            return
        }
        let text = String(decoding: cells[asked], as: UTF8.self)
        let question = add(Self.withoutLabel(text), unit.span(0..<bytes.count, in: source))
        let answers = cells[(asked + 1)...].filter { $0.count > 1 }
        guard let answer = answers.first(where: { Grade.ofAnswer($0) != nil }) ?? answers.first else { return }
        let candidate = Candidate(
            bytes: answer, words: WordScanner.words(Array(answer))[...], section: section, kind: .answer,
            passage: passage, isSvar: true)
        if questions[question].cell == nil || Grade.ofAnswer(answer) != nil { questions[question].cell = candidate }
    }

    /// A cell without the mark of a list or blanks around it.
    private static func cell(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var bytes = text
        while bytes.last == 0x20 { bytes = bytes.dropLast() }
        while bytes.first == 0x20 { bytes = bytes.dropFirst() }
        if let marker = Marker.read(bytes) { bytes = bytes[marker.range.upperBound...] }
        return bytes
    }

    /// Whether a small letter of any script begins the text.
    private static func startsSmall(_ text: ArraySlice<UInt8>) -> Bool {
        String(decoding: text.prefix(4), as: UTF8.self).unicodeScalars.first?.properties.isLowercase ?? false
    }

    /// Whether a text is one of the questions already met.
    private func knows(_ text: ArraySlice<UInt8>) -> Bool {
        text.count > 20 && !byKey.isEmpty && byKey[ByteKey(TitleKey.letters(text))] != nil
    }

    private mutating func add(_ text: String, _ span: TextSpan) -> Int {
        let key = ByteKey(TitleKey.letters(Array(text.utf8)[...]))
        if let known = byKey[key] { return known }
        let words = WordScanner.words(Array(text.utf8))
        var seen: Set<FoldedWord> = []
        let stems = words.compactMap(Self.stem).filter { seen.insert($0).inserted }
        questions.append(Question(text: text, span: span, stems: stems))
        byKey[key] = questions.count - 1
        return questions.count - 1
    }

    private static let light: WordSet = [
        "finns", "sker", "som", "samt", "till", "från", "med", "inom", "den", "det", "och", "har", "hur", "vilka",
        "eller", "utifrån",
        "för", "att", "ett", "vara", "vår", "bedömning", "bedömer", "sammanfattande", "enligt", "granskningen",
        "endast", "dessa", "sätt",
    ]

    /// The beginning of a word that carries meaning; `nil` for any other word.
    static func stem(_ word: Word) -> FoldedWord? {
        word.text.count >= 4 && !light.contains(word.text) ? word.text.prefix(7) : nil
    }
}
