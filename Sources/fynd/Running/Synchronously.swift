import Dispatch
import Synchronization

/// Runs asynchronous work and waits for it on the calling thread.
///
/// The client does one thing at a time, and starts and ends fastest on a single thread; only an index opened in this process
/// works asynchronously. It is the main thread that waits, which Swift's tasks do not need.
///
/// - Parameter work: What is waited for.
/// - Returns: What `work` returns.
/// - Throws: What `work` throws.
func synchronously<Value: Sendable, Failure: Error>(
    _ work: @escaping @Sendable () async throws(Failure) -> Value
) throws(Failure) -> Value {
    let outcome = Outcome<Value, Failure>()
    Task { await outcome.set(work) }
    return try outcome.get()
}

/// A result that one thread waits for and a task provides.
private final class Outcome<Value: Sendable, Failure: Error>: Sendable {
    private let isThere = DispatchSemaphore(value: 0)
    private let result = Mutex<Result<Value, Failure>?>(nil)

    func set(_ work: @Sendable () async throws(Failure) -> Value) async {
        let made: Result<Value, Failure>
        do throws(Failure) {
            made = .success(try await work())
        } catch {
            made = .failure(error)
        }
        result.withLock { $0 = made }
        isThere.signal()
    }

    func get() throws(Failure) -> Value {
        isThere.wait()
        guard let made = result.withLock({ $0 }) else { preconditionFailure("a signal comes after its result") }
        return try made.get()
    }
}
