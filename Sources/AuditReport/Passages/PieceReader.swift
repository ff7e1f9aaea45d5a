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

    /// The parts of `unit`, in order and without overlap; `list` is kept up to date.
    func pieces(of unit: TextUnit, list: inout ListContext, isBeforeList: Bool) -> [Piece] {
        let all = 0..<unit.block.text.bytes.count
        let kind = self.kind(of: unit)
        if unit.block.isItem {
            list.indent = list.indent ?? unit.block.indent
            switch list.content {
            case .recommendations(let addressees): return [item(unit, all, addressees)]
            case .questions where QuestionText.isQuestion(unit): return [Piece(kind: .question, range: all)]
            default: break
            }
        } else if unit.block.shape == .row {
            return [Piece(kind: kind, range: all)]
        }
        let pieces = sentences(of: unit, kind: kind)
        if !unit.block.isItem || isBeforeList { leadIn(unit, &list, isBeforeList: isBeforeList) }
        return pieces
    }

    /// An item in a list of recommendations; its own words may name another body.
    private func item(_ unit: TextUnit, _ all: Range<Int>, _ addressees: [String]) -> Piece {
        let own = unit.sentences.first.flatMap { reader.advice(in: unit.words(of: $0), judges: true) }
        let names = own.map(\.addressees).flatMap { $0.isEmpty ? nil : $0 } ?? addressees
        return Piece(
            kind: .recommendation, range: all,
            addressees: names.isEmpty && reader.bodies.count == 1 ? reader.bodies : names)
    }

    /// Notes what a block says of the list that follows it.
    private func leadIn(_ unit: TextUnit, _ list: inout ListContext, isBeforeList: Bool) {
        if let advice = reader.leadIn(unit, isBeforeList: isBeforeList) {
            list = ListContext()
            list.content = .recommendations(advice.addressees)
        } else if QuestionText.leadsIn(unit) {
            list = ListContext()
            list.content = .questions
        } else if !list.isByHeading || unit.block.text.bytes.last == 0x3A {
            list = ListContext()
        }
    }

    private func sentences(of unit: TextUnit, kind: PassageKind) -> [Piece] {
        let judges = canAdvise(unit, kind)
        let asks =
            unit.section == .questions || unit.section == .purpose
            || unit.path.last.map { UTF8Letters.folded($0).contains("fråg") } ?? false
        var pieces: [Piece] = []
        for sentence in unit.sentences {
            let words = unit.words(of: sentence)
            var piece = Piece(kind: kind, range: sentence.range)
            if sentence.end == 0x3F, asks {
                piece.kind = .question
            } else if sentence.end != 0x3A, !isCover,
                let advice = judges.flatMap({ reader.advice(in: words, judges: $0) }),
                !endsOpen(unit, sentence)
            {
                piece.kind = .recommendation
                piece.addressees = advice.addressees
            }
            if let last = pieces.last, last.kind == piece.kind, piece.kind != .recommendation, piece.kind != .question {
                pieces[pieces.count - 1].range = last.range.lowerBound..<piece.range.upperBound
            } else {
                pieces.append(piece)
            }
        }
        return pieces
    }

    /// Whether the sentence only leads in to a list.
    private func endsOpen(_ unit: TextUnit, _ sentence: Sentence) -> Bool {
        guard sentence.words.upperBound == unit.words.count, let last = unit.words(of: sentence).last else {
            return false
        }
        return ["att", "bör"].contains(last.text) || unit.block.text.bytes.last == 0x3A
            || unit.block.text.bytes.last == 0x3B
    }

    /// Whether advice may stand here: `true` in any wording, `false` in so many words only, `nil` not at all.
    private func canAdvise(_ unit: TextUnit, _ kind: PassageKind) -> Bool? {
        switch unit.section {
        case .criteria, .method, .scope, .purpose, .questions, .appendix: return nil
        case .background: return false
        default: break
        }
        switch kind {
        case .assessment, .summary, .letter, .answer: return true
        default: return false
        }
    }

    private static let judging = [
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
        let start = UTF8Letters.folded(String(decoding: unit.block.text.bytes.prefix(48), as: UTF8.self))
        if Self.judging.contains(where: { start.hasPrefix($0) }) { return .assessment }
        if start.hasPrefix("svar:") { return .answer }
        return base
    }
}
