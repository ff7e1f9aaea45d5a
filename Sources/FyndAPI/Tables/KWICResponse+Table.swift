extension KWICResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The lines.
    public var rows: [any Encodable] { lines }

    /// The lines.
    public var table: Table {
        Table(
            columns: KWICLineWriter.columns,
            rows: lines.map { line in
                [
                    line.left, line.keyword, line.right, line.id, line.kind, line.report, Table.cell(line.year),
                    line.municipality ?? "", Table.cell(line.start), Table.cell(line.end),
                ]
            })
    }
}
