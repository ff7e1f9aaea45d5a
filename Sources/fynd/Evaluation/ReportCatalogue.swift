import FyndAPI

/// The reports of an index, by their ids and by the names of their files.
struct ReportCatalogue {
    private let byID: [String: ReportView]
    private let byFile: [String: [ReportView]]

    /// A catalogue of reports.
    init(_ reports: [ReportView]) {
        byID = Dictionary(reports.map { ($0.id, $0) }) { first, _ in first }
        byFile = Dictionary(grouping: reports, by: Self.file)
    }

    /// What a judged document is, and the reports in which it may be.
    ///
    /// - Parameter document: The document as the judgements name it.
    /// - Returns: Its kind with one report, or for a place all reports of the file; nil when there is nothing by that name.
    func find(_ document: String) -> (kind: JudgedDocuments.Kind, reports: [ReportView])? {
        if let report = byID[document] { return (.reports, [report]) }
        if let (id, _) = Self.divided(document, at: ":"), let report = byID[id] { return (.passages, [report]) }
        if let (file, _) = Self.divided(document, at: "@"), let reports = byFile[file] { return (.places, reports) }
        return nil
    }

    /// The name of the file that a report was read from, within its archive if it was in one, without folders; blanks, which
    /// would end a field of the judgements, are written `%20`.
    static func file(of report: ReportView) -> String {
        let path = report.member ?? report.path
        let name = path.split(separator: "/").last ?? path[...]
        return name.split(separator: " ", omittingEmptySubsequences: false).joined(separator: "%20")
    }

    /// A text before a sign, with the whole number ≥ 0 behind it; nil when there is none.
    static func divided(_ text: String, at sign: Character) -> (String, Int)? {
        guard let index = text.lastIndex(of: sign), let number = Int(text[text.index(after: index)...]), number >= 0
        else { return nil }
        return (String(text[..<index]), number)
    }
}
