/// A part of a block that becomes a passage.
struct Piece: Equatable {
    /// What it is.
    var kind: PassageKind
    /// Its bytes in the block's text.
    var range: Range<Int>
    /// For a recommendation: whom it is addressed to.
    var addressees: [String] = []
}

/// Decides what a block's parts are: a recommendation or question among other sentences becomes a part of its own.
struct PieceReader {
    /// The reader of advice.
    let reader: AdviceReader
    /// What the document is.
    let role: DocumentRole
    /// Whether the block stands on the cover.
    let isCover: Bool

    /// The parts of `unit`, in order and without overlap; `context` is kept up to date.
    func pieces(of unit: TextUnit, _ context: inout ReadingContext, next: TextUnit?) -> [Piece] {
        let kind = self.kind(of: unit)
        if unit.block.shape != .row { context.table = nil }
        if unit.block.shape == .row { return TableRowReader(reader: reader).pieces(of: unit, kind: kind, &context) }
        if unit.block.isItem, let pieces = item(unit, kind: kind, &context, next: next) { return pieces }
        if !unit.block.isItem, let piece = unmarkedItem(unit, &context) { return [piece] }
        if case .questions = context.list.content, next?.block.isItem ?? false, QuestionText.asksOpenly(unit) {
            context.list = ListContext()
            return [Piece(kind: .question, range: 0..<unit.block.text.bytes.count)]
        }
        if let label = QuestionText.label(of: unit) {
            return [Piece(kind: .question, range: label..<unit.block.text.bytes.count)]
        }
        let isBeforeList = next?.block.isItem ?? false
        let isBeforeAnswer = next.map(AnswerText.opens) ?? false
        if role == .response, unit.block.text.isEmphasised, let piece = quoted(unit, context) { return [piece] }
        let pieces = sentences(
            of: unit, kind: kind, isBeforeAnswer: isBeforeAnswer, isBeforeList: isBeforeList, &context)
        context.announcesQuestions =
            QuestionText.speaksOfQuestions(unit, before: unit.sentences.count)
            || context.announcesQuestions && pieces.allSatisfy { $0.kind == .question }
        if !unit.block.isItem || isBeforeList { leadIn(unit, kind, &context.list, isBeforeList: isBeforeList) }
        return pieces
    }

    /// The parts of a list item, where the list says what its items are; `nil` to read it as any text.
    private func item(
        _ unit: TextUnit, kind: PassageKind, _ context: inout ReadingContext, next: TextUnit?
    ) -> [Piece]? {
        let all = 0..<unit.block.text.bytes.count
        context.list.takesParagraphs = false
        context.list.indent = context.list.indent ?? unit.block.indent
        if let parent = context.list.parent, unit.block.indent <= parent.indent, context.list.indent == parent.indent {
            context.list.content = .recommendations(parent.addressees)
            context.list.parent = nil
        }
        let isNested = unit.block.indent > (context.list.indent ?? 0) + 2 && context.list.parent == nil
        switch context.list.content {
        case .recommendations(let addressees):
            if let next, next.block.isItem, let own = leadingItem(unit) {
                context.list.parent = (unit.block.indent, addressees)
                context.list.content = .recommendations(own.isEmpty ? addressees : own)
                return [Piece(kind: kind, range: all)]
            }
            if isNested { return [Piece(kind: kind, range: all)] }
            return [recommendation(unit, all, addressees, &context)]
        case .questions where isNested: return [Piece(kind: kind, range: all)]
        case .questions where QuestionText.isQuestion(unit): return question(unit, kind: kind)
        default:
            if QuestionText.isIndirect(unit) { return [Piece(kind: .question, range: all)] }
            return nil
        }
    }

    /// The addressees of an item that only leads in to items of its own: "Socialnämnden bör:"; empty where it names none.
    private func leadingItem(_ unit: TextUnit) -> [String]? {
        let leadIn = AdviceLeadIn(reader: reader)
        if let named = leadIn.addressees(in: unit) { return named }
        guard unit.block.text.bytes.last == 0x3A, let first = unit.words.first, !AdviceVerbs.opens(first.text) else {
            return nil
        }
        return leadIn.advice(in: unit, isBeforeList: true)?.addressees
    }

