import FyndAPI
import FyndClient

/// A passage without its text: what it takes to tell which judged documents it is.
struct PassageName {
    /// Its id.
    let id: String
    /// The id of its report.
    let report: String
    /// The name of its file.
    let file: String
    /// Where it stands in the file's text, in Unicode scalars.
    let range: Range<Int>

    /// The name of a passage.
    init(_ passage: PassageView) {
        id = passage.id
        report = passage.report.id
        file = ReportCatalogue.file(of: passage.report)
        range = passage.start..<max(passage.start, passage.end)
    }

    /// The names of all passages of a report.
    ///
    /// - Throws: What the backend throws.
    static func all(ofReport id: String, in backend: inout Backend) throws(ServiceError) -> [PassageName] {
        let json = try backend.answer(to: .report(id: id))
        return try Printing.decode(ReportResponse.self, from: json).passages.map(PassageName.init)
    }
}
