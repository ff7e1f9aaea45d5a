extension SearchResponse: ServiceResponse {
    /// See `ServiceResponse`.
    public var found: Int { total }
    /// The hits; of an answer in groups those of every group.
    public var rows: [any Encodable] { groups?.flatMap(\.hits) ?? hits }

    /// The hits; of an answer in groups those of every group, which the first column names.
    public var table: Table {
        let groups = groups?.map { ($0.value, $0.hits) } ?? [("", hits)]
        return Table(
            columns: Self.columns,
            rows: groups.flatMap { group, hits in hits.map { Self.values(of: $0, group: group) } })
    }

    private static let columns = [
        "group", "id", "score", "similarity", "kind", "grade", "year", "municipality", "county", "firm", "type",
        "title", "bodies", "section", "addressee", "page", "start", "end", "text", "report", "path", "count", "outcome",
    ]

    private static func values(of hit: Hit, group: String) -> [String] {
        let passage = hit.passage
        let report = passage.report
        return [
            group, passage.id, String(hit.score), Table.cell(hit.similarity), passage.kind, passage.grade ?? "",
            Table.cell(report.year), report.municipality ?? "", report.county ?? "", report.firm ?? "",
            report.type ?? "", report.title ?? "", Table.cell(report.bodies),
            (passage.section ?? []).joined(separator: " > "), Table.cell(passage.addressee), Table.cell(passage.page),
            String(passage.start), String(passage.end), passage.text, report.id, report.path, Table.cell(hit.count),
            hit.outcome?.status.rawValue ?? "",
        ]
    }
}