    /// A paragraph that is an item of a list without marks.
    private func unmarkedItem(_ unit: TextUnit, _ context: inout ReadingContext) -> Piece? {
        guard context.list.takesParagraphs, case .recommendations(let addressees) = context.list.content,
            unit.words.count <= 60, unit.sentences.count <= 2, unit.block.text.bytes.last != 0x3A,
            let first = unit.words.first, AdviceVerbs.opens(first.text)
        else {
            context.list.takesParagraphs = false
            return nil
        }
        return recommendation(unit, 0..<unit.block.text.bytes.count, addressees, &context)
    }

    /// A recommendation that a response quotes in italics before it answers.
    private func quoted(_ unit: TextUnit, _ context: ReadingContext) -> Piece? {
        guard let first = unit.words.first(where: { $0.text.first > 0x39 }), unit.words.count > 3 else { return nil }
        let advice = reader.advice(in: unit.words[...], standing: .judging)
        guard advice != nil || AdviceVerbs.opens(first.text) else { return nil }
        let named = advice.map(\.addressees) ?? []
        let start = first.range.lowerBound
        return Piece(
            kind: .recommendation, range: start..<unit.block.text.bytes.count,
            addressees: named.isEmpty ? (reader.bodies.count == 1 ? reader.bodies : context.focus) : named)
    }

    /// An item in a list of questions: the question, and what may follow it.
    private func question(_ unit: TextUnit, kind: PassageKind) -> [Piece] {
        guard let asking = unit.sentences.first(where: { $0.end == 0x3F }),
            asking.range.upperBound + 1 < unit.block.text.bytes.count
        else {
            return [Piece(kind: .question, range: 0..<unit.block.text.bytes.count)]
        }
        var rest = asking.range.upperBound
        while rest < unit.block.text.bytes.count, unit.block.text.bytes[rest] == 0x20 { rest += 1 }
        let isAnswer = AnswerGrade.of(unit.block.text.bytes[rest...]) != nil
        return [
            Piece(kind: .question, range: 0..<asking.range.upperBound),
            Piece(kind: isAnswer ? .answer : kind, range: rest..<unit.block.text.bytes.count),
        ]
    }

    /// An item in a list of recommendations; its own words may name another body.
    func recommendation(
        _ unit: TextUnit, _ all: Range<Int>, _ addressees: [String], _ context: inout ReadingContext
    ) -> Piece {
        var names = addressees
        let labelled = RecommendationLabel.end(in: unit)
        if let suffixed = suffix(of: unit) {
            names = suffixed
        } else if !(unit.words.first.map { AdviceVerbs.opens($0.text) } ?? false && !addressees.isEmpty),
            let own = unit.sentences.first.flatMap({ reader.advice(in: unit.words(of: $0), standing: .judging) }),
            own.isNamed, !own.addressees.isEmpty
        {
            names = own.addressees
        } else if let subject = subject(of: unit) {
            names = subject
        }
        if names.isEmpty { names = reader.bodies.count == 1 ? reader.bodies : context.focus }
        return Piece(kind: .recommendation, range: (labelled ?? all.lowerBound)..<all.upperBound, addressees: names)
    }

    /// The body in parentheses at the end of an item: "... (socialnämnden)".
    private func suffix(of unit: TextUnit) -> [String]? {
        guard let last = unit.words.last, last.after == 0x29,
            let open = unit.words.suffix(8).lastIndex(where: \.isOpened)
        else { return nil }
        let mentions = BodyReader.mentions(in: unit.words[open...])
        return mentions.isEmpty ? nil : reader.names(mentions)
    }

    /// The body that an item begins with: "att nämnden inför ...", "regionstyrelsen tar ställning till ..."
    private func subject(of unit: TextUnit) -> [String]? {
        let words = unit.words.prefix(8)
        let mentions = BodyReader.mentions(in: words)
        guard let first = mentions.first, first.words.lowerBound <= 2,
            !(words[first.words].last?.text.hasSuffix("s") ?? true)
        else { return nil }
        let group = mentions.prefix { $0.words.lowerBound <= first.words.upperBound + 2 }
        return reader.names(Array(group))
    }

