/// Why a request could not be served.
public enum ServiceError: Error, Hashable, Sendable {
    /// The request is malformed: a bad query, an unknown field, a number out of range.
    case invalidRequest(String)
    /// There is nothing with the id asked for.
    case notFound(String)
    /// The index is missing, damaged or of another version.
    case indexUnavailable(String)
    /// The request would cost, or has cost, more than it may.
    case tooExpensive(String)
    /// The daemon cannot be reached, or serves as many requests as it may.
    case unavailable(String)
    /// A bug of ours.
    case internalError(String)

    /// What went wrong and what would help, in words.
    public var message: String {
        switch self {
        case .invalidRequest(let message), .notFound(let message), .indexUnavailable(let message),
            .tooExpensive(let message), .unavailable(let message), .internalError(let message):
            message
        }
    }

    /// The same error with `prefix` before its message, to say where it happened.
    public func prefixed(_ prefix: String) -> ServiceError {
        switch self {
        case .invalidRequest(let message): .invalidRequest(prefix + message)
        case .notFound(let message): .notFound(prefix + message)
        case .indexUnavailable(let message): .indexUnavailable(prefix + message)
        case .tooExpensive(let message): .tooExpensive(prefix + message)
        case .unavailable(let message): .unavailable(prefix + message)
        case .internalError(let message): .internalError(prefix + message)
        }
    }
}

extension ServiceError: CustomStringConvertible {
    /// The message alone.
    public var description: String { message }
}
