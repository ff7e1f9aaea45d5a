extension InspectResponse: ServiceResponse {
    /// A file is read whatever it holds.
    public static var countField: String? { nil }
    /// See `ServiceResponse`.
    public var found: Int { 1 }
    /// The reports.
    public var rows: [any Encodable] { reports }

    /// The reports, a row each.
    public var table: Table {
        Table(columns: InspectedReport.columns, rows: reports.map(\.values))
    }
}

extension InspectedReport {
    /// The names of the columns of a table of inspected reports.
    static let columns = [
        "member", "start", "end", "municipality", "county", "organisation", "year", "auditedYear", "date", "firm",
        "type",
        "title", "bodies", "registrationNumbers", "overallGrade", "headings", "passages", "recommendations",
        "questions",
        "pages", "quality",
    ]

    /// The values in those columns; of what is a list by itself, how long it is.
    var values: [String] {
        [
            member ?? "", String(start), String(end), metadata.municipality ?? "", metadata.county ?? "",
            metadata.organisation ?? "", Table.cell(metadata.year), Table.cell(metadata.auditedYear),
            metadata.date ?? "",
            metadata.firm ?? "", metadata.type ?? "", metadata.title ?? "", Table.cell(metadata.bodies),
            Table.cell(metadata.registrationNumbers), overallGrade ?? "", String(headings.count),
            String(passages.count),
            String(recommendations.count), String(questions.count), Table.cell(pages), Decimals.text(quality.score, 4),
        ]
    }
}
