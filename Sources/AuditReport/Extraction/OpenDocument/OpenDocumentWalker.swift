import Markup

/// Walks through an OpenDocument text and writes what can be seen in it.
///
/// What tracked changes have deleted, what is hidden, and comments are left out.
struct OpenDocumentWalker {
    /// The part with the text.
    let part: OpenDocumentPart
    /// All styles.
    let styles: OpenDocumentStyles
    /// Where the text goes.
    var writer: SourceWriter

    private var numbering = OpenDocumentNumbering()
    private var noteCount = 0
    private var hasHeadings = false

    /// The list that an item is in.
    private struct Place {
        var list: Int
        var level: Int
        var style: String?
        var start: Int?
        /// Whether the item's number is still to come.
        var isOpen: Bool
    }

    /// A walker over `part`.
    init(part: OpenDocumentPart, styles: OpenDocumentStyles, writer: SourceWriter) {
        self.part = part
        self.styles = styles
        self.writer = writer
    }

    /// Writes the whole text.
    mutating func walk() {
        guard let root = part.first(.text) ?? part.first(.body) else { return }
        hasHeadings = part.first(.heading) != nil
        blocks(in: root)
    }

    // MARK: Blocks

    private mutating func blocks(in node: MarkupTree.Node) {
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .paragraph, .heading: paragraph(child, nil)
            case .list: list(child, nil)
            case .table: table(child)
            case .softPageBreak: writer.pageBreak()
            case .contents: contents(child)
            case .section: if !isHiddenSection(child) { blocks(in: child) }
            case .trackedChanges, .annotation, .forms, .declarations, .title, .description: continue
            default: blocks(in: child)
            }
        }
    }

    private func isHiddenSection(_ node: MarkupTree.Node) -> Bool {
        part.tree.attribute("display", of: node) == "none"
    }

    private mutating func contents(_ node: MarkupTree.Node) {
        guard let body = part.child(.indexBody, of: node) else { return }
        for child in part.tree.children(of: body) {
            if part.tag(child) == .indexTitle {
                blocks(in: child)
                continue
            }
            var content = Content()
            inline(child, isBold: false, into: &content)
            writer.entry(content.text)
            for _ in 0..<content.breaks { writer.pageBreak() }
        }
    }

    private mutating func paragraph(_ node: MarkupTree.Node, _ place: Place?) {
        let style = part.tree.attribute("style-name", of: node)
        if styles.breaksBefore(style, "paragraph") { writer.pageBreak(isRendered: true) }
        var content = Content()
        if styles.isHidden(style, "paragraph") != true {
            inline(node, isBold: styles.isBold(style, "paragraph") ?? false, into: &content)
        }
        if part.tag(node) == .heading {
            heading(node, content.text, place)
        } else if let place, let label = label(place) {
            writer.item(content.text, depth: place.level - 1, label: label)
        } else if !content.text.isBlank {
            let isEmphasised = !hasHeadings && content.text.isBold && content.text.bytes.count <= 110
            writer.paragraph(content.text, isEmphasised: isEmphasised)
        }
        for box in content.boxes { blocks(in: box) }
        for _ in 0..<content.breaks { writer.pageBreak() }
        if styles.breaksAfter(style) { writer.pageBreak() }
    }

    private mutating func heading(_ node: MarkupTree.Node, _ text: InlineText, _ place: Place?) {
        let level = OpenDocumentStyles.start(part.tree.attribute("outline-level", of: node)) ?? 1
        var label: String?
        if let place {
            label = self.label(place)
        } else if part.tree.attribute("is-list-header", of: node) != "true" {
            let start = OpenDocumentStyles.start(part.tree.attribute("start-value", of: node))
            label = numbering.nextHeading(level: level, start: start, outline: styles.outline)
        }
        writer.heading(text, level: level, label: label ?? "")
    }

    // MARK: Lists

    private mutating func list(_ node: MarkupTree.Node, _ outer: Place?) {
        let style = part.tree.attribute("style-name", of: node) ?? outer?.style
        var place = Place(list: 0, level: min((outer?.level ?? 0) + 1, 10), style: style, start: nil, isOpen: false)
        if let outer {
            place.list = outer.list
        } else {
            place.list = numbering.open(
                id: part.tree.attribute("id", of: node), continuing: part.tree.attribute("continue-list", of: node),
                style: style, continues: part.tree.attribute("continue-numbering", of: node) == "true")
        }
        for item in part.tree.children(of: node) {
            switch part.tag(item) {
            case .listItem, .listHeader:
                place.isOpen = part.tag(item) == .listItem
                place.start = OpenDocumentStyles.start(part.tree.attribute("start-value", of: item))
                content(of: item, place)
            case .softPageBreak: writer.pageBreak()
            default: continue
            }
        }
        if outer == nil { writer.endGroup() }
    }

    private mutating func content(of item: MarkupTree.Node, _ place: Place) {
        var place = place
        for child in part.tree.children(of: item) {
            switch part.tag(child) {
            case .paragraph, .heading:
                paragraph(child, place.isOpen ? place : nil)
                place.isOpen = false
            case .list: list(child, place)
            case .softPageBreak: writer.pageBreak()
            default: continue
            }
        }
    }

    /// The label of an item; `nil` for one without a mark.
    private mutating func label(_ place: Place) -> String? {
        numbering.next(
            in: place.list, level: place.level, start: place.start, styles: styles.levels(ofList: place.style))
    }

    // MARK: Tables

    private mutating func table(_ node: MarkupTree.Node) {
        if styles.breaksBefore(part.tree.attribute("style-name", of: node), "table") {
            writer.pageBreak(isRendered: true)
        }
        let rows = rows(of: node).map { row in
            part.tree.children(of: row).filter { [.cell, .coveredCell].contains(part.tag($0)) }
        }
        writer.endGroup()
        defer { writer.endGroup() }
        if isLayout(rows) {
            for cell in rows.joined() { blocks(in: cell) }
            return
        }
        for cells in rows {
            var texts: [InlineText] = []
            var breaks = 0
            for cell in cells {
                var content = Content()
                collect(cell, into: &content)
                texts.append(content.text)
                breaks += content.breaks
            }
            writer.row(texts)
            if breaks > 0 { writer.pageBreak() }
        }
    }

    private func rows(of table: MarkupTree.Node) -> [MarkupTree.Node] {
        part.tree.children(of: table).flatMap { child -> [MarkupTree.Node] in
            switch part.tag(child) {
            case .row: [child]
            case .headerRows, .rows, .rowGroup: rows(of: child)
            default: []
            }
        }
    }

    /// Whether a table only arranges text on the page: it has a single column, headings in it, or cells of many paragraphs.
    private func isLayout(_ rows: [[MarkupTree.Node]]) -> Bool {
        if rows.allSatisfy({ $0.count <= 1 }) { return true }
        return rows.joined().contains { cell in
            let tags = part.tree.descendants(of: cell).lazy.map { part.tag(MarkupTree.Node(index: $0)) }
            return tags.contains(.heading) || tags.filter { $0 == .paragraph }.count > 12
        }
    }

    /// Adds all text below a node: that of a cell or note.
    private mutating func collect(_ node: MarkupTree.Node, into content: inout Content) {
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .paragraph, .heading:
                content.text.appendBlank()
                inline(child, isBold: false, into: &content)
            case .softPageBreak: content.breaks += 1
            case .trackedChanges, .annotation, .title, .description: continue
            default: collect(child, into: &content)
            }
        }
    }
}

