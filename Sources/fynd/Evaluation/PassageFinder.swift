import FyndAPI
import FyndClient

/// Finds the passages that judgements name, and remembers the reports that it has read.
struct PassageFinder {
    private let catalogue: ReportCatalogue
    private var passages: [String: [PassageName]] = [:]

    /// A finder over all reports of the index.
    ///
    /// - Throws: What the backend throws.
    init(in backend: inout Backend) throws(ServiceError) {
        let json = try backend.answer(to: ReportsRequest())
        catalogue = ReportCatalogue(try Printing.decode(ReportsResponse.self, from: json).reports)
    }

    /// What a document is by the form of its name and the reports there are; nil when there is no such report or file.
    func kind(of document: String) -> JudgedDocuments.Kind? { catalogue.find(document)?.kind }

    /// The passages that a document is: all of a report, the one with the id, or those that hold the place.
    ///
    /// - Parameters:
    ///   - document: The document as the judgements name it.
    ///   - backend: Who is asked for the passages of its report.
    /// - Returns: The passages in the order of the text; none when it is not in the index.
    /// - Throws: What the backend throws.
    mutating func passages(
        of document: String, in backend: inout Backend
    ) throws(ServiceError) -> [PassageName] {
        guard let (kind, reports) = catalogue.find(document) else { return [] }
        var all: [PassageName] = []
        for report in reports { all += try passages(ofReport: report.id, in: &backend) }
        switch kind {
        case .reports: return all
        case .passages: return all.filter { $0.id == document }
        case .places:
            guard let (_, offset) = ReportCatalogue.divided(document, at: "@") else { return [] }
            return all.filter { $0.range.contains(offset) }
        }
    }

    private mutating func passages(
        ofReport id: String, in backend: inout Backend
    ) throws(ServiceError) -> [PassageName] {
        if let known = passages[id] { return known }
        let json = try backend.answer(to: ReportRequest(id: id))
        let names = try Printing.decode(ReportResponse.self, from: json).passages.map(PassageName.init)
        passages[id] = names
        return names
    }
}
