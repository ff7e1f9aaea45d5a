extension ReportsResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The reports.
    public var rows: [any Encodable] { reports }
    /// The reports.
    public var table: Table { Table(columns: ReportView.columns, rows: reports.map(\.values)) }
}

extension ReportView {
    /// The names of the columns of a table of reports.
    public static let columns = [
        "id", "year", "auditedYear", "date", "municipality", "county", "organisation", "firm", "type", "title",
        "bodies",
        "registrationNumbers", "passages", "path", "registrationKeys", "overallGrade", "followsUp", "belongsTo",
        "quality", "pages",
    ]

    /// The values in those columns.
    public var values: [String] {
        [
            id, Table.cell(year), Table.cell(auditedYear), date ?? "", municipality ?? "", county ?? "",
            organisation ?? "", firm ?? "", type ?? "", title ?? "", Table.cell(bodies),
            Table.cell(registrationNumbers), Table.cell(passages), path, Table.cell(registrationKeys),
            overallGrade ?? "", Table.cell(followsUp?.map(Self.followed)), belongsTo ?? "",
            quality.map { Decimals.text($0.score, 4) } ?? "", Table.cell(pages),
        ]
    }

    /// A report that is followed up: its id in the collection, or else what it is called.
    private static func followed(_ report: FollowedReportView) -> String {
        report.report ?? report.title + (report.year.map { " (\($0))" } ?? "")
    }
}
