import FyndAPI
import FyndClient
import SearchEvaluation

/// The passages to which similar ones are sought, found by what the judgements name them.
struct SimilarSources {
    /// A passage to which similar ones are sought.
    struct Source {
        /// What the judgements name it.
        var name: String
        /// The passage.
        var passage: PassageView
    }

    /// Those that are in the index, in the order of the judgements.
    private(set) var found: [Source] = []
    /// The others.
    private(set) var missing: [String] = []

    /// Finds the sources.
    ///
    /// A place that overlapping passages hold is that of the kind searched, if there is one; a report is the first of its
    /// passages that is of this kind, and without one counts as missing.
    ///
    /// - Parameters:
    ///   - names: What the judgements name them.
    ///   - kinds: The kinds of passages searched.
    ///   - documents: What they are in the index.
    ///   - backend: Who is asked.
    /// - Throws: What the backend throws.
    init(
        _ names: [String], kinds: Set<String>, among documents: inout JudgedDocuments, in backend: inout Backend
    ) throws(ServiceError) {
        for name in names {
            let passages = try documents.passages(of: name, in: &backend)
            let best = passages.first { kinds.contains($0.kind) }
            guard let passage = best ?? (documents.kind == .reports && passages.count > 1 ? nil : passages.first) else {
                missing.append(name)
                continue
            }
            let json = try backend.answer(to: PassageRequest(id: passage.id))
            found.append(
                Source(name: name, passage: try Printing.decode(PassageResponse.self, from: json).passage))
        }
    }
}
