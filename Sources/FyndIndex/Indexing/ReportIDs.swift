import Synchronization

/// The ids of reports that are taken, across all shards.
final class ReportIDs: Sendable {
    private let taken = Mutex<Set<String>>([])

    /// Takes an id for good.
    ///
    /// - Returns: Whether it was free.
    func take(_ id: String) -> Bool {
        taken.withLock { $0.insert(id).inserted }
    }
}
