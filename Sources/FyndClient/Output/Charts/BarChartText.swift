import FyndAPI

extension Chart {
    /// The chart as bars for reading: for each label a line for each series, with the value and a bar.
    ///
    /// - Parameter style: How text is shown.
    /// - Returns: The lines; with several series first the legend.
    public func barText(style: TerminalStyle) -> String {
        let rows = rows
        let texts = valueTexts(rows)
        let marks = ChartMark.all(series.count, style: style)
        let labels = labels.map(TerminalText.cleaned)
        let labelWidth = labels.map { TerminalText.width($0.unicodeScalars) }.max() ?? 0
        let valueWidth = texts.joined().map(\.count).max() ?? 0
        let markWidth = series.count > 1 ? 2 : 0
        let taken = 2 + labelWidth + 2 + markWidth + valueWidth + 2
        let bars = BarChart(rows.joined().compactMap { $0 }, style: style, taken: taken)
        var lines = heading(style: style)
        for (place, label) in labels.enumerated() {
            for number in series.indices {
                let name = number == 0 ? label : ""
                let gap = labelWidth - TerminalText.width(name.unicodeScalars)
                let text = texts[number][place]
                var line = "  " + name + Self.blanks(gap + 2)
                if markWidth > 0 { line += marks[number].shown(style: style) + " " }
                line += Self.blanks(valueWidth - text.count) + text
                let bar = rows[number][place].map { bars.bar($0) } ?? ""
                line += bar.isEmpty ? "" : "  " + marks[number].coloured(bar, style: style)
                lines += Self.trimmed(line) + "\n"
            }
        }
        return lines
    }

    /// The title and, with several series, the name of each with its mark; both in as many lines as they need.
    func heading(style: TerminalStyle) -> String {
        let titles = MarkedText(title).lines(width: style.width, .plain).map { style.emphasised($0, .title) + "\n" }
        guard series.count > 1 else { return titles.joined() }
        let entries = zip(ChartMark.all(series.count, style: style), series).flatMap { mark, series in
            MarkedText(series.name).lines(width: style.width.map { $0 - 4 }, .plain).enumerated().map { number, line in
                "  \(number == 0 ? mark.shown(style: style) : " ") \(line)\n"
            }
        }
        return (titles + entries).joined()
    }

    /// The values as text, all with as many decimals; absent ones are empty.
    private func valueTexts(_ rows: [[Double?]]) -> [[String]] {
        let values = rows.joined().compactMap { $0 }
        let decimals =
            values.allSatisfy { $0.rounded() == $0 } ? 0 : (values.map(abs).max() ?? 0) < 1 ? 3 : 1
        return rows.map { $0.map { value in value.map { Decimals.text($0, decimals) } ?? "" } }
    }

    /// The line without the blanks at its end.
    static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }

    static func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }
}
