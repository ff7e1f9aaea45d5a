/// Turns blocks into passages with kinds, and gathers questions on the way.
struct PassageComposer {
    /// What composing gives.
    struct Composed {
        var headings: [Heading] = []
        var passages: [Passage] = []
        var questions: [AuditQuestion] = []
        var overallGrade: String?
        var earlier: [EarlierRecommendation] = []
        var followsUp: [FollowedReport] = []
    }

    /// The text.
    let source: SourceText
    /// The pages by line.
    let pages: [PageStart]
    /// What the document is.
    let role: DocumentRole
    /// The first line behind the cover.
    let coverEnd: Int
    /// What the document says of itself.
    let metadata: ReportMetadata
    /// Whether the file holds no other document.
    let isAlone: Bool

    /// The passages of `units`, headings among them.
    func compose(_ units: [TextUnit]) -> Composed {
        var composed = Composed()
        var context = ReadingContext()
        var questions = QuestionCollector()
        let reader = AdviceReader(bodies: metadata.bodies)
        let isFollowUp = metadata.type == "uppföljande granskning"
        var followUp = FollowUpCollector(isFollowUp: isFollowUp)
        for (index, unit) in units.enumerated() {
            let block = unit.block
            if case .heading(let level) = block.shape {
                let heading = Heading(
                    level: level, text: block.text.string, span: span(block.text, 0..<block.text.bytes.count))
                composed.headings.append(heading)
                questions.open(unit, level: level, span: heading.span)
                followUp.open(heading, level: level)
                context.open(unit, reader: reader)
                if followUp.isUnderNumber { context.list = ListContext() }
                continue
            }
            let next = index + 1 < units.count ? units[index + 1] : nil
            let pieceReader = PieceReader(reader: reader, role: role, isCover: block.lines.lowerBound < coverEnd)
            var pieces = pieceReader.pieces(of: unit, &context, next: next)
            if isAlone, units.count == 1 {
                let single = SingleAdvice(pieceReader: pieceReader)
                pieces = single.pieces(of: unit, insteadOf: pieces, &context) ?? pieces
            }
            context.followsQuestion = pieces.last?.kind == .question
            let isQuoted = followUp.read(unit, table: context.table) { span(block.text, $0) }
            for piece in pieces {
                composed.passages.append(passage(piece, of: unit))
                if isQuoted { composed.passages[composed.passages.count - 1].kind = .background }
            }
            if role == .appendix { continue }
            questions.read(
                unit, pieces: pieces, table: context.table, firstPassage: composed.passages.count - pieces.count,
                source: source)
        }
        composed.earlier = followUp.earlier
        if isFollowUp {
            composed.followsUp = FollowedReportFinder(title: metadata.title, year: metadata.year)
                .find(in: units) { span($0.block.text, $1) }
        }
        let linked = AnswerLinker(collector: questions).link()
        composed.questions = linked.questions
        composed.overallGrade = linked.overall
        for (passage, grade, isItem) in linked.grades where composed.passages.indices.contains(passage) {
            composed.passages[passage].grade = grade
            // A summary that lists judgements answers with each.
            if isItem, composed.passages[passage].kind == .summary { composed.passages[passage].kind = .answer }
        }
        return composed
    }

    private func passage(_ piece: Piece, of unit: TextUnit) -> Passage {
        Passage(
            kind: piece.kind, text: unit.text(piece.range), section: unit.path, addressee: piece.addressees,
            span: span(unit.block.text, piece.range), page: PageStart.page(of: unit.block.lines.lowerBound, in: pages),
            sourceMap: SourceMapMaker.map(of: piece.range, in: unit.block.text, source: source))
    }

    private func span(_ text: CleanText, _ range: Range<Int>) -> TextSpan { source.span(text.source(of: range)) }
}
