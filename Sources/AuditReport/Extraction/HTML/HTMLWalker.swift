import Markup

/// Walks through an HTML page and writes what a reader sees of its text.
///
/// Scripts, forms, hidden elements and what the markup calls navigation, banner, footer or aside are left out.
struct HTMLWalker {
    /// The page.
    let page: HTMLPage
    /// Where the text goes.
    var writer: SourceWriter

    /// What the text at hand will become at the end of its block.
    private enum Role {
        case paragraph
        case heading(Int)
        case item(depth: Int, label: String)
        case cell
    }

    private var text = InlineText()
    private var role = Role.paragraph
    private var isBold = false
    private var isRaised = false
    private var listDepth = 0
    private var insideMain = 0
    private let hasHeadings: Bool

    /// A walker over `page`.
    init(page: HTMLPage, writer: SourceWriter) {
        self.page = page
        self.writer = writer
        let tags = (0..<page.tree.nodeCount).lazy.map { page.tag(MarkupTree.Node(index: $0)) }
        hasHeadings = tags.contains { ($0?.headingLevel ?? 0) > 1 }
    }

    /// Writes the page, or its main part where it says which that is.
    mutating func walk() {
        if let main = mainPart() {
            insideMain += 1
            children(of: main)
        } else {
            for root in page.tree.roots { visit(root) }
        }
        flush()
    }

    /// The element that the page calls its main part, if there is text in it.
    private func mainPart() -> MarkupTree.Node? {
        var found: MarkupTree.Node?
        for index in 0..<page.tree.nodeCount {
            let node = MarkupTree.Node(index: index)
            guard !page.isText(node) else { continue }
            guard page.tag(node) == .main || page.tree.attribute("role", of: node) == "main", !page.isHidden(node)
            else { continue }
            if let found, page.tree.descendants(of: found).contains(index) { continue }
            guard found == nil else { return nil }
            found = node
        }
        guard let main = found else { return nil }
        let letters = page.tree.descendants(of: main).reduce(0) {
            $0 + page.tree.text(of: MarkupTree.Node(index: $1)).count
        }
        return letters >= 200 ? main : nil
    }

    // MARK: Elements

    private mutating func children(of node: MarkupTree.Node) {
        for child in page.tree.children(of: node) { visit(child) }
    }

    private mutating func visit(_ node: MarkupTree.Node) {
        if page.isText(node) {
            let bytes = page.tree.text(of: node)
            if isRaised { return text.appendRaised(bytes, isBold: isBold) }
            return text.appendCollapsed(bytes, isBold: isBold)
        }
        let tag = page.tag(node)
        if tag?.isUnseen ?? false || page.isHidden(node) { return }
        switch tag {
        case .br: text.append([0x0A])
        case .nav: return
        case .aside: if page.tree.attribute("role", of: node)?.hasPrefix("doc-") ?? false { block(node) }
        case .header, .footer: if insideMain > 0 && tag == .header { block(node) }
        case .main, .article:
            insideMain += 1
            block(node)
            insideMain -= 1
        case .h1, .h2, .h3, .h4, .h5, .h6: heading(node, level: tag?.headingLevel ?? 1)
        case .ul, .ol, .menu: list(node, isOrdered: tag == .ol)
        case .table: table(node)
        case .pre: preformatted(node)
        case .a: link(node)
        case .sup: with(\.isRaised, true) { $0.children(of: node) }
        case .b, .strong: with(\.isBold, true) { $0.children(of: node) }
        default:
            if tag?.isBlock ?? false { block(node) } else { children(of: node) }
        }
    }

    private mutating func with<Value>(
        _ field: WritableKeyPath<HTMLWalker, Value>, _ value: Value, _ body: (inout HTMLWalker) -> Void
    ) {
        let old = self[keyPath: field]
        self[keyPath: field] = value
        body(&self)
        self[keyPath: field] = old
    }

    private mutating func block(_ node: MarkupTree.Node) {
        flush()
        children(of: node)
        flush()
    }

    private mutating func heading(_ node: MarkupTree.Node, level: Int) {
        if case .cell = role { return block(node) }
        flush()
        role = .heading(level)
        children(of: node)
        flush()
    }

    /// Ends the block at hand and writes it as what it is.
    private mutating func flush() {
        if case .cell = role { return text.appendBlank() }
        defer { text = InlineText() }
        if case .heading(let level) = role {
            role = .paragraph
            return writer.heading(HeadingText.withBlankBehindNumber(text), level: level)
        }
        guard !text.isBlank else { return }
        switch role {
        case .item(let depth, let label):
            writer.item(text, depth: depth, label: label)
            role = .paragraph
        default:
            writer.paragraph(text, isEmphasised: !hasHeadings && text.isBold && text.bytes.count <= 110)
        }
    }

    private mutating func preformatted(_ node: MarkupTree.Node) {
        if case .cell = role { return block(node) }
        flush()
        writer.verbatim(plainText(of: node))
    }

    /// All text below an element, as it stands.
    private func plainText(of node: MarkupTree.Node) -> [UInt8] {
        var bytes: [UInt8] = []
        for index in page.tree.descendants(of: node) {
            let inner = MarkupTree.Node(index: index)
            if page.isText(inner) {
                bytes += page.tree.text(of: inner)
            } else if page.tag(inner) == .br {
                bytes.append(0x0A)
            }
        }
        return bytes
    }

