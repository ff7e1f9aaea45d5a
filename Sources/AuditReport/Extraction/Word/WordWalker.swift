import Markup

/// Walks through a part of a Word document and writes what can be seen in it.
///
/// What is deleted by tracked changes, hidden, a field's instruction or a placeholder is left out.
struct WordWalker {
    /// The part.
    let part: WordPart
    /// The document's styles.
    let styles: WordStyles
    /// The document's notes; `nil` within notes.
    let notes: WordNotes?
    /// The document's lists, which count on.
    var numbering: WordNumbering
    /// Where the text goes.
    var writer: SourceWriter
    /// The fields that are open.
    var fields = WordFields()
    /// How many notes have been met.
    var noteCount = 0

    private var facts = WordFacts()
    private var section = 0

    /// A walker over `part`.
    init(part: WordPart, styles: WordStyles, numbering: WordNumbering, notes: WordNotes?, writer: SourceWriter) {
        self.part = part
        self.styles = styles
        self.numbering = numbering
        self.notes = notes
        self.writer = writer
    }

    /// Writes the whole part.
    mutating func walk() {
        guard let root = part.root else { return }
        facts = WordFacts(part, styles)
        blocks(in: part.child(.body, of: root) ?? root)
    }

    /// The text of all paragraphs in `node`, on one line: that of a cell or note.
    mutating func inlineText(of node: MarkupTree.Node) -> InlineText {
        var content = WordContent()
        collect(node, into: &content)
        return content.text
    }

    private mutating func collect(_ node: MarkupTree.Node, into content: inout WordContent) {
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .p:
                content.text.appendBlank()
                if let mark = mark(of: child), !mark.label.isEmpty { content.text.append("\(mark.label) ".utf8) }
                let boxes = content.boxes.count
                inline(child, style: style(of: child), into: &content)
                for box in content.boxes.dropFirst(boxes) { collect(box, into: &content) }
                content.boxes.removeSubrange(boxes...)
            case .del, .moveFrom, .sectPr, .sdtPr: continue
            case .alternateContent: if let choice = choice(child) { collect(choice, into: &content) }
            default: collect(child, into: &content)
            }
        }
    }

    // MARK: Blocks

    private mutating func blocks(in node: MarkupTree.Node) {
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .p: paragraph(child)
            case .tbl: table(child)
            case .sdt where isPlaceholder(child): continue
            case .del, .moveFrom, .sectPr, .sdtPr: continue
            case .alternateContent: if let choice = choice(child) { blocks(in: choice) }
            default: blocks(in: child)
            }
        }
    }

    private func style(of paragraph: MarkupTree.Node) -> String? {
        part.value(.pStyle, of: part.child(.pPr, of: paragraph))
    }

    private mutating func paragraph(_ node: MarkupTree.Node) {
        let properties = part.child(.pPr, of: node)
        let style = part.value(.pStyle, of: properties)
        if part.toggle(.pageBreakBefore, of: properties) ?? styles.breaksPage(style) {
            writer.pageBreak(isRendered: true)
        }
        var content = WordContent()
        let mark = mark(of: node)
        inline(node, style: style, into: &content)
        for isRendered in content.breaksBefore { writer.pageBreak(isRendered: isRendered) }
        write(content.text, mark: mark, style: style, level: headingLevel(properties, style))
        for box in content.boxes { blocks(in: box) }
        for isRendered in content.breaksWithin { writer.pageBreak(isRendered: isRendered) }
        if part.child(.sectPr, of: properties) != nil { endSection() }
    }

    private mutating func write(_ text: InlineText, mark: WordNumbering.Mark?, style: String?, level: Int?) {
        if text.isBlank { return }
        if styles.isContentsEntry(style) {
            writer.entry(text)
        } else if let level {
            writer.heading(text, level: level, label: mark?.label ?? "")
        } else if let mark {
            writer.item(text, depth: mark.level, label: mark.label)
        } else {
            writer.paragraph(text, isEmphasised: !facts.hasHeadings && text.isBold && text.bytes.count <= 110)
        }
    }

    private func headingLevel(_ properties: MarkupTree.Node?, _ style: String?) -> Int? {
        guard let own = part.number(.outlineLvl, of: properties) else { return styles.headingLevel(style) }
        return (0..<9).contains(own) ? own + 1 : nil
    }

    /// The mark of a paragraph in a list; each call counts.
    private mutating func mark(of paragraph: MarkupTree.Node) -> WordNumbering.Mark? {
        let properties = part.child(.pPr, of: paragraph)
        let own = part.child(.numPr, of: properties)
        let style = part.value(.pStyle, of: properties)
        let inherited = styles.list(style)
        guard let id = part.value(.numId, of: own) ?? inherited?.id else { return nil }
        let level = part.number(.ilvl, of: own) ?? (part.value(.numId, of: own) == nil ? inherited?.level : 0)
        return numbering.next(in: id, level: level, lineage: styles.lineage(style), styles: styles)
    }

    /// The next section begins on a new page, unless it says otherwise.
    private mutating func endSection() {
        section += 1
        let next = section < facts.sectionTypes.count ? facts.sectionTypes[section] : nil
        if let next, next != "continuous", next != "nextColumn" { writer.pageBreak() }
    }

    func isPlaceholder(_ control: MarkupTree.Node) -> Bool {
        part.toggle(.showingPlcHdr, of: part.child(.sdtPr, of: control)) ?? false
    }

    /// Of several versions of the same content the first with text.
    func choice(_ node: MarkupTree.Node) -> MarkupTree.Node? {
        let versions = part.tree.children(of: node).filter { [.choice, .fallback].contains(part.tag($0)) }
        return versions.first { version in
            part.tree.descendants(of: version).contains { part.tag(MarkupTree.Node(index: $0)) == .t }
        }
    }

    // MARK: Tables

    private mutating func table(_ node: MarkupTree.Node) {
        let rows = Self.parts(.tr, below: node, in: part).filter { row in
            let properties = part.child(.trPr, of: row)
            return part.child(.del, of: properties) == nil && part.toggle(.hidden, of: properties) != true
        }
        let cells = rows.map { Self.parts(.tc, below: $0, in: part) }
        writer.endGroup()
        defer { writer.endGroup() }
        if facts.isLayout(cells, in: part, styles) {
            for cell in cells.joined() { blocks(in: cell) }
            return
        }
        for row in cells {
            var texts: [InlineText] = []
            var breaks: [Bool] = []
            for cell in row {
                var content = WordContent()
                collect(cell, into: &content)
                texts.append(content.text)
                breaks += content.breaksBefore + content.breaksWithin
            }
            if breaks.first == true { writer.pageBreak(isRendered: true) }
            writer.row(texts)
        }
    }

    /// The rows of a table or cells of a row, also those in content controls.
    private static func parts(_ tag: WordTag, below node: MarkupTree.Node, in part: WordPart) -> [MarkupTree.Node] {
        part.tree.children(of: node).flatMap { child -> [MarkupTree.Node] in
            switch part.tag(child) {
            case tag: [child]
            case .sdt, .sdtContent, .ins, .moveTo: parts(tag, below: child, in: part)
            default: []
            }
        }
    }
}

