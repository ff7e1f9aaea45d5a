extension TrendResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The figures of each query and value.
    public var rows: [any Encodable] { figures }

    /// The figures of each query and value.
    public var table: Table {
        Table(
            columns: [
                "query", by.rawValue, "passages", "reports", "share", "occurrences", "perHundredThousand",
                "allPassages",
                "allReports", "allWords",
            ],
            rows: figures.map { line in
                [
                    line.query, line.value, String(line.passages), String(line.reports), String(line.share),
                    String(line.occurrences), String(line.perHundredThousand), String(line.allPassages),
                    String(line.allReports), String(line.allWords),
                ]
            })
    }

    private var figures: [TrendLine] {
        let totals = Dictionary(totals.map { ($0.value, $0) }) { first, _ in first }
        return series.flatMap { series in
            series.points.map { TrendLine(series.query, $0, of: totals[$0.value]) }
        }
    }
}

/// The figures of one query and one value, with what there is of the value.
private struct TrendLine: Encodable {
    let query: String
    let value: String
    let passages: Int
    let reports: Int
    let share: Double
    let occurrences: Int
    let perHundredThousand: Double
    let allPassages: Int
    let allReports: Int
    let allWords: Int

    init(_ query: String, _ point: TrendPoint, of total: TrendTotal?) {
        self.query = query
        value = point.value
        passages = point.passages
        reports = point.reports
        share = point.share
        occurrences = point.occurrences
        perHundredThousand = point.perHundredThousand
        allPassages = total?.passages ?? 0
        allReports = total?.reports ?? 0
        allWords = total?.words ?? 0
    }
}
