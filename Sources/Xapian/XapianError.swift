import CXapian

/// A failure that Xapian reports, in Xapian's words; each case but the last two is something a caller can act on.
public enum XapianError: Error, Hashable, Sendable {
    /// Another process writes to the database: wait for it, or stop it.
    case databaseLocked(String)
    /// The writer has moved on too far since the database was opened: reopen it and search again.
    case databaseModified(String)
    /// The database is damaged: make it anew.
    case databaseCorrupt(String)
    /// The database was made by another version of Xapian: make it anew.
    case databaseVersion(String)
    /// There is no database at the path.
    case databaseNotFound(String)
    /// The database was closed.
    case databaseClosed(String)
    /// There is no document with the id.
    case documentNotFound(String)
    /// The query expands to more terms than it may.
    case queryTooExpensive(String)
    /// A remote shard cannot be reached.
    case network(String)
    /// A remote shard did not answer in time.
    case networkTimeout(String)
    /// A value that Xapian does not accept.
    case invalidArgument(String)
    /// Anything else, such as a full disk.
    case other(String)

    /// What Xapian says of the failure.
    public var message: String {
        switch self {
        case .databaseLocked(let text), .databaseModified(let text), .databaseCorrupt(let text),
            .databaseVersion(let text), .databaseNotFound(let text), .databaseClosed(let text),
            .documentNotFound(let text), .queryTooExpensive(let text), .network(let text), .networkTimeout(let text),
            .invalidArgument(let text), .other(let text):
            text
        }
    }
}

/// Runs one shim call; the only place where a `cx_error` is made, read and released.
func attempt<Result: ~Copyable>(
    _ call: (UnsafeMutablePointer<cx_error>) -> Result
) throws(XapianError) -> Result {
    var error = cx_error(failure: .none, message: nil)
    defer { cx_error_clear(&error) }
    let result = call(&error)
    let message = error.message.map { String(cString: $0) } ?? "no message"
    switch error.failure {
    case .none: return result
    case .databaseLocked: throw .databaseLocked(message)
    case .databaseModified: throw .databaseModified(message)
    case .databaseCorrupt: throw .databaseCorrupt(message)
    case .databaseVersion: throw .databaseVersion(message)
    case .databaseNotFound: throw .databaseNotFound(message)
    case .databaseClosed: throw .databaseClosed(message)
    case .documentNotFound: throw .documentNotFound(message)
    case .queryTooExpensive: throw .queryTooExpensive(message)
    case .network: throw .network(message)
    case .networkTimeout: throw .networkTimeout(message)
    case .invalidArgument: throw .invalidArgument(message)
    default: throw .other(message)
    }
}

/// Runs a shim call that makes a handle.
func made(_ call: (UnsafeMutablePointer<cx_error>) -> OpaquePointer?) throws(XapianError) -> OpaquePointer {
    guard let handle = try attempt(call) else {
        preconditionFailure("the shim returned neither a handle nor an error")
    }
    return handle
}

/// Lends the bytes of `array` to `body`.
func withBytes<Result>(_ array: [UInt8], _ body: (cx_bytes) -> Result) -> Result {
    array.withUnsafeBufferPointer { body(cx_bytes(bytes: $0.baseAddress, length: $0.count)) }
}

/// Has the process end with a message on stderr and a status when Xapian crashes, which happens when it reads a database that is
/// damaged in ways that it does not look for. Other crashes take their usual course. For programs, before they open a database.
///
/// - Parameters:
///   - message: What to write, at most 4,096 bytes.
///   - status: The exit status.
public func endWhenXapianCrashes(message: String, status: Int32) {
    cx_end_when_xapian_crashes(message, status)
}