    /// Notes what a block says of the list that follows it.
    private func leadIn(
        _ unit: TextUnit, _ kind: PassageKind, _ list: inout ListContext, isBeforeList: Bool
    ) {
        let reading = AdviceLeadIn(reader: reader)
        if standing(of: unit, kind) != nil,
            let advice = reading.advice(in: unit, isBeforeList: isBeforeList)
        {
            list = ListContext()
            list.content = .recommendations(advice.addressees)
            list.takesParagraphs = true
        } else if case .recommendations = list.content, let named = reading.addressees(in: unit) {
            list = ListContext()
            list.content = .recommendations(named)
            list.takesParagraphs = true
        } else if QuestionText.leadsIn(unit) {
            list = ListContext()
            list.content = .questions
        } else if !list.isByHeading || unit.block.text.bytes.last == 0x3A {
            list = ListContext()
        }
    }

    private func sentences(
        of unit: TextUnit, kind: PassageKind, isBeforeAnswer: Bool, isBeforeList: Bool,
        _ context: inout ReadingContext
    ) -> [Piece] {
        let standing = self.standing(of: unit, kind)
        let asks =
            unit.section == .questions || unit.section == .purpose || unit.headingAsks
        if RecommendationLabel.earlierEnd(in: unit) != nil {
            return [Piece(kind: kind == .assessment ? .finding : kind, range: 0..<unit.block.text.bytes.count)]
        }
        let label = RecommendationLabel.end(in: unit)
        if let label, isNumbered(unit, before: label) { return [labelled(unit, from: label, &context)] }
        var pieces: [Piece] = []
        var wasQuestion = context.followsQuestion
        var answers = false
        for (index, sentence) in unit.sentences.enumerated() {
            let words = unit.words(of: sentence)
            var piece = Piece(kind: kind, range: sentence.range)
            let isLast = index + 1 == unit.sentences.count
            let isAnswered = isLast ? isBeforeAnswer : AnswerText.opens(unit, at: index + 1)
            let isPosed =
                sentence.end == 0x3F
                && (context.announcesQuestions || QuestionText.speaksOfQuestions(unit, before: index))
            if sentence.end == 0x3F, asks || isAnswered || isPosed {
                if let colon = unit.colon(in: sentence) {
                    append(Piece(kind: kind, range: sentence.range.lowerBound..<colon.before), to: &pieces)
                    piece.range = colon.after..<sentence.range.upperBound
                }
                piece.kind = .question
            } else if wasQuestion,
                AnswerText.opens(unit, at: index) || answers
                    || index == 0 && AnswerGrade.of(unit.block.text.bytes[sentence.range]) != nil
            {
                piece.kind = .answer
                answers = true
            } else if index == 0, let label {
                piece = Piece(
                    kind: .recommendation, range: min(label, sentence.range.upperBound - 1)..<sentence.range.upperBound)
                let advice = reader.advice(in: words.filter { $0.range.lowerBound >= label }[...], standing: .judging)
                piece.addressees = addressees(advice ?? AdviceReader.Advice(addressees: [], isNamed: false), &context)
            } else if sentence.end != 0x3A, !isCover,
                let advice = standing.flatMap({ reader.advice(in: words, standing: $0) }),
                !endsOpen(unit, sentence), !(isLast && isBeforeList && ![0x2E, 0x21, 0x3F].contains(sentence.end))
            {
                piece.kind = .recommendation
                piece.addressees = addressees(advice, &context)
            }
            wasQuestion = piece.kind == .question || answers && piece.kind == .answer
            append(piece, to: &pieces)
        }
        return pieces
    }

    /// Whether a label ends in a number and a full stop, so that all of the block is the recommendation.
    private func isNumbered(_ unit: TextUnit, before label: Int) -> Bool {
        unit.sentences.first.map { $0.range.upperBound <= label } ?? false
    }

    private func labelled(_ unit: TextUnit, from label: Int, _ context: inout ReadingContext) -> Piece {
        let words = unit.words.filter { $0.range.lowerBound >= label }
        let advice = reader.advice(in: words[...], standing: .judging)
        return Piece(
            kind: .recommendation, range: label..<unit.block.text.bytes.count,
            addressees: addressees(advice ?? AdviceReader.Advice(addressees: [], isNamed: false), &context))
    }