// MARK: - Text within paragraphs

extension OpenDocumentWalker {
    /// What one paragraph holds.
    fileprivate struct Content {
        var text = InlineText()
        /// The text boxes anchored in it.
        var boxes: [MarkupTree.Node] = []
        /// How many pages end in it.
        var breaks = 0
    }

    private mutating func inline(_ node: MarkupTree.Node, isBold: Bool, into content: inout Content) {
        for child in part.tree.children(of: node) {
            if part.isText(child) {
                content.text.appendCollapsed(part.tree.text(of: child), isBold: isBold)
                continue
            }
            switch part.tag(child) {
            case .blanks:
                let count = OpenDocumentStyles.start(part.tree.attribute("c", of: child)) ?? 1
                content.text.append(repeatElement(0x20, count: min(count, 40)))
            case .tab: content.text.append([0x09])
            case .lineBreak: content.text.append([0x0A])
            case .softPageBreak: content.breaks += 1
            case .note: note(child, into: &content)
            case .textBox, .shape: content.boxes.append(child)
            case .span:
                let style = part.tree.attribute("style-name", of: child)
                if styles.isHidden(style, "text") == true { continue }
                inline(child, isBold: styles.isBold(style, "text") ?? isBold, into: &content)
            case .annotation, .rubyText, .hiddenText, .hiddenParagraph, .title, .description, .number, .trackedChanges:
                continue
            default: inline(child, isBold: isBold, into: &content)
            }
        }
    }

    private mutating func note(_ node: MarkupTree.Node, into content: inout Content) {
        guard let body = part.child(.noteBody, of: node) else { return }
        noteCount += 1
        let label = String(noteCount)
        content.text.appendMark(label)
        var note = Content()
        collect(body, into: &note)
        writer.note(label, note.text)
    }
}
