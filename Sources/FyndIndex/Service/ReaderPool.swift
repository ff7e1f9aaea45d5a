import Dispatch
import Synchronization

/// A fixed number of readers, each confined to a thread of its own, that requests take turns with.
///
/// A reader is not safe to share between threads; here it is made and used on its own queue alone.
final class ReaderPool: Sendable {
    /// A queue and the reader that lives on it.
    private final class Worker: Sendable {
        let queue = DispatchQueue(label: "fynd.reader")
        /// Touched on `queue` only; the lock is for the compiler and is never contended.
        let reader: Mutex<Holder> = Mutex(Holder())
    }

    private struct Holder: ~Copyable {
        var reader: Confined?
    }

    /// Carries a reader into its queue.
    ///
    /// Safe although a reader is not `Sendable`: every access goes through one serial queue and one lock.
    private struct Confined: @unchecked Sendable {
        let reader: IndexReader
    }

    private struct State {
        var idle: [Worker]
        var waiting: [CheckedContinuation<Worker, Never>] = []
    }

    /// How many readers there are.
    let count: Int
    private let layout: IndexLayout
    private let weights: RankingWeights
    private let similarities: SimilarityCache
    private let state: Mutex<State>

    /// Makes a pool of `count` readers, ≥ 1; each opens the index when it is first needed.
    init(layout: IndexLayout, count: Int, weights: RankingWeights) {
        self.count = max(1, count)
        self.layout = layout
        self.weights = weights
        similarities = SimilarityCache(layout: layout)
        state = Mutex(State(idle: (0..<self.count).map { _ in Worker() }))
    }

    /// Runs `body` with a reader, on the reader's thread, when one is free.
    ///
    /// - Returns: What `body` returns.
    /// - Throws: What `body` throws, and what opening the index throws.
    func withReader<Result: Sendable>(
        _ body: @escaping @Sendable (IndexReader) throws -> Result
    ) async throws -> Result {
        let worker = await take()
        defer { put(worker) }
        let (layout, weights, similarities) = (layout, weights, similarities)
        return try await withCheckedThrowingContinuation { continuation in
            worker.queue.async {
                continuation.resume(
                    with: Swift.Result {
                        try worker.reader.withLock { holder in
                            let confined =
                                try holder.reader
                                ?? Confined(
                                    reader: IndexReader(layout: layout, weights: weights, similarities: similarities))
                            holder.reader = confined
                            return try body(confined.reader)
                        }
                    })
            }
        }
    }

    private func take() async -> Worker {
        await withCheckedContinuation { continuation in
            let free: Worker? = state.withLock { state in
                if let worker = state.idle.popLast() { return worker }
                state.waiting.append(continuation)
                return nil
            }
            if let free { continuation.resume(returning: free) }
        }
    }

    private func put(_ worker: Worker) {
        let next: CheckedContinuation<Worker, Never>? = state.withLock { state in
            if !state.waiting.isEmpty { return state.waiting.removeFirst() }
            state.idle.append(worker)
            return nil
        }
        next?.resume(returning: worker)
    }
}
