public import FyndAPI

/// Which figure of a trend a chart shows.
public enum TrendMeasure: String, CaseIterable, Sendable {
    /// The reports with a matching passage.
    case reports
    /// Their share of all reports, in percent.
    case share
    /// The matching passages.
    case passages
    /// The occurrences in them.
    case occurrences
    /// The occurrences in 100,000 words.
    case perHundredThousand

    /// The figure of a point.
    func value(of point: TrendPoint) -> Double {
        switch self {
        case .reports: Double(point.reports)
        case .share: point.share * 100
        case .passages: Double(point.passages)
        case .occurrences: Double(point.occurrences)
        case .perHundredThousand: point.perHundredThousand
        }
    }

    /// What the figures are, for the axis of a chart.
    var name: String {
        switch self {
        case .share: "% of reports"
        case .perHundredThousand: "occurrences per 100,000 words"
        case .reports, .passages, .occurrences: rawValue
        }
    }
}

/// Trends for reading.
public struct TrendText: Sendable {
    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// A trend as a table for each query and a chart of all.
    ///
    /// - Parameters:
    ///   - response: The trend.
    ///   - measure: What the chart shows.
    ///   - kind: What the chart is drawn with.
    /// - Returns: The lines.
    public func render(_ response: TrendResponse, measure: TrendMeasure, chart kind: SVGPlot.Kind) -> String {
        var text = NotesText.render(response.notes, style: style)
        for series in response.series {
            text += style.emphasised(TerminalText.cleaned(series.query), .title) + "\n"
            text += table(series, by: response.by)
            text +=
                style.emphasised(
                    "\(Counted.text(series.reports, "report")), \(Counted.text(series.passages, "passage")), "
                        + "\(Counted.text(series.occurrences, "occurrence"))", .aside) + "\n\n"
        }
        let chart = Self.chart(response, measure)
        guard !chart.isEmpty else { return text }
        return text + (kind == .bars ? chart.barText(style: style) : chart.lineText(style: style))
    }

    private func table(_ series: TrendSeries, by field: FacetField) -> String {
        ColumnTable.render(
            [
                .init(field.rawValue), .init("reports", .right), .init("share", .right), .init("passages", .right),
                .init("occurrences", .right), .init("per 100,000 words", .right),
            ],
            series.points.map { point in
                [
                    point.value, String(point.reports), Decimals.text(point.share * 100, 1) + " %",
                    String(point.passages), String(point.occurrences), Decimals.text(point.perHundredThousand, 1),
                ]
            })
    }

    /// A trend as a chart.
    ///
    /// - Parameters:
    ///   - response: The trend.
    ///   - measure: What it shows.
    /// - Returns: The chart, with a series for each query.
    public static func chart(_ response: TrendResponse, _ measure: TrendMeasure) -> Chart {
        Chart(
            title: response.series.count == 1 ? response.series[0].query : "\(measure.name) by \(response.by.rawValue)",
            labelName: response.by.rawValue, valueName: measure.name,
            series: response.series.map { series in
                ChartSeries(name: series.query, points: series.points.map { .init($0.value, measure.value(of: $0)) })
            })
    }
}

extension Chart {
    /// Whether there is nothing to draw.
    var isEmpty: Bool { series.allSatisfy(\.points.isEmpty) }
}
