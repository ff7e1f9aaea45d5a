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
    let role: DocumentParser.Role
    /// Whether the block stands on the cover.
    let isCover: Bool
    /// Whether the text right before asks an audit question.
    let followsQuestion: Bool

    /// The parts of `unit`, in order and without overlap; `list` is kept up to date.
    func pieces(of unit: TextUnit, list: inout ListContext, next: TextUnit?) -> [Piece] {
        let isBeforeList = next?.block.isItem ?? false
        let all = 0..<unit.block.text.bytes.count
        let kind = self.kind(of: unit)
        if unit.block.isItem {
            list.indent = list.indent ?? unit.block.indent
            let isNested = unit.block.indent > (list.indent ?? 0) + 2
            switch list.content {
            case .recommendations where isNested: return [Piece(kind: kind, range: all)]
            case .recommendations(let addressees): return [item(unit, all, addressees)]
            case .questions where isNested: return [Piece(kind: kind, range: all)]
            case .questions where QuestionText.isQuestion(unit): return question(unit, kind: kind)
            default: if QuestionText.isIndirect(unit) { return [Piece(kind: .question, range: all)] }
            }
        } else if unit.block.shape == .row {
            return [Piece(kind: kind, range: all)]
        }
        let pieces = sentences(of: unit, kind: kind, isBeforeAnswer: next.map(AnswerText.opens) ?? false)
        if !unit.block.isItem || isBeforeList { leadIn(unit, &list, isBeforeList: isBeforeList) }
        return pieces
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
        return [
            Piece(kind: .question, range: 0..<asking.range.upperBound),
            Piece(kind: kind, range: rest..<unit.block.text.bytes.count),
        ]
    }

    /// An item in a list of recommendations; its own words may name another body.
    private func item(_ unit: TextUnit, _ all: Range<Int>, _ addressees: [String]) -> Piece {
        let own = unit.sentences.first.flatMap { reader.advice(in: unit.words(of: $0), standing: .judging) }
        let names = own.map(\.addressees).flatMap { $0.isEmpty ? nil : $0 } ?? addressees
        return Piece(
            kind: .recommendation, range: all,
            addressees: names.isEmpty && reader.bodies.count == 1 ? reader.bodies : names)
    }

    /// Notes what a block says of the list that follows it.
    private func leadIn(_ unit: TextUnit, _ list: inout ListContext, isBeforeList: Bool) {
        if standing(of: unit, self.kind(of: unit)) != nil, let advice = reader.leadIn(unit, isBeforeList: isBeforeList)
        {
            list = ListContext()
            list.content = .recommendations(advice.addressees)
        } else if QuestionText.leadsIn(unit) {
            list = ListContext()
            list.content = .questions
        } else if !list.isByHeading || unit.block.text.bytes.last == 0x3A {
            list = ListContext()
        }
    }

    private func sentences(of unit: TextUnit, kind: PassageKind, isBeforeAnswer: Bool) -> [Piece] {
        let standing = self.standing(of: unit, kind)
        let asks =
            unit.section == .questions || unit.section == .purpose || unit.headingAsks
        let label = RecommendationLabel.end(in: unit)
        var pieces: [Piece] = []
        var wasQuestion = followsQuestion
        for (index, sentence) in unit.sentences.enumerated() {
            let words = unit.words(of: sentence)
            var piece = Piece(kind: kind, range: sentence.range)
            let isLast = index + 1 == unit.sentences.count
            let isAnswered = isLast ? isBeforeAnswer : AnswerText.opens(unit, at: index + 1)
            if sentence.end == 0x3F, asks || isAnswered {
                if let colon = unit.colon(in: sentence) {
                    append(Piece(kind: kind, range: sentence.range.lowerBound..<colon.before), to: &pieces)
                    piece.range = colon.after..<sentence.range.upperBound
                }
                piece.kind = .question
            } else if wasQuestion, AnswerText.opens(unit, at: index) {
                piece.kind = .answer
            } else if index == 0, let label {
                append(Piece(kind: kind, range: 0..<label), to: &pieces)
                piece = Piece(kind: .recommendation, range: (label + 1)..<sentence.range.upperBound)
                piece.addressees =
                    reader.advice(in: words, standing: .judging)?.addressees
                    ?? (reader.bodies.count == 1 ? reader.bodies : [])
            } else if sentence.end != 0x3A, !isCover,
                let advice = standing.flatMap({ reader.advice(in: words, standing: $0) }),
                !endsOpen(unit, sentence)
            {
                piece.kind = .recommendation
                piece.addressees = advice.addressees
            }
            wasQuestion = piece.kind == .question
            append(piece, to: &pieces)
        }
        return pieces
    }

    /// Appends a piece; neighbours of one kind become one, unless each counts by itself.
    private func append(_ piece: Piece, to pieces: inout [Piece]) {
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

    private static let judging: [StaticString] = [
        "vår bedömning", "vi bedömer", "enligt vår bedömning", "sammantaget bedömer", "sammanfattningsvis bedömer",
        "bedömning:",
        "vår sammanfattande bedömning", "vår samlade bedömning", "vi anser", "revisionens bedömning", "kommentar:",
        "vi konstaterar",
        "vår sammantagna", "det är vår bedömning", "vår revisionella", "kontrollmålet är", "vi rekommenderar",
    ]

    /// The kind of the block's text where it is no recommendation or question.
    private func kind(of unit: TextUnit) -> PassageKind {
        if role == .letter { return .letter }
        if isCover { return .other }
        let base = unit.section?.kind ?? (unit.path.isEmpty ? .other : .finding)
        guard base == .finding || base == .other else { return base }
        let text = unit.block.text.bytes[...]
        if Self.judging.contains(where: { FoldedText.begins(text, with: $0) }) { return .assessment }
        if FoldedText.begins(text, with: "svar:") { return .answer }
        return base
    }
}

/// The label "Rekommendation:" in front of a recommendation.
enum RecommendationLabel {
    /// The byte behind the label's colon, where a block begins with one.
    static func end(in unit: TextUnit) -> Int? {
        guard let first = unit.words.first, first.text == "rekommendation" || first.text == "rekommendationer",
            first.after == 0x3A,
            unit.words.count > 3
        else { return nil }
        return first.range.upperBound + 1
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
