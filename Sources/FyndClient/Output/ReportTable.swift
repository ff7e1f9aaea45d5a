public import FyndAPI

/// Reports as a table.
public enum ReportTable {
    /// The names of the columns.
    public static let columns = [
        "id", "year", "auditedYear", "date", "municipality", "county", "organisation", "firm", "type", "title",
        "bodies",
        "registrationNumbers", "passages", "path", "registrationKeys", "overallGrade", "followsUp", "belongsTo",
        "quality", "pages",
    ]

    /// The table of reports, with its line of names.
    ///
    /// - Parameters:
    ///   - reports: The reports.
    ///   - separator: How values are separated.
    /// - Returns: The lines.
    public static func render(_ reports: [ReportView], as separator: SeparatedValues) -> String {
        reports.reduce(separator.line(columns)) { $0 + separator.line(values(of: $1)) }
    }

    private static func values(of report: ReportView) -> [String] {
        [
            report.id, report.year.map(String.init) ?? "", report.auditedYear.map(String.init) ?? "", report.date ?? "",
            report.municipality ?? "", report.county ?? "", report.organisation ?? "", report.firm ?? "",
            report.type ?? "", report.title ?? "", (report.bodies ?? []).joined(separator: "; "),
            (report.registrationNumbers ?? []).joined(separator: "; "), report.passages.map(String.init) ?? "",
            report.path, (report.registrationKeys ?? []).joined(separator: "; "), report.overallGrade ?? "",
            (report.followsUp ?? []).map(followed).joined(separator: "; "), report.belongsTo ?? "",
            report.quality.map { Decimals.text($0.score, 4) } ?? "", report.pages.map(String.init) ?? "",
        ]
    }

    /// A report that is followed up: its id in the collection, or else what it is called.
    private static func followed(_ report: FollowedReportView) -> String {
        report.report ?? report.title + (report.year.map { " (\($0))" } ?? "")
    }
}
