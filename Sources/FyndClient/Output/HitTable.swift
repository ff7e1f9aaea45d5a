public import FyndAPI

/// Hits as a table.
public enum HitTable {
    /// The names of the columns.
    public static let columns = [
        "group", "id", "score", "similarity", "kind", "grade", "year", "municipality", "county", "firm", "type",
        "title",
        "bodies", "section", "addressee", "page", "start", "end", "text", "report", "path",
        "count", "outcome",
    ]

    /// The table of an answer, with its line of names; of one in groups every group's hits, named in the first column.
    ///
    /// - Parameters:
    ///   - response: The answer.
    ///   - separator: How values are separated.
    /// - Returns: The lines.
    public static func render(_ response: SearchResponse, as separator: SeparatedValues) -> String {
        var lines = separator.line(columns)
        for (group, hits) in response.groups?.map({ ($0.value, $0.hits) }) ?? [("", response.hits)] {
            for hit in hits { lines += separator.line(values(of: hit, group: group)) }
        }
        return lines
    }

    private static func values(of hit: Hit, group: String) -> [String] {
        let passage = hit.passage
        let report = passage.report
        return [
            group, passage.id, String(hit.score), text(hit.similarity), passage.kind, passage.grade ?? "",
            text(report.year), report.municipality ?? "", report.county ?? "", report.firm ?? "", report.type ?? "",
            report.title ?? "", list(report.bodies), (passage.section ?? []).joined(separator: " > "),
            list(passage.addressee), text(passage.page), String(passage.start), String(passage.end), passage.text,
            report.id, report.path, text(hit.count), hit.outcome?.status.rawValue ?? "",
        ]
    }

    private static func text(_ value: (some CustomStringConvertible)?) -> String {
        value?.description ?? ""
    }

    private static func list(_ values: [String]?) -> String {
        (values ?? []).joined(separator: "; ")
    }
}
