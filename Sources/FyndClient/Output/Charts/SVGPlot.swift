/// A chart as an SVG document: bars or lines on white, with title, axes, legend, and a description for those who cannot see it.
public struct SVGPlot: Sendable {
    /// How values are drawn.
    public enum Kind: String, Sendable, CaseIterable {
        /// Bars from zero: upright where their labels have room below each other, else lying.
        case bars
        /// Lines from value to value.
        case lines
    }

    let chart: Chart
    let kind: Kind

    /// The width of every plot.
    static let width = 800.0
    /// The height of the drawing between its axes, where labels do not ask for more.
    static let drawingHeight = 340.0
    static let margin = 20.0
    static let lineHeight = 18.0
    static let titleSize = 16.0
    static let ink = "#222222"
    static let gridColour = "#dddddd"

    /// A plot of a chart.
    ///
    /// - Parameters:
    ///   - chart: What is drawn.
    ///   - kind: How.
    public init(_ chart: Chart, kind: Kind) {
        self.chart = chart
        self.kind = kind
    }

    /// The document, in UTF-8 and ending with a line end. The same chart gives the same bytes.
    public func render() -> String {
        let titleLines = SVGText.lines(chart.title, width: Self.width - 2 * Self.margin, size: Self.titleSize)
        let legend = SVGLegend(chart.series.map(\.name), width: Self.width - 2 * Self.margin)
        let titleHeight = Double(titleLines.count) * (Self.titleSize + 6)
        let top = Self.margin + titleHeight + legend.height + 14
        let frame = SVGFrame(chart, kind: kind, top: top)
        var writer = SVGWriter()
        writer.element("svg", Self.attributes(height: frame.bottom)) { writer in
            writer.element("title", ["id": "title"], chart.title)
            writer.element("desc", ["id": "description"], description)
            writer.element("rect", ["width": "100%", "height": "100%", "fill": "#ffffff"])
            for (number, line) in titleLines.enumerated() {
                let y = Self.margin + Self.titleSize + Double(number) * (Self.titleSize + 6) - 4
                writer.element(
                    "text",
                    [
                        "x": SVGWriter.number(Self.margin), "y": SVGWriter.number(y), "font-size": "16",
                        "font-weight": "bold",
                    ],
                    line)
            }
            legend.write(x: Self.margin, y: Self.margin + titleHeight, kind: kind, to: &writer)
            frame.writeAxes(to: &writer)
            switch kind {
            case .bars: frame.writeBars(to: &writer)
            case .lines: frame.writeLines(to: &writer)
            }
        }
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + writer.text
    }

    private static func attributes(height: Double) -> KeyValuePairs<String, String> {
        let height = SVGWriter.number(height.rounded(.up))
        let width = SVGWriter.number(width)
        return [
            "xmlns": "http://www.w3.org/2000/svg", "width": width, "height": height,
            "viewBox": "0 0 \(width) \(height)", "role": "img", "aria-labelledby": "title description",
            "font-family": "Helvetica, Arial, sans-serif", "font-size": SVGWriter.number(SVGText.size), "fill": ink,
        ]
    }

    /// What there is to see, in words.
    private var description: String {
        let labels = chart.labels
        guard let first = labels.first, let last = labels.last else { return "There are no values." }
        let names = chart.series.map(\.name).joined(separator: "; ")
        let labelText = labels.count == 1 ? first : "\(first) to \(last)"
        var text =
            "\(kind == .bars ? "Bars" : "Lines") of \(chart.valueName) by \(chart.labelName), \(labelText). Series: \(names)."
        let values = zip(chart.series, chart.rows).flatMap { series, row in
            zip(labels, row).compactMap { label, value in value.map { (series: series.name, label: label, value: $0) } }
        }
        if let largest = values.max(by: { $0.value < $1.value }) {
            text += " The largest value is \(SVGFrame.valueText(largest.value)) (\(largest.series), \(largest.label))."
        }
        return text
    }
}
