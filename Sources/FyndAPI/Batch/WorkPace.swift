import Synchronization

/// Says when the next piece of ordered work may begin.
///
/// Nothing waits for ever: the piece that is handed over next has always begun.
final class WorkPace: Sendable {
    /// Tells that something has changed since it was last asked; for one listener.
    let changes: AsyncStream<Void>

    private struct State {
        var running = 0
        var held = 0
        var weight = 0
    }

    private let width: Int
    private let window: WorkWindow
    private let state = Mutex(State())
    private let changed: AsyncStream<Void>.Continuation

    init(width: Int, window: WorkWindow) {
        self.width = width
        self.window = window
        (changes, changed) = AsyncStream.makeStream(bufferingPolicy: .bufferingNewest(1))
    }

    /// Begins a piece if there is room for one.
    ///
    /// - Returns: Whether it has begun.
    func begins() -> Bool {
        state.withLock { state in
            guard state.running < width, state.held < window.elements, state.weight < window.weight
            else { return false }
            state.running += 1
            state.held += 1
            return true
        }
    }

    /// Takes note that a piece is done and its result is held.
    func ended(weight: Int) {
        state.withLock { state in
            state.running -= 1
            state.weight += weight
        }
        changed.yield()
    }

    /// Takes note that a result has been handed over.
    func delivered(weight: Int) {
        state.withLock { state in
            state.held -= 1
            state.weight -= weight
        }
        changed.yield()
    }
}
