/// Turns blocks into passages with kinds, and gathers questions on the way.
struct PassageComposer {
    /// What composing gives.
    struct Composed {
        var headings: [Heading] = []
        var passages: [Passage] = []
        var questions: [AuditQuestion] = []
    }

    /// The text.
    let source: SourceText
    /// The pages by line.
    let pages: [PageStart]
    /// What the document is.
    let role: DocumentParser.Role
    /// The first line behind the cover.
    let coverEnd: Int
    /// The audited bodies.
    let bodies: [String]

    /// The passages of `units`, headings among them.
    func compose(_ units: [TextUnit]) -> Composed {
        var composed = Composed()
        var list = ListContext()
        var followsQuestion = false
        var questions = QuestionCollector()
        let reader = AdviceReader(bodies: bodies)
        for (index, unit) in units.enumerated() {
            let block = unit.block
            if case .heading(let level) = block.shape {
                let heading = Heading(
                    level: level, text: block.text.string, span: unit.span(0..<block.text.bytes.count, in: source))
                composed.headings.append(heading)
                questions.open(unit, level: level, span: heading.span)
                list = ListContext(heading: unit)
                followsQuestion = false
                continue
            }
            let next = index + 1 < units.count ? units[index + 1] : nil
            let pieces = PieceReader(
                reader: reader, role: role, isCover: block.lines.lowerBound < coverEnd, followsQuestion: followsQuestion
            )
            .pieces(of: unit, list: &list, next: next)
            followsQuestion = pieces.last?.kind == .question
            for piece in pieces { composed.passages.append(passage(piece, of: unit)) }
            questions.read(
                unit, pieces: pieces, firstPassage: composed.passages.count - pieces.count, source: source)
        }
        var linker = AnswerLinker(collector: questions)
        let linked = linker.link()
        composed.questions = linked.questions
        for (passage, grade) in linked.grades where composed.passages.indices.contains(passage) {
            composed.passages[passage].grade = grade
        }
        return composed
    }

    private func passage(_ piece: Piece, of unit: TextUnit) -> Passage {
        Passage(
            kind: piece.kind, text: unit.text(piece.range), section: unit.path, addressee: piece.addressees,
            span: unit.span(piece.range, in: source), page: PageStart.page(of: unit.block.lines.lowerBound, in: pages))
    }
}

/// What the list that is being read is a list of.
struct ListContext {
    /// The kinds of list that matter.
    enum Content {
        case recommendations([String])
        case questions
        case other
    }

    /// What the items are, where a lead-in or heading has said it.
    var content: Content = .other
    /// Whether the list is open because of its heading, not of a lead-in.
    var isByHeading = false
    /// The indent of the first item.
    var indent: Int?

    /// A list that nothing is known of.
    init() {}

    /// The list that a heading announces.
    init(heading: TextUnit) {
        isByHeading = true
        if heading.section == .recommendations {
            content = .recommendations(BodyReader.mentions(in: heading.words[...]).map(\.name))
        } else if heading.section == .questions {
            content = .questions
        }
    }
}
