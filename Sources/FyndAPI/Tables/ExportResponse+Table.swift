extension ExportResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The rows.
    public var rows: [any Encodable] { passages ?? reports ?? recommendations ?? [] }

    /// The rows.
    public var table: Table {
        if let reports { return Table(columns: ReportView.columns, rows: reports.map(\.values)) }
        if let recommendations {
            return Table(columns: ExportedRecommendation.columns, rows: recommendations.map(\.values))
        }
        return Table(columns: PassageView.columns, rows: (passages ?? []).map(\.values))
    }
}

extension ExportedRecommendation {
    /// The names of the columns of a table of recommendations.
    public static let columns = [
        "id", "year", "municipality", "county", "firm", "type", "title", "addressee", "text", "outcome", "statement",
        "passages", "report", "path",
    ]

    /// The values in those columns.
    public var values: [String] {
        [
            id, Table.cell(report.year), report.municipality ?? "", report.county ?? "", report.firm ?? "",
            report.type ?? "", report.title ?? "", Table.cell(addressee), text, outcome?.status.rawValue ?? "",
            outcome?.statement ?? "", Table.cell(passages), report.id, report.path,
        ]
    }
}
