import AuditReport
import FyndAPI
import Similarity
import Xapian

/// What a comparison is made among: the kinds of passages, and what other filters leave of them.
struct SimilarScope {
    /// The kinds.
    let kinds: [String]
    /// What is to be said of them.
    let notes: [String]?
    /// The documents that pass the other filters; all when there are none.
    private let narrowing: DocumentSet?

    /// Reads filters; without kinds recommendations are meant, and where the collection has none, passages of all kinds.
    ///
    /// - Throws: `ServiceError.invalidRequest` for an unknown kind or another value that cannot be; `XapianError`.
    init(_ filters: SearchFilters, reader: IndexReader) throws {
        let snapshot = try reader.snapshot()
        let compiler = FilterCompiler(
            store: snapshot.store, last: snapshot.table.last, titles: { _ in snapshot.table.passages })
        var rest = filters
        rest.kind = nil
        narrowing = try compiler.compile(rest)
        if let asked = filters.kind {
            kinds = try Set(asked.map(FilterCompiler.kind)).sorted()
            notes = nil
            return
        }
        let standard = PassageKind.recommendation.rawValue
        if try reader.similarities(of: standard).count == 0 {
            kinds = PassageKind.allCases.map(\.rawValue)
            notes = ["The collection has no recommendations; passages of all kinds were compared."]
        } else {
            kinds = [standard]
            notes = nil
        }
    }

    /// Whether a document is among them.
    func allows(_ document: DocumentID) -> Bool { narrowing?.contains(document) ?? true }
}
