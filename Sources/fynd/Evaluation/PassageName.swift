import FyndAPI

/// A passage without its text: what it takes to tell which judged documents it is.
struct PassageName {
    /// Its id.
    let id: String
    /// The id of its report.
    let report: String
    /// The id of the report that its own belongs to, if any, and else its own: what one audit gave.
    let audit: String
    /// Its kind, such as "recommendation".
    let kind: String
    /// The name of its file.
    let file: String
    /// Where it stands in the file's text, in Unicode scalars.
    let range: Range<Int>

    /// The name of a passage.
    init(_ passage: PassageView) {
        id = passage.id
        report = passage.report.id
        audit = passage.report.belongsTo ?? passage.report.id
        kind = passage.kind
        file = ReportCatalogue.file(of: passage.report)
        range = passage.start..<max(passage.start, passage.end)
    }
}
