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
        var outcomes: [UInt64: OutcomeIndex] = [:]
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
            let model = prepare(&state, for: key.fingerprint)
            if let known = state.indexes[key] { return known }
            let index = try SimilarPassages(reader: reader).index(of: kind, model)
            state.indexes[key] = index
            return index
        }
    }

    /// What the collection tells of recommendations' outcomes, in the state that a reader is at.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func outcomes(for reader: IndexReader) throws -> OutcomeIndex {
        let fingerprint = try reader.snapshot().table.fingerprint
        return try state.withLock { state in
            let model = prepare(&state, for: fingerprint)
            if let known = state.outcomes[fingerprint] { return known }
            let outcomes = try OutcomeIndex(reader: reader, model: model)
            state.outcomes[fingerprint] = outcomes
            return outcomes
        }
    }

    /// What was learnt of words, read anew when it has changed. Forgets what belongs to other states of the collection, as that is
    /// not asked for again.
    private func prepare(_ state: inout State, for fingerprint: UInt64) -> SemanticModel {
        let identity = file.identity
        if state.model?.file != identity { state = State() }
        state.indexes = state.indexes.filter { $0.key.fingerprint == fingerprint }
        state.outcomes = state.outcomes.filter { $0.key == fingerprint }
        if let known = state.model?.model { return known }
        let model = (try? file.read().model) ?? .empty
        state.model = (identity, model)
        return model
    }
}
