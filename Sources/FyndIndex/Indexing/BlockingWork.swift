import Dispatch

/// Runs work that blocks on disk away from the threads that Swift's tasks share.
enum BlockingWork {
    /// Runs `body` on a thread of its own and returns what it returns.
    static func run<Result: Sendable>(_ body: @escaping @Sendable () throws -> Result) async throws -> Result {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue(label: "fynd.work").async {
                continuation.resume(with: Swift.Result { try body() })
            }
        }
    }
}
