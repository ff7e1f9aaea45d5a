import FyndAPI

/// Where in a plot the axes lie, and what stands at them.
struct SVGFrame {
    /// How labels stand at their axis.
    private enum LabelPlacing {
        /// Below the axis, one in so many.
        case level(every: Int)
        /// Below the axis and turned, one in so many.
        case turned(every: Int)
        /// To the left of lying bars.
        case left
    }

    let chart: Chart
    let labels: [String]
    let rows: [[Double?]]
    let scale: ChartScale
    /// The edges of the drawing.
    let left: Double
    let right: Double
    let top: Double
    let floor: Double
    /// The lower edge of the whole plot.
    let bottom: Double
    private let placing: LabelPlacing

    private static let turnedHeight = 110.0
    private static let widestLabel = 240.0
    private static let barHeight = 13.0

    /// Whether bars lie.
    var barsLie: Bool { if case .left = placing { true } else { false } }
    /// The room that each label has along its axis.
    var slot: Double { (barsLie ? floor - top : right - left) / Double(max(labels.count, 1)) }

    /// The frame of a chart.
    ///
    /// - Parameters:
    ///   - chart: The chart.
    ///   - kind: How it is drawn.
    ///   - top: Where the drawing may begin.
    init(_ chart: Chart, kind: SVGPlot.Kind, top: Double) {
        let labels = chart.labels
        let scale = chart.scale(ticks: 6)
        let drawingTop = top + SVGPlot.lineHeight + 8
        let right = SVGPlot.width - SVGPlot.margin
        let widest = labels.map { SVGText.width($0) }.max() ?? 0
        let tickWidth = scale.ticks.map { SVGText.width(scale.text($0)) }.max() ?? 0
        let upright = SVGPlot.margin + tickWidth + 10
        let room = (right - upright) / Double(max(labels.count, 1))
        let isTimeline = labels.allSatisfy { Int($0) != nil }
        let hasRoom = widest <= room - 6
        let placing: LabelPlacing =
            if isTimeline || hasRoom {
                .level(every: max(1, Int(((widest + 10) / room).rounded(.up))))
            } else if kind == .bars {
                .left
            } else {
                .turned(every: max(1, Int((SVGPlot.lineHeight / room).rounded(.up))))
            }
        switch placing {
        case .left:
            left = SVGPlot.margin + min(widest, Self.widestLabel) + 10
            floor = drawingTop + Double(labels.count) * (Double(max(chart.series.count, 1)) * Self.barHeight + 8)
        case .level, .turned:
            left = upright
            floor = drawingTop + SVGPlot.drawingHeight
        }
        let labelHeight = if case .turned = placing { Self.turnedHeight } else { SVGPlot.lineHeight + 6 }
        bottom = floor + labelHeight + SVGPlot.lineHeight + SVGPlot.margin
        self.chart = chart
        self.labels = labels
        rows = chart.rows
        self.scale = scale
        self.top = drawingTop
        self.right = right
        self.placing = placing
    }

    /// Where a value lies along its axis.
    func place(of value: Double) -> Double {
        let share = scale.place(of: value)
        return barsLie ? left + share * (right - left) : floor - share * (floor - top)
    }

    /// The middle of a label's room along its axis.
    func middle(of place: Int) -> Double { (barsLie ? top : left) + (Double(place) + 0.5) * slot }

    /// What a value is called where it is told by itself.
    static func valueText(_ value: Double) -> String {
        value.rounded() == value ? Decimals.text(value, 0) : Decimals.text(value, abs(value) < 1 ? 3 : 1)
    }

    /// What is told of a single value.
    func title(series: Int, place: Int, value: Double) -> String {
        let name = chart.series.count > 1 ? "\(chart.series[series].name), " : ""
        return "\(name)\(labels[place]): \(Self.valueText(value))"
    }

    /// Draws grid, ticks, labels and the names of both axes.
    func writeAxes(to writer: inout SVGWriter) {
        for tick in scale.ticks { writeTick(tick, to: &writer) }
        let zero = place(of: 0)
        let base = barsLie ? (zero, top, zero, floor) : (left, zero, right, zero)
        Self.line(base, colour: SVGPlot.ink, to: &writer)
        for (place, label) in labels.enumerated() { writeLabel(label, at: place, to: &writer) }
        let lower = SVGWriter.number(bottom - SVGPlot.margin + 4)
        let middle = SVGWriter.number((left + right) / 2)
        let upper = SVGWriter.number(top - 14)
        writer.element(
            "text", ["x": SVGWriter.number(SVGPlot.margin), "y": upper], barsLie ? chart.labelName : chart.valueName)
        writer.element(
            "text", ["x": middle, "y": lower, "text-anchor": "middle"], barsLie ? chart.valueName : chart.labelName)
    }

