import FyndAPI

extension Chart {
    /// The lines of the drawing's height.
    private static let lineHeight = 12

    /// The chart as lines for reading: a drawing with axes, below the title and the legend.
    ///
    /// - Parameter style: How text is shown; the drawing is as wide as the terminal, at most 100 columns.
    /// - Returns: The lines.
    public func lineText(style: TerminalStyle) -> String {
        let scale = scale(ticks: Self.lineHeight / 3)
        let axis = Self.axis(scale)
        let axisWidth = axis.map { ($0 ?? "").count }.max() ?? 0
        let width = max(10, min(style.width ?? 80, 100) - axisWidth - 4)
        let canvas = drawing(scale, width: width, style: style)
        let marks = ChartMark.all(series.count, style: style)
        var text = heading(style: style)
        text += "  " + style.emphasised(TerminalText.cleaned(valueName), .aside) + "\n"
        for row in 0..<Self.lineHeight {
            let tick = axis[row] ?? ""
            let edge = style.usesUnicode ? (axis[row] == nil ? "│" : "┤") : (axis[row] == nil ? "|" : "+")
            text += "  " + Self.blanks(axisWidth - tick.count) + tick + " " + edge
            text += Self.shown(canvas.row(row), marks, style: style) + "\n"
        }
        return text + labelAxis(width: width, indent: axisWidth + 3, style: style)
    }

    private func drawing(_ scale: ChartScale, width: Int, style: TerminalStyle) -> LineCanvas {
        var canvas = LineCanvas(width: width, height: Self.lineHeight, usesUnicode: style.usesUnicode)
        let rows = rows
        let marks = ChartMark.all(series.count, style: style)
        let points = rows.map { row in
            row.enumerated().map { place, value in
                value.map { LineCanvas.Point(across: Self.share(place, of: row.count), up: scale.place(of: $0)) }
            }
        }
        for (number, points) in points.enumerated() {
            for case (let start?, let end?) in zip(points, points.dropFirst()) {
                canvas.line(from: start, to: end, series: number)
            }
        }
        for (number, points) in points.enumerated() {
            for point in points.compactMap({ $0 }) { canvas.put(marks[number].sign, at: point, series: number) }
        }
        return canvas
    }

    /// For each line of the drawing from the top the text of its tick, if it has one.
    private static func axis(_ scale: ChartScale) -> [String?] {
        var texts: [String?] = Array(repeating: nil, count: lineHeight)
        for tick in scale.ticks {
            texts[Int(((1 - scale.place(of: tick)) * Double(lineHeight - 1)).rounded())] = scale.text(tick)
        }
        return texts
    }

    private static func shown(
        _ cells: [(character: Character, series: Int?)], _ marks: [ChartMark], style: TerminalStyle
    ) -> String {
        var line = ""
        for cell in cells {
            let text = String(cell.character)
            line += cell.series.map { marks[$0].coloured(text, style: style) } ?? text
        }
        return trimmed(line)
    }

    /// The axis of labels: a line, and below it as many labels as have room.
    private func labelAxis(width: Int, indent: Int, style: TerminalStyle) -> String {
        let labels = labels.map(TerminalText.cleaned)
        let line =
            style.usesUnicode ? "└" + String(repeating: "─", count: width) : "+" + String(repeating: "-", count: width)
        var text = ""
        var end = 0
        for (place, label) in labels.enumerated() {
            let labelWidth = TerminalText.width(label.unicodeScalars)
            let middle = Int((Self.share(place, of: labels.count) * Double(width - 1)).rounded()) + 1
            let start = max(0, min(middle - labelWidth / 2, width + 1 - labelWidth))
            guard place == 0 || start > end else { continue }
            text += Self.blanks(start - end) + label
            end = start + labelWidth
        }
        let name = Self.blanks(indent) + " " + style.emphasised(TerminalText.cleaned(labelName), .aside) + "\n"
        return Self.blanks(indent) + line + "\n" + Self.blanks(indent) + text + "\n" + name
    }

    /// Where a label stands among all of them, from 0 to 1; one alone stands in the middle.
    static func share(_ place: Int, of count: Int) -> Double {
        count > 1 ? Double(place) / Double(count - 1) : 0.5
    }
}
