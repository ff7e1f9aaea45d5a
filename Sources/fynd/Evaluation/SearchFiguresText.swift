import FyndAPI
import FyndClient

/// The figures of searching for reading.
enum SearchFiguresText {
    /// What was measured, the means, the differences, and the queries when they were asked for.
    static func render(_ figures: SearchFigures) -> String {
        let sections = [head(of: figures), means(of: figures), differences(of: figures)] + queries(of: figures)
        return sections.filter { !$0.isEmpty }.joined(separator: "\n")
    }

    private static func head(of figures: SearchFigures) -> String {
        var text = "queries: \(figures.queries) judged"
        if let missing = figures.documents?.missingSources { text += ", \(missing) not in the index" }
        if !figures.failures.isEmpty { text += ", \(figures.failures.count) failed" }
        if let documents = figures.documents {
            let kind =
                switch documents.kind {
                case .reports: "reports, by their ids"
                case .passages: "passages, by their ids"
                case .places: "passages, by FILE@OFFSET"
                }
            text += "\ndocuments: \(kind); \(documents.judged) judged, \(documents.missing) not in the index"
        }
        if figures.relevantFrom > 1 { text += "\nrelevant: grade \(figures.relevantFrom) and more; to nDCG any" }
        return text + "\n"
    }

    private static func means(of figures: SearchFigures) -> String {
        ColumnTable.render(
            [.init("measure"), .init("system"), .init("value", .right), .init("95 % interval", .right)],
            figures.means.map { [$0.measure, $0.system, number($0.value), interval($0.low, $0.high)] })
    }

    private static func differences(of figures: SearchFigures) -> String {
        ColumnTable.render(
            [
                .init("measure"), .init("difference of"), .init("and"), .init("value", .right),
                .init("95 % interval", .right), .init("p", .right),
            ],
            figures.differences.map {
                [
                    $0.measure, $0.system, $0.other, number($0.value, isSigned: true),
                    interval($0.low, $0.high, isSigned: true), number($0.pValue),
                ]
            })
    }

    private static func queries(of figures: SearchFigures) -> [String] {
        let queries = figures.perQuery ?? []
        let columns = [.init("id"), .init("query")] + figures.measures.map { ColumnTable.Column($0, .right) }
        return stride(from: 0, to: queries.count, by: max(1, figures.queries)).map { start in
            let rows = queries[start...].prefix(figures.queries).map { query in
                [query.id, query.query ?? ""] + figures.measures.map { query.values[$0].map { number($0) } ?? "" }
            }
            return TerminalText.cleaned(queries[start].system) + "\n" + ColumnTable.render(columns, rows)
        }
    }

    private static func interval(_ low: Double, _ high: Double, isSigned: Bool = false) -> String {
        "\(number(low, isSigned: isSigned)) to \(number(high, isSigned: isSigned))"
    }

    private static func number(_ value: Double, isSigned: Bool = false) -> String {
        let text = Decimals.text(value, 4)
        return isSigned && value > 0 ? "+\(text)" : text
    }
}
