import Similarity
import Synchronization

/// The passages of each kind as they are compared, made when they are first asked for and shared by all readers of an index.
final class SimilarityCache: Sendable {
    /// What an index of passages was made of.
    private struct Key: Hashable {
        /// The state of the index.
        var fingerprint: UInt64
        /// The kind of passages.
        var kind: String
    }

    private struct State {
        var model: (file: FileSystem.Identity?, model: SemanticModel)?
        var indexes: [Key: SimilarityIndex] = [:]
    }

    private let file: SemanticModelFile
    private let state = Mutex(State())

    init(layout: IndexLayout) {
        file = SemanticModelFile(layout: layout)
    }

    /// The passages of a kind in the state of the index that a reader is at.
    ///
    /// While one reader makes them, the others wait: they would do the same work.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func index(of kind: String, for reader: IndexReader) throws -> SimilarityIndex {
        let key = Key(fingerprint: try reader.snapshot().table.fingerprint, kind: kind)
        return try state.withLock { state in
            let identity = file.identity
            if state.model?.file != identity { state = State() }
            if let known = state.indexes[key] { return known }
            let model = state.model?.model ?? (try? file.read().model) ?? .empty
            state.model = (identity, model)
            // What belongs to another state of the collection is not asked for again.
            state.indexes = state.indexes.filter { $0.key.fingerprint == key.fingerprint }
            let index = try SimilarPassages(reader: reader).index(of: kind, model)
            state.indexes[key] = index
            return index
        }
    }
}
