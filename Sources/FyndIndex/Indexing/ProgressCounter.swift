import Synchronization

/// Adds up the workers' progress and passes it on, a few times a second at most.
final class ProgressCounter: Sendable {
    private struct State {
        var progress: Indexer.Progress
        var nextReport: ContinuousClock.Instant
    }

    private let state: Mutex<State>
    private let report: @Sendable (Indexer.Progress) -> Void

    init(plan: IndexingPlan, report: @escaping @Sendable (Indexer.Progress) -> Void) {
        let start = Indexer.Progress(filesDone: 0, filesTotal: plan.fileCount, bytesDone: 0, bytesTotal: plan.bytes)
        state = Mutex(State(progress: start, nextReport: .now))
        self.report = report
    }

    /// Counts files and bytes that are done with.
    func advance(files: Int, bytes: Int) {
        let due: Indexer.Progress? = state.withLock { state in
            state.progress.filesDone += files
            state.progress.bytesDone = min(state.progress.bytesDone + bytes, state.progress.bytesTotal)
            let now = ContinuousClock.now
            guard now >= state.nextReport || state.progress.filesDone == state.progress.filesTotal else { return nil }
            state.nextReport = now + .milliseconds(200)
            return state.progress
        }
        if let due { report(due) }
    }
}