/// What must be known of a part before it is read.
struct WordFacts {
    /// Whether any paragraph has the style of a heading: then bold text is only bold.
    let hasHeadings: Bool
    /// How each section begins, in order.
    let sectionTypes: [String]

    /// A part without headings and sections.
    init() {
        hasHeadings = false
        sectionTypes = []
    }

    /// Looks through the part once.
    init(_ part: WordPart, _ styles: WordStyles) {
        var hasHeadings = false
        var sectionTypes: [String] = []
        for index in 0..<part.tree.nodeCount {
            let node = MarkupTree.Node(index: index)
            switch part.tag(node) {
            case .pPr where !hasHeadings:
                hasHeadings =
                    styles.headingLevel(part.value(.pStyle, of: node)) != nil && part.child(.pStyle, of: node) != nil
            case .sectPr: sectionTypes.append(part.value(.type, of: node) ?? "nextPage")
            default: continue
            }
        }
        self.hasHeadings = hasHeadings
        self.sectionTypes = sectionTypes
    }

    /// Whether a table only arranges text on the page: it has a single column, headings in it, or cells of many paragraphs.
    func isLayout(_ rows: [[MarkupTree.Node]], in part: WordPart, _ styles: WordStyles) -> Bool {
        if rows.allSatisfy({ $0.count <= 1 }) { return true }
        return rows.joined().contains { cell in
            var paragraphs = 0
            for index in part.tree.descendants(of: cell) {
                let node = MarkupTree.Node(index: index)
                guard part.tag(node) == .p else { continue }
                paragraphs += 1
                if let style = part.value(.pStyle, of: part.child(.pPr, of: node)), styles.headingLevel(style) != nil {
                    return true
                }
            }
            return paragraphs > 12
        }
    }
}
