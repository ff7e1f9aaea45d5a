import Markup

/// The styles of a Word document, with what they inherit.
struct WordStyles {
    /// What a style says of itself.
    private struct Style {
        var name = ""
        var parent: String?
        var outlineLevel: Int?
        var list: String?
        var listLevel: Int?
        var isBold: Bool?
        var isHidden: Bool?
        var breaksPage: Bool?
    }

    private var styles: [String: Style] = [:]
    private var standard: String?

    /// A document without styles.
    init() {}

    /// Reads the styles' part.
    init(_ part: WordPart) {
        guard let root = part.root else { return }
        for node in part.tree.children(of: root) where part.tag(node) == .style {
            guard let id = part.tree.attribute("styleId", of: node) else { continue }
            let paragraph = part.child(.pPr, of: node)
            let run = part.child(.rPr, of: node)
            let numbering = part.child(.numPr, of: paragraph)
            styles[id] = Style(
                name: (part.value(.name, of: node) ?? "").lowercased(), parent: part.value(.basedOn, of: node),
                outlineLevel: part.number(.outlineLvl, of: paragraph), list: part.value(.numId, of: numbering),
                listLevel: part.number(.ilvl, of: numbering), isBold: part.toggle(.b, of: run),
                isHidden: part.toggle(.vanish, of: run), breaksPage: part.toggle(.pageBreakBefore, of: paragraph))
            let isParagraph = part.tree.attribute("type", of: node) == "paragraph"
            if isParagraph, ["1", "true", "on"].contains(part.tree.attribute("default", of: node)) { standard = id }
        }
    }

    /// The first value that the style, or one that it is based on, has.
    private func inherited<Value>(_ id: String?, _ value: (Style) -> Value?) -> Value? {
        var next = id ?? standard
        for _ in 0..<20 {
            guard let id = next, let style = styles[id] else { return nil }
            if let found = value(style) { return found }
            next = style.parent
        }
        return nil
    }

    /// The level, from 1, of headings in the style; `nil` for any other text.
    func headingLevel(_ id: String?) -> Int? {
        guard !isContentsHeading(id) else { return nil }
        let level: Int? = inherited(id) { style in
            if let level = style.outlineLevel { return level }
            guard style.name.hasPrefix("heading ") else { return nil }
            return Int(style.name.dropFirst(8)).map { $0 - 1 }
        }
        return level.flatMap { (0..<9).contains($0) ? $0 + 1 : nil }
    }

    /// Whether the style is for the heading of a table of contents.
    private func isContentsHeading(_ id: String?) -> Bool {
        guard let id, let name = styles[id]?.name else { return false }
        return ["toc heading", "contents heading", "index heading"].contains(name)
    }

    /// Whether the style is for entries of a table of contents.
    func isContentsEntry(_ id: String?) -> Bool {
        guard let id, let name = styles[id]?.name else { return false }
        return name.hasPrefix("toc ") && Int(name.dropFirst(4)) != nil
            || name.hasPrefix("contents ") && Int(name.dropFirst(9)) != nil
    }

    /// The list that paragraphs in the style belong to.
    func list(_ id: String?) -> (id: String, level: Int?)? {
        inherited(id) { style in style.list.map { ($0, style.listLevel) } }
    }

    /// The list that a style of lists stands for.
    func list(ofListStyle id: String) -> String? { styles[id]?.list }

    /// The styles from this one down to what it is based on.
    func lineage(_ id: String?) -> [String] {
        var ids: [String] = []
        var next = id ?? standard
        while let id = next, ids.count < 20, let style = styles[id] {
            ids.append(id)
            next = style.parent
        }
        return ids
    }

    /// Whether text in the style is bold.
    func isBold(_ id: String?) -> Bool? { inherited(id) { $0.isBold } }

    /// Whether text in the style is hidden.
    func isHidden(_ id: String?) -> Bool? { inherited(id) { $0.isHidden } }

    /// Whether paragraphs in the style begin a page.
    func breaksPage(_ id: String?) -> Bool { inherited(id) { $0.breaksPage } ?? false }
}