    private func writeTick(_ tick: Double, to writer: inout SVGWriter) {
        let place = place(of: tick)
        let grid = barsLie ? (place, top, place, floor) : (left, place, right, place)
        Self.line(grid, colour: SVGPlot.gridColour, to: &writer)
        let x = barsLie ? place : left - 8
        let y = barsLie ? floor + SVGPlot.lineHeight : place + 4
        writer.element(
            "text",
            ["x": SVGWriter.number(x), "y": SVGWriter.number(y), "text-anchor": barsLie ? "middle" : "end"],
            scale.text(tick))
    }

    private func writeLabel(_ label: String, at place: Int, to writer: inout SVGWriter) {
        let middle = middle(of: place)
        switch placing {
        case .left:
            writer.element(
                "text",
                ["x": SVGWriter.number(left - 8), "y": SVGWriter.number(middle + 4), "text-anchor": "end"],
                SVGText.fitted(label, width: Self.widestLabel))
        case .level(let every) where place.isMultiple(of: every):
            let y = SVGWriter.number(floor + SVGPlot.lineHeight)
            writer.element("text", ["x": SVGWriter.number(middle), "y": y, "text-anchor": "middle"], label)
        case .turned(let every) where place.isMultiple(of: every):
            let (x, y) = (SVGWriter.number(middle + 4), SVGWriter.number(floor + 14))
            writer.element(
                "text", ["x": x, "y": y, "text-anchor": "end", "transform": "rotate(-45 \(x) \(y))"],
                SVGText.fitted(label, width: Self.turnedHeight * 1.3))
        case .level, .turned: break
        }
    }

    private static func line(
        _ ends: (x1: Double, y1: Double, x2: Double, y2: Double), colour: String, to writer: inout SVGWriter
    ) {
        writer.element(
            "line",
            [
                "x1": SVGWriter.number(ends.x1), "y1": SVGWriter.number(ends.y1), "x2": SVGWriter.number(ends.x2),
                "y2": SVGWriter.number(ends.y2), "stroke": colour,
            ])
    }
}

extension SVGFrame {
    /// Draws the bars of all series, those of one label side by side.
    func writeBars(to writer: inout SVGWriter) {
        let thickness = min(slot * 0.8, barsLie ? slot : 60) / Double(max(rows.count, 1))
        for (series, row) in rows.enumerated() {
            for (place, value) in row.enumerated() {
                guard let value else { continue }
                let start = middle(of: place) + (Double(series) - Double(rows.count) / 2) * thickness
                let (zero, end) = (self.place(of: 0), self.place(of: value))
                let (low, length) = (min(zero, end), abs(end - zero))
                let number = SVGWriter.number
                let shape: KeyValuePairs<String, String> = [
                    "x": number(barsLie ? low : start), "y": number(barsLie ? start : low),
                    "width": number(barsLie ? length : thickness), "height": number(barsLie ? thickness : length),
                    "fill": SVGSeriesStyle(series).colour, "stroke": "#ffffff", "stroke-width": "0.5",
                ]
                writer.element("rect", shape) {
                    $0.element("title", [:], title(series: series, place: place, value: value))
                }
            }
        }
    }

    /// Draws the lines of all series, broken where a value is missing, and a mark at each value.
    func writeLines(to writer: inout SVGWriter) {
        for (series, row) in rows.enumerated() {
            let style = SVGSeriesStyle(series)
            var path = ""
            var isDrawing = false
            for (place, value) in row.enumerated() {
                guard let value else {
                    isDrawing = false
                    continue
                }
                path += isDrawing ? "L" : "M"
                path += "\(SVGWriter.number(middle(of: place))) \(SVGWriter.number(self.place(of: value)))"
                isDrawing = true
            }
            if !path.isEmpty {
                writer.element(
                    "path",
                    [
                        "d": path, "fill": "none", "stroke": style.colour, "stroke-width": "2",
                        "stroke-dasharray": style.dashes, "stroke-linejoin": "round",
                    ])
            }
            for (place, value) in row.enumerated() {
                guard let value else { continue }
                style.mark(
                    x: middle(of: place), y: self.place(of: value),
                    title: title(series: series, place: place, value: value), to: &writer)
            }
        }
    }
}
