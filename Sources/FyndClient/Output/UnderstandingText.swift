public import FyndAPI

/// How a query was understood, as an indented tree for reading.
public struct UnderstandingText: Sendable {
    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// The tree: a line for each piece of the query, below the piece that it belongs to, and the notes last.
    ///
    /// - Parameter understanding: How the query was understood.
    /// - Returns: The lines.
    public func render(_ understanding: QueryUnderstanding) -> String {
        var lines =
            understanding.query.map { self.lines($0, indent: 0) } ?? ["every passage that the filters let through"]
        for note in understanding.notes ?? [] {
            lines.append(style.emphasised("Note: \(TerminalText.cleaned(note))", .aside))
        }
        return lines.map { $0 + "\n" }.joined()
    }

    private func lines(_ node: QueryUnderstanding.Node, indent: Int) -> [String] {
        let margin = String(repeating: " ", count: indent)
        var lines = [margin + style.emphasised(Self.name(of: node), .kind) + Self.content(of: node)]
        for sign in node.signs ?? [] {
            lines.append(margin + "  " + style.emphasised("· \(TerminalText.cleaned(sign))", .aside))
        }
        for child in node.children ?? [] { lines += self.lines(child, indent: indent + 2) }
        return lines
    }

    private static func name(of node: QueryUnderstanding.Node) -> String {
        switch node.kind {
        case .and: "all of"
        case .or: "any of"
        case .not: "not"
        case .near:
            switch node.reach {
            case "sentence": "in one sentence"
            case "passage": "in one passage"
            case "1": "side by side, in any order"
            case let words: "at most \(TerminalText.cleaned(words ?? "?")) words apart"
            }
        case .word, .phrase, .filter: node.kind.rawValue
        }
    }

    private static func content(of node: QueryUnderstanding.Node) -> String {
        let text = TerminalText.cleaned(node.text ?? "")
        switch node.kind {
        case .and, .or, .not, .near: return ""
        case .filter:
            return " \(TerminalText.cleaned(node.field ?? "")) \(TerminalText.cleaned(node.comparison ?? "=")) \(text)"
        case .word, .phrase:
            switch node.form {
            case .inflected, nil: return " \"\(text)\", in any form"
            case .lemma: return " \"\(text)\", in any inflection"
            case .exact: return " \"\(text)\", as it stands"
            case .prefix: return " \"\(text)*\", the beginning of words"
            case .wildcard: return " \"\(text)\", a pattern"
            }
        }
    }
}
