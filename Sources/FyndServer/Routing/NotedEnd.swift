import Synchronization

/// A sequence that takes note of whether it was read to its end, to be told from one whose reading was cut off.
struct NotedEnd<Base: AsyncSequence & Sendable>: AsyncSequence, Sendable {
    private let base: Base
    private let end = End()

    init(_ base: Base) {
        self.base = base
    }

    /// Whether the sequence was read to its end.
    var wasReached: Bool { end.isReached.load(ordering: .acquiring) }

    struct AsyncIterator: AsyncIteratorProtocol {
        fileprivate var base: Base.AsyncIterator
        fileprivate let end: End

        mutating func next() async throws -> Base.Element? {
            let element = try await base.next()
            // Reading that is cancelled comes to an end, too, but not to that of the sequence.
            if element == nil, !Task.isCancelled { end.isReached.store(true, ordering: .releasing) }
            return element
        }
    }

    func makeAsyncIterator() -> AsyncIterator {
        AsyncIterator(base: base.makeAsyncIterator(), end: end)
    }

    fileprivate final class End: Sendable {
        let isReached = Atomic(false)
    }
}
