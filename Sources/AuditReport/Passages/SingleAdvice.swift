/// Reads a document that is one short passage: a line of an exported list of recommendations, say.
///
/// Neither a heading nor a lead-in says there that advice is given, so the form of the words must.
struct SingleAdvice {
    /// What reads the parts of any document.
    let pieceReader: PieceReader

    private static let mostWords = 80
    private static let mostSentences = 3

    /// The parts of the only block of a document, or `nil` where it is read as a block of any document.
    ///
    /// - Parameters:
    ///   - unit: The block.
    ///   - pieces: The parts it has as a block of any document.
    ///   - context: What is known of the text before, which is nothing; it is kept up to date.
    /// - Returns: The parts: with a recommendation among them, or a provision as a whole.
    func pieces(of unit: TextUnit, insteadOf pieces: [Piece], _ context: inout ReadingContext) -> [Piece]? {
        guard pieceReader.role == .report, isShort(unit), !isAnswered(pieces), let first = unit.sentences.first else {
            return nil
        }
        let base = pieces.first { $0.kind != .recommendation }?.kind ?? .other
        let isAsked = unit.sentences.contains { $0.end == 0x3F }
        let opens = !isAsked && AdviceOpening.opens(unit.words(of: first))
        if Provision.isOne(unit, isCommand: opens && unit.words.first?.isCapital ?? false) {
            return AdviceSentence.speaksOfAuditors(unit.words[...])
                ? nil : [Piece(kind: base, range: 0..<unit.block.text.bytes.count)]
        }
        if opens {
            return [pieceReader.recommendation(unit, 0..<unit.block.text.bytes.count, [], &context)]
        }
        let reader = AdviceSentence(reader: pieceReader.reader)
        var found: [Piece] = []
        for sentence in unit.sentences {
            var piece = Piece(kind: base, range: sentence.range)
            if sentence.end != 0x3F, !isOpen(sentence, unit), let advice = reader.advice(in: unit.words(of: sentence)) {
                piece.kind = .recommendation
                piece.addressees = pieceReader.addressees(advice, &context)
            }
            pieceReader.append(piece, to: &found)
        }
        return found.contains { $0.kind == .recommendation } ? found : nil
    }

    private func isShort(_ unit: TextUnit) -> Bool {
        guard unit.words.count <= Self.mostWords, unit.sentences.count <= Self.mostSentences,
            RecommendationLabel.earlierEnd(in: unit) == nil, !unit.block.text.bytes.contains(0x7C),
            unit.words.count > (isTitle(unit) ? 2 : 1)
        else { return false }
        switch unit.block.shape {
        case .paragraph: return true
        // "2. meddela tillstånd," is a piece of something longer.
        case .item(let form): return form == .bullet || unit.words.first?.isCapital ?? false
        case .row, .heading: return false
        }
    }

    /// Whether a sentence only leads in to what the text does not have: "Vi rekommenderar nämnden att:"
    private func isOpen(_ sentence: Sentence, _ unit: TextUnit) -> Bool {
        guard let last = unit.words(of: sentence).last, last.after != 0x2E else { return false }
        return last.after == 0x3A || last.text == "att" || last.text == "bör"
    }

    /// Whether the block begins and ends as a title does, not as a sentence or an item.
    private func isTitle(_ unit: TextUnit) -> Bool {
        let isPunctuated = unit.block.text.bytes.last.map { [0x2C, 0x2E, 0x3B].contains($0) } ?? false
        return !isPunctuated && unit.words.first?.isCapital ?? true
    }

    /// Whether the block asks or answers.
    private func isAnswered(_ pieces: [Piece]) -> Bool {
        pieces.contains { $0.kind == .question || $0.kind == .answer || $0.kind == .letter || $0.kind == .appendix }
    }
}