    // MARK: Lists

    private mutating func list(_ node: MarkupTree.Node, isOrdered: Bool) {
        if case .cell = role { return block(node) }
        flush()
        if listDepth == 0 { writer.endGroup() }
        var number = page.tree.attribute("start", of: node).flatMap { Int($0) } ?? 1
        let kind = page.tree.attribute("type", of: node) ?? "1"
        for child in page.tree.children(of: node) {
            guard page.tag(child) == .li else {
                visit(child)
                continue
            }
            if page.isHidden(child) { continue }
            if let value = page.tree.attribute("value", of: child).flatMap({ Int($0) }) { number = value }
            item(child, label: isOrdered ? Self.label(number, kind) : "-")
            number = min(max(number, -99_999), 99_999) + 1
        }
        flush()
        if listDepth == 0 { writer.endGroup() }
    }

    private mutating func item(_ node: MarkupTree.Node, label: String) {
        flush()
        role = .item(depth: listDepth, label: label)
        if let note = noteLabel(ofItem: node, label) {
            role = .paragraph
            text.append("[^\(note)]: ".utf8)
        }
        listDepth += 1
        children(of: node)
        flush()
        listDepth -= 1
        role = .paragraph
    }

    private static func label(_ number: Int, _ kind: String) -> String {
        switch kind {
        case "a": ListNumber.text(number, as: .smallLetter) + ")"
        case "A": ListNumber.text(number, as: .capitalLetter) + ")"
        case "i": ListNumber.text(number, as: .smallRoman) + ")"
        case "I": ListNumber.text(number, as: .capitalRoman) + ")"
        default: "\(number)."
        }
    }

    // MARK: Footnotes

    /// The number of the footnote that an item of a list is, by its name.
    private func noteLabel(ofItem node: MarkupTree.Node, _ label: String) -> String? {
        guard let id = page.tree.attribute("id", of: node)?.lowercased(), label.hasSuffix("."),
            ["fn", "footnote", "fotnot", "cite_note", "_ftn"].contains(where: { id.hasPrefix($0) })
        else { return nil }
        return String(label.dropLast())
    }

    /// A link within the page that is a footnote's number: its mark in the text, or the beginning of the note.
    private mutating func link(_ node: MarkupTree.Node) {
        guard page.tree.attribute("href", of: node)?.hasPrefix("#") ?? false, let number = noteNumber(node) else {
            return children(of: node)
        }
        var isCell = false
        if case .cell = role { isCell = true }
        if text.isBlank, !isCell, case .paragraph = role {
            text.append("[^\(number)]: ".utf8)
        } else {
            text.appendMark(number)
        }
    }

    private func noteNumber(_ node: MarkupTree.Node) -> String? {
        let content = String(decoding: plainText(of: node).filter { $0 > 0x20 }, as: UTF8.self)
        let isBracketed = content.hasPrefix("[") && content.hasSuffix("]")
        let digits = isBracketed ? String(content.dropFirst().dropLast()) : content
        guard (1...3).contains(digits.utf8.count), let number = Int(digits), number > 0 else { return nil }
        let isSup = page.tree.descendants(of: node).contains { page.tag(MarkupTree.Node(index: $0)) == .sup }
        let hints = [page.tree.attribute("class", of: node), page.tree.attribute("href", of: node)]
            .compactMap { $0?.lowercased() }
        let isNamed = hints.contains { hint in ["footnote", "ftn", "#fn", "fotnot"].contains { hint.contains($0) } }
        return isRaised || isSup || isBracketed || isNamed ? String(number) : nil
    }

    // MARK: Tables

    private mutating func table(_ node: MarkupTree.Node) {
        if case .cell = role { return block(node) }
        flush()
        let rows = rows(of: node).map { row in
            page.tree.children(of: row).filter { [.td, .th].contains(page.tag($0)) && !page.isHidden($0) }
        }
        for child in page.tree.children(of: node) where page.tag(child) == .caption { block(child) }
        writer.endGroup()
        let isLayout = page.tree.attribute("role", of: node) == "presentation" || isLayout(rows)
        for cells in rows {
            if isLayout {
                for cell in cells { block(cell) }
                continue
            }
            let texts = cells.map { cell in
                role = .cell
                text = InlineText()
                children(of: cell)
                return text
            }
            text = InlineText()
            role = .paragraph
            writer.row(texts)
        }
        writer.endGroup()
    }

    private func rows(of table: MarkupTree.Node) -> [MarkupTree.Node] {
        page.tree.children(of: table).flatMap { child -> [MarkupTree.Node] in
            switch page.tag(child) {
            case .tr: page.isHidden(child) ? [] : [child]
            case .thead, .tbody, .tfoot: rows(of: child)
            default: []
            }
        }
    }

    /// Whether a table only arranges text on the page: it has a single column, headings or tables in it, or long cells.
    private func isLayout(_ rows: [[MarkupTree.Node]]) -> Bool {
        if rows.allSatisfy({ $0.count <= 1 }) { return true }
        return rows.joined().contains { cell in
            var blocks = 0
            for index in page.tree.descendants(of: cell) {
                switch page.tag(MarkupTree.Node(index: index)) {
                case .h1, .h2, .h3, .h4, .h5, .h6, .table: return true
                case .p, .li: blocks += 1
                default: continue
                }
            }
            return blocks > 12
        }
    }
}
