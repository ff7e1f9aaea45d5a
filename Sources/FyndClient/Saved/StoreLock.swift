import FyndAPI
import Glibc

/// The right to change the saved queries, held by one process at a time and lost with the process.
enum StoreLock {
    /// Does something while this process alone has the lock.
    ///
    /// - Parameters:
    ///   - path: The lock's file. It stays: removing it would let two processes lock two files of one name.
    ///   - patience: How long to wait for another process that has the lock, in seconds.
    ///   - body: What is done.
    /// - Throws: `ServiceError.unavailable` when another process keeps the lock for longer; `.internalError` when the file
    ///   cannot be made; what `body` throws.
    static func whileHeld(
        path: String, patience: Double = 10, _ body: () throws -> Void
    ) throws {
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw StoredFile.failure("make the lock", path) }
        defer { close(descriptor) }
        let deadline = ContinuousClock.now.advanced(by: .seconds(patience))
        while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
            let code = errno
            guard code == EWOULDBLOCK || code == EINTR else { throw StoredFile.failure("lock", path, code: code) }
            guard ContinuousClock.now < deadline else {
                throw ServiceError.unavailable(
                    "Another fynd is at work with the saved queries (\(path)). Wait for it, or stop it.")
            }
            usleep(20_000)
        }
        defer { flock(descriptor, LOCK_UN) }
        try body()
    }
}
