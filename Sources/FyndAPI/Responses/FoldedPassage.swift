/// A passage that is not shown as a hit of its own, because its wording is nearly that of a hit.
public struct FoldedPassage: Hashable, Sendable, Codable {
    /// The passage's id.
    public var id: String
    /// The report it stands in.
    public var report: ReportReference

    /// A passage of a report.
    public init(id: String, report: ReportReference) {
        self.id = id
        self.report = report
    }
}
