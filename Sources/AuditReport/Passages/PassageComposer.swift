/// Turns blocks into passages with kinds, and gathers questions and abbreviations on the way.
struct PassageComposer {
    /// What composing gives.
    struct Composed {
        var headings: [Heading] = []
        var passages: [Passage] = []
        var questions: [AuditQuestion] = []
        var abbreviations: [Abbreviation] = []
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

    /// The passages of `blocks`.
    func compose(_ blocks: [Block]) -> Composed {
        var composed = Composed()
        var outline = Outline()
        var list = ListContext()
        var questions = QuestionCollector()
        let reader = AdviceReader(bodies: bodies)
        for (index, block) in blocks.enumerated() {
            if case .heading(let level) = block.shape {
                let heading = Heading(
                    level: level, text: block.text.string, span: span(block.text, 0..<block.text.bytes.count))
                outline.open(level: level, heading: heading.text, key: TitleKey.make(block.text.bytes[...]))
                composed.headings.append(heading)
                questions.open(heading, level: level, section: outline.section)
                list = ListContext(heading: heading.text, section: outline.entries.last?.section ?? outline.section)
                continue
            }
            let unit = TextUnit(block: block, outline: outline)
            AbbreviationReader.collect(unit, into: &composed.abbreviations)
            let nextIsItem = index + 1 < blocks.count && blocks[index + 1].isItem
            let pieces = PieceReader(reader: reader, role: role, isCover: block.lines.lowerBound < coverEnd)
                .pieces(of: unit, list: &list, isBeforeList: nextIsItem)
            for piece in pieces {
                let passage = Passage(
                    kind: piece.kind, text: unit.text(piece.range), section: unit.path, addressee: piece.addressees,
                    span: span(block.text, piece.range), page: PageStart.page(of: block.lines.lowerBound, in: pages))
                composed.passages.append(passage)
            }
            questions.read(unit, pieces: pieces, firstPassage: composed.passages.count - pieces.count) {
                span(block.text, $0)
            }
        }
        let linked = AnswerLinker(collector: questions).link()
        composed.questions = linked.questions
        for (passage, grade) in linked.grades where composed.passages.indices.contains(passage) {
            composed.passages[passage].grade = grade
        }
        return composed
    }

    private func span(_ text: CleanText, _ range: Range<Int>) -> TextSpan { source.span(text.source(of: range)) }
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
    init(heading: String, section: CanonicalSection?) {
        isByHeading = true
        if section == .recommendations {
            let words = WordScanner.words(Array(heading.utf8))
            content = .recommendations(BodyReader.mentions(in: words[...]).map(\.name))
        } else if section == .questions {
            content = .questions
        }
    }
}
