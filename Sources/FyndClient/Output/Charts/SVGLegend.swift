/// The names of the series with their marks, side by side as far as there is room; a single series needs none.
struct SVGLegend {
    private struct Entry {
        var name: String
        var x: Double
        var row: Int
    }

    private static let markWidth = 26.0
    private static let gap = 22.0

    private let entries: [Entry]

    /// A legend for series with names.
    init(_ names: [String], width: Double) {
        var entries: [Entry] = []
        var x = 0.0
        var row = 0
        for name in names.count > 1 ? names : [] {
            let name = SVGText.fitted(name, width: width - Self.markWidth)
            let entryWidth = Self.markWidth + SVGText.width(name)
            if x > 0, x + entryWidth > width { (x, row) = (0, row + 1) }
            entries.append(Entry(name: name, x: x, row: row))
            x += entryWidth + Self.gap
        }
        self.entries = entries
    }

    /// The height that the entries take.
    var height: Double { entries.last.map { Double($0.row + 1) * SVGPlot.lineHeight } ?? 0 }

    /// Draws the legend with its upper left corner at a place.
    func write(x: Double, y: Double, kind: SVGPlot.Kind, to writer: inout SVGWriter) {
        for (number, entry) in entries.enumerated() {
            let style = SVGSeriesStyle(number)
            let left = x + entry.x
            let middle = y + Double(entry.row) * SVGPlot.lineHeight + SVGPlot.lineHeight / 2
            switch kind {
            case .bars:
                writer.element(
                    "rect",
                    [
                        "x": SVGWriter.number(left + 4), "y": SVGWriter.number(middle - 6), "width": "12",
                        "height": "12",
                        "fill": style.colour,
                    ])
            case .lines:
                writer.element(
                    "line",
                    [
                        "x1": SVGWriter.number(left), "y1": SVGWriter.number(middle), "x2": SVGWriter.number(left + 20),
                        "y2": SVGWriter.number(middle), "stroke": style.colour, "stroke-width": "2",
                        "stroke-dasharray": style.dashes,
                    ])
                style.mark(x: left + 10, y: middle, to: &writer)
            }
            writer.element(
                "text", ["x": SVGWriter.number(left + Self.markWidth), "y": SVGWriter.number(middle + 4)], entry.name)
        }
    }
}
