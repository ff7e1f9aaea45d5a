import FyndAPI

/// A passage without its text: what it takes to tell which judged documents it is.
struct PassageName {
    /// Its id.
    let id: String
    /// The id of its report.
    let report: String
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
        kind = passage.kind
        file = ReportCatalogue.file(of: passage.report)
        range = passage.start..<max(passage.start, passage.end)
    }
}
