import Markup

/// The styles of an OpenDocument text, with what they inherit.
struct OpenDocumentStyles {
    /// What a style says of itself.
    private struct Style {
        var parent: String?
        var isHidden: Bool?
        var isBold: Bool?
        var breaksBefore = false
        var breaksAfter = false
    }

    /// How one level of a list counts.
    struct Level {
        var form: ListNumber.Form = .none
        var isBullet = false
        var prefix = ""
        var suffix = ""
        var start = 1
        /// How many levels, its own with those above, are printed.
        var shown = 1
    }

    private var styles: [String: Style] = [:]
    private var lists: [String: [Int: Level]] = [:]
    /// How headings count, by their level from 1.
    private(set) var outline: [Int: Level] = [:]

    /// Adds the styles in a part; those of the same name that came later count.
    mutating func read(_ part: OpenDocumentPart) {
        for index in 0..<part.tree.nodeCount {
            let node = MarkupTree.Node(index: index)
            switch part.tag(node) {
            case .style: style(node, part)
            case .listStyle:
                if let name = part.tree.attribute("name", of: node) { lists[name] = Self.levels(in: node, part) }
            case .outlineStyle: outline = Self.levels(in: node, part)
            case .body: return
            default: continue
            }
        }
    }

    private mutating func style(_ node: MarkupTree.Node, _ part: OpenDocumentPart) {
        guard let name = part.tree.attribute("name", of: node), let family = part.tree.attribute("family", of: node)
        else { return }
        var style = Style(parent: part.tree.attribute("parent-style-name", of: node).map { "\(family)/\($0)" })
        if let master = part.tree.attribute("master-page-name", of: node), !master.isEmpty { style.breaksBefore = true }
        for child in part.tree.children(of: node) {
            switch part.tag(child) {
            case .textProperties:
                style.isHidden = part.tree.attribute("display", of: child).map { $0 == "none" }
                style.isBold = part.tree.attribute("font-weight", of: child).map { $0 != "normal" }
            case .paragraphProperties:
                if part.tree.attribute("break-before", of: child) == "page" { style.breaksBefore = true }
                if part.tree.attribute("break-after", of: child) == "page" { style.breaksAfter = true }
            default: continue
            }
        }
        styles["\(family)/\(name)"] = style
    }

    private static func levels(in node: MarkupTree.Node, _ part: OpenDocumentPart) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in part.tree.children(of: node) {
            guard let number = part.tree.attribute("level", of: child).flatMap({ Int($0) }), (1...10).contains(number)
            else { continue }
            switch part.tag(child) {
            case .bulletLevelStyle, .imageLevelStyle: levels[number] = Level(isBullet: true)
            case .numberLevelStyle, .outlineLevelStyle:
                levels[number] = Level(
                    form: form(part.tree.attribute("num-format", of: child) ?? ""),
                    prefix: part.tree.attribute("num-prefix", of: child) ?? "",
                    suffix: part.tree.attribute("num-suffix", of: child) ?? "",
                    start: start(part.tree.attribute("start-value", of: child)) ?? 1,
                    shown: start(part.tree.attribute("display-levels", of: child)) ?? 1)
            default: continue
            }
        }
        return levels
    }

    /// A number that a list begins with, brought into a sane range.
    static func start(_ text: String?) -> Int? { text.flatMap { Int($0) }.map { min(max($0, 0), 99_999) } }

    private static func form(_ name: String) -> ListNumber.Form {
        switch name {
        case "": .none
        case "a": .smallLetter
        case "A": .capitalLetter
        case "i": .smallRoman
        case "I": .capitalRoman
        default: .decimal
        }
    }

    private func inherited<Value>(_ name: String?, _ family: String, _ value: (Style) -> Value?) -> Value? {
        var next = name.map { "\(family)/\($0)" }
        for _ in 0..<20 {
            guard let name = next, let style = styles[name] else { return nil }
            if let found = value(style) { return found }
            next = style.parent
        }
        return nil
    }

    /// Whether text in a style of the family "text", "paragraph" or "section" is hidden.
    func isHidden(_ name: String?, _ family: String) -> Bool? { inherited(name, family) { $0.isHidden } }

    /// Whether text in a style is bold.
    func isBold(_ name: String?, _ family: String) -> Bool? { inherited(name, family) { $0.isBold } }

    /// Whether a page ends before paragraphs or tables in a style.
    func breaksBefore(_ name: String?, _ family: String) -> Bool {
        inherited(name, family) { $0.breaksBefore ? true : nil } ?? false
    }

    /// Whether a page ends behind paragraphs in a style.
    func breaksAfter(_ name: String?) -> Bool { inherited(name, "paragraph") { $0.breaksAfter ? true : nil } ?? false }

    /// The levels of a list's style, from 1.
    func levels(ofList name: String?) -> [Int: Level] { name.flatMap { lists[$0] } ?? [:] }
}
