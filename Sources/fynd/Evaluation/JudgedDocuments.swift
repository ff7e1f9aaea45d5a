import FyndAPI
import FyndClient
import SearchEvaluation

/// What the documents of judgements are in the index: reports, passages, or places in files.
///
/// A place, `FILE@OFFSET`, stays true when the index is made anew by other rules; the id of a passage does not.
struct JudgedDocuments {
    /// What a document is.
    enum Kind: String, Encodable {
        /// A report, by its id.
        case reports
        /// A passage, by its id.
        case passages
        /// The passage that holds a letter, by the name of its file and the offset in Unicode scalars: `FILE@OFFSET`.
        case places
    }

    /// What the documents are.
    let kind: Kind
    /// Those that are not in the index and can never be found.
    let missing: [String]
    /// For each query and file the judged places.
    private let places: [String: [String: [Place]]]

    private struct Place {
        var offset: Int
        var document: String
    }

    /// Finds out what the documents are, by looking for them in the index.
    ///
    /// - Parameters:
    ///   - qrels: The judgements.
    ///   - file: Their file, for errors.
    ///   - backend: Who is asked.
    /// - Throws: `ServiceError.invalidRequest` when the index has none of them, or when they are of several kinds; what the
    ///   backend throws.
    init(of qrels: Qrels, file: String, in backend: inout Backend) throws(ServiceError) {
        let catalogue = ReportCatalogue(
            try Printing.decode(ReportsResponse.self, from: try backend.answer(to: .reports(SearchFilters()))).reports)
        var examples: [Kind: String] = [:]
        var found: [(document: String, reports: [ReportView])] = []
        var missing: [String] = []
        for document in qrels.documents {
            guard let place = catalogue.find(document) else {
                missing.append(document)
                continue
            }
            examples[place.kind] = examples[place.kind] ?? document
            found.append((document, place.reports))
        }
        guard examples.count < 2 else {
            let all = examples.sorted { $0.key.rawValue < $1.key.rawValue }.map {
                "\($0.key.rawValue) (\"\($0.value)\")"
            }
            throw .invalidRequest(
                "\(file) judges \(all.joined(separator: " and ")); documents of one kind can be measured at a time.")
        }
        guard let kind = examples.keys.first else {
            throw .invalidRequest(
                """
                None of the \(qrels.documents.count) documents of \(file) is in the index, neither as the id of a report or \
                passage nor as FILE@OFFSET, for instance "\(qrels.documents[0])"; is it the right index?
                """)
        }
        self.kind = kind
        if kind != .reports {
            missing += try Self.outsidePassages(found, kind, in: &backend)
        }
        self.missing = missing
        places = kind == .places ? qrels.grades.mapValues(Self.places) : [:]
    }

    /// The names that a passage goes by for a query: one, or one for each judged place of the query that it holds.
    ///
    /// - Parameters:
    ///   - passage: The passage; for reports, any passage of one.
    ///   - query: The query's id.
    /// - Returns: At least one name. A passage without judged places goes by its file and the offset of its first letter.
    func names(of passage: PassageName, for query: String) -> [String] {
        switch kind {
        case .reports: return [passage.report]
        case .passages: return [passage.id]
        case .places:
            let judged = places[query]?[passage.file]?.filter { passage.range.contains($0.offset) } ?? []
            return judged.isEmpty ? ["\(passage.file)@\(passage.range.lowerBound)"] : judged.map(\.document)
        }
    }

    /// The documents that lie in no passage of the reports in which they ought to.
    private static func outsidePassages(
        _ documents: [(document: String, reports: [ReportView])], _ kind: Kind, in backend: inout Backend
    ) throws(ServiceError) -> [String] {
        var passages: [String: [PassageName]] = [:]
        for report in documents.flatMap(\.reports) where passages[report.id] == nil {
            passages[report.id] = try PassageName.all(ofReport: report.id, in: &backend)
        }
        let outside = documents.filter { document, reports in
            let known = reports.lazy.flatMap { passages[$0.id] ?? [] }
            guard kind == .places else { return !known.contains { $0.id == document } }
            let offset = place(document)?.place.offset ?? -1
            return !known.contains { $0.range.contains(offset) }
        }
        return outside.map(\.document)
    }

    private static func places(of grades: [String: Int]) -> [String: [Place]] {
        var byFile: [String: [Place]] = [:]
        for document in grades.keys {
            guard let (file, place) = place(document) else { continue }
            byFile[file, default: []].append(place)
        }
        return byFile.mapValues { $0.sorted { ($0.offset, $0.document) < ($1.offset, $1.document) } }
    }

    private static func place(_ document: String) -> (file: String, place: Place)? {
        guard let (file, offset) = ReportCatalogue.divided(document, at: "@") else { return nil }
        return (file, Place(offset: offset, document: document))
    }
}
