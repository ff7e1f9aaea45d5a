extension PassageView {
    /// The names of the columns of a table of passages.
    public static let columns = [
        "id", "kind", "grade", "year", "municipality", "county", "firm", "type", "title", "bodies", "section",
        "addressee", "page", "start", "end", "text", "report", "path",
    ]

    /// The values in those columns.
    public var values: [String] {
        [
            id, kind, grade ?? "", Table.cell(report.year), report.municipality ?? "", report.county ?? "",
            report.firm ?? "", report.type ?? "", report.title ?? "", Table.cell(report.bodies),
            (section ?? []).joined(separator: " > "), Table.cell(addressee), Table.cell(page), String(start),
            String(end), text, report.id, report.path,
        ]
    }
}

extension PassageResponse: ServiceResponse {
    /// Whoever asks for a passage gets it or an error.
    public static var countField: String? { nil }
    /// See `ServiceResponse`.
    public var found: Int { 1 }
    /// The passage, between its neighbours.
    public var rows: [any Encodable] { before + [passage] + after }
    /// The passage, between its neighbours.
    public var table: Table {
        Table(columns: PassageView.columns, rows: (before + [passage] + after).map(\.values))
    }
}

extension ReportResponse: ServiceResponse {
    /// Whoever asks for a report gets it or an error.
    public static var countField: String? { nil }
    /// See `ServiceResponse`.
    public var found: Int { 1 }
    /// The passages.
    public var rows: [any Encodable] { passages }
    /// The passages.
    public var table: Table { Table(columns: PassageView.columns, rows: passages.map(\.values)) }
}
