import FyndAPI

/// Text behind labels, wrapped beside them.
struct LabelledText {
    let style: TerminalStyle
    /// The columns before the labels.
    var indent = 2

    /// Lines of text, the label before the first and as many blanks before the others.
    ///
    /// - Parameters:
    ///   - label: What stands before the text.
    ///   - width: The columns that labels take, with the gap behind them; a wider label takes what it needs.
    ///   - text: The text.
    ///   - emphasis: How the label is shown.
    /// - Returns: The lines; the label alone where there is no text.
    func lines(
        _ label: String, width: Int, _ text: String, _ emphasis: TerminalStyle.Emphasis = .kind
    ) -> String {
        let label = TerminalText.cleaned(label)
        let taken = TerminalText.width(label.unicodeScalars)
        let column = max(width, taken == 0 ? 0 : taken + 1)
        let margin = String(repeating: " ", count: indent)
        let inner = style.width.map { max($0 - indent - column, 20) }
        let lines = MarkedText(text).lines(width: inner, .plain)
        guard let first = lines.first else { return margin + style.emphasised(label, emphasis) + "\n" }
        let gap = String(repeating: " ", count: column - taken)
        let others = lines.dropFirst().map { margin + String(repeating: " ", count: column) + $0 + "\n" }
        return margin + style.emphasised(label, emphasis) + gap + first + "\n" + others.joined()
    }

    /// The columns that labels need, with a gap of two behind the widest.
    static func width(_ labels: [String]) -> Int {
        (labels.map { TerminalText.width(TerminalText.cleaned($0).unicodeScalars) }.max() ?? -2) + 2
    }
}