    /// Whom advice is addressed to: whom it names, else the only audited body, else whom the section spoke of last.
    func addressees(_ advice: AdviceReader.Advice, _ context: inout ReadingContext) -> [String] {
        if advice.isNamed, !advice.addressees.isEmpty {
            let named = advice.addressees.flatMap { name in
                guard name == "nämnden" || name == "styrelsen" else { return [name] }
                let near = context.focus.filter { $0.hasSuffix(name) }
                return near.isEmpty ? [name] : near
            }
            context.focus = named
            return named
        }
        if !advice.addressees.isEmpty { return advice.addressees }
        return context.focus.isEmpty && reader.bodies.count == 1 ? reader.bodies : context.focus
    }

    /// Appends a piece; neighbours of one kind become one, unless each counts by itself.
    func append(_ piece: Piece, to pieces: inout [Piece]) {
        guard let last = pieces.last, last.kind == piece.kind, piece.kind != .recommendation, piece.kind != .question
        else {
            return pieces.append(piece)
        }
        pieces[pieces.count - 1].range = last.range.lowerBound..<piece.range.upperBound
    }

    /// Whether the sentence only leads in to a list.
    private func endsOpen(_ unit: TextUnit, _ sentence: Sentence) -> Bool {
        guard sentence.words.upperBound == unit.words.count, let last = unit.words(of: sentence).last else {
            return false
        }
        return ["att", "bör"].contains(last.text) || unit.block.text.bytes.last == 0x3A
            || unit.block.text.bytes.last == 0x3B
    }

    /// What advice may look like here; `nil` where there is none.
    private func standing(of unit: TextUnit, _ kind: PassageKind) -> AdviceReader.Standing? {
        if role == .response { return nil }
        switch unit.section {
        case .criteria, .method, .scope, .purpose, .questions, .appendix: return nil
        case .background: return .explicit
        case .findings where unit.isSectionOwn: return .explicit
        default: break
        }
        switch kind {
        case .assessment, .summary, .letter, .answer: return .judging
        default: return .topic
        }
    }

    /// The kind of the block's text where it is no recommendation or question.
    private func kind(of unit: TextUnit) -> PassageKind {
        let kind = KindReader(role: role, isCover: isCover).kind(of: unit)
        return kind != .letter && FoldedText.begins(unit.block.text.bytes[...], with: "svar:") ? .answer : kind
    }
}

/// The label "Rekommendation:" or "Rekommendation 2." in front of a recommendation.
enum RecommendationLabel {
    /// The byte behind the label, where a block begins with one; a year in it makes the recommendation an earlier one.
    static func end(in unit: TextUnit) -> Int? { isEarlier(unit) ? nil : labelEnd(unit) }

    /// The byte behind "Rekommendation år 2000:", which recalls what an earlier audit advised.
    static func earlierEnd(in unit: TextUnit) -> Int? { isEarlier(unit) ? labelEnd(unit) : nil }

    private static func isEarlier(_ unit: TextUnit) -> Bool {
        unit.words.prefix(4).contains { $0.text.year != nil } || unit.words.first?.text == "tidigare"
    }

    private static func labelEnd(_ unit: TextUnit) -> Int? {
        let head = unit.words.prefix(4)
        guard unit.words.count > 3, let noun = head.prefix(2).firstIndex(where: { $0.text.hasPrefix("rekommendation") })
        else {
            return nil
        }
        guard
            let last = head[noun...].first(where: {
                $0.after == 0x3A || $0.after == 0x2E && ($0.text.number != nil || $0.text.count == 1)
            })
        else { return nil }
        var end = last.range.upperBound + 1
        while end < unit.block.text.bytes.count, [0x20, 0x2A].contains(unit.block.text.bytes[end]) { end += 1 }
        return end < unit.block.text.bytes.count ? end : nil
    }
}

extension TextUnit {
    /// A colon in a sentence with a capital behind it: where the words before it end, and those after it begin.
    fileprivate func colon(in sentence: Sentence) -> (before: Int, after: Int)? {
        for index in sentence.words.dropLast(3) where words[index].after == 0x3A && words[index + 1].isCapital {
            return (words[index].range.upperBound + 1, words[index + 1].range.lowerBound)
        }
        return nil
    }
}
