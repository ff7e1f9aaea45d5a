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
    /// The recommendations, where other kinds are compared, too.
    private let recommendations: SimilarityIndex?

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
            let isMixed = kinds.count > 1 && kinds.contains(Self.standard)
            recommendations = isMixed ? try reader.similarities(of: Self.standard) : nil
            return
        }
        recommendations = nil
        if try reader.similarities(of: Self.standard).count == 0 {
            kinds = PassageKind.allCases.map(\.rawValue)
            notes = ["The collection has no recommendations; passages of all kinds were compared."]
        } else {
            kinds = [Self.standard]
            notes = nil
        }
    }

    private static let standard = PassageKind.recommendation.rawValue

    /// Whether a document is among those of a kind. The only passage of a report counts as a recommendation, and then as nothing
    /// else, so that it is met once.
    func allows(_ document: DocumentID, as kind: String) -> Bool {
        guard narrowing?.contains(document) ?? true else { return false }
        return kind == Self.standard || recommendations?.unit(of: document) == nil
    }
}
