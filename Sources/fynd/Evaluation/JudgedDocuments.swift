import FyndAPI
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
    private(set) var missing: [String] = []
    /// For each query and file the judged places.
    private let places: [String: [String: [Place]]]
    private var finder: PassageFinder

    private struct Place {
        var offset: Int
        var document: String
    }

    /// Finds out what the documents are, by looking for them in the index.
    ///
    /// - Parameters:
    ///   - qrels: The judgements.
    ///   - sources: Queries that are documents themselves, of the same kind.
    ///   - file: Their file, for errors.
    ///   - backend: Who is asked.
    /// - Throws: `ServiceError.invalidRequest` when the index has none of them, or when they are of several kinds; what the
    ///   backend throws.
    init(
        of qrels: Qrels, and sources: [String] = [], file: String, in backend: inout Backend
    ) throws(ServiceError) {
        finder = try PassageFinder(in: &backend)
        let judged = Set(qrels.documents)
        let all = qrels.documents + sources.filter { !judged.contains($0) }
        kind = try Self.kind(of: all, file, finder)
        places = kind == .places ? qrels.grades.mapValues(Self.places) : [:]
        for document in qrels.documents {
            let isThere =
                kind == .reports
                ? finder.kind(of: document) != nil
                : try !finder.passages(of: document, in: &backend).isEmpty
            if !isThere { missing.append(document) }
        }
    }

    /// The passages that a document is: all of a report, or one, or several that overlap; none when it is not in the index.
    ///
    /// - Throws: What the backend throws.
    mutating func passages(
        of document: String, in backend: inout Backend
    ) throws(ServiceError) -> [PassageName] {
        try finder.passages(of: document, in: &backend)
    }

    /// The names that a hit goes by for a query, each of which takes a rank.
    ///
    /// - Throws: What the backend throws.
    mutating func names(
        of hit: Hit, for query: String, in backend: inout Backend
    ) throws(ServiceError) -> [String] {
        var passages: [PassageName] = []
        for id in Self.passages(of: hit) {
            passages += id == hit.passage.id ? [PassageName(hit.passage)] : try finder.passages(of: id, in: &backend)
        }
        return passages.flatMap { names(of: $0, for: query) }
    }

    /// The ids of the passages that a hit stands for, in the order of their ranks.
    private static func passages(of hit: Hit) -> [String] {
        [hit.passage.id] + (hit.folded ?? []).map(\.id)
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

    private static func kind(
        of documents: [String], _ file: String, _ finder: PassageFinder
    ) throws(ServiceError) -> Kind {
        var examples: [Kind: String] = [:]
        for document in documents {
            guard let kind = finder.kind(of: document) else { continue }
            examples[kind] = examples[kind] ?? document
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
                None of the \(documents.count) documents of \(file) is in the index, neither as the id of a report or \
                passage nor as FILE@OFFSET, for instance "\(documents[0])"; is it the right index?
                """)
        }
        return kind
    }

    private static func places(of grades: [String: Int]) -> [String: [Place]] {
        var byFile: [String: [Place]] = [:]
        for document in grades.keys {
            guard let (file, offset) = ReportCatalogue.divided(document, at: "@") else { continue }
            byFile[file, default: []].append(Place(offset: offset, document: document))
        }
        return byFile.mapValues { $0.sorted { ($0.offset, $0.document) < ($1.offset, $1.document) } }
    }
}
