/// Why a request could not be served.
public enum ServiceError: Error, Hashable, Sendable {
    /// The request is malformed: a bad query, an unknown field, a number out of range.
    case invalidRequest(String)
    /// The query cannot be understood; the position is where, in Unicode scalars of the query, ≥ 0.
    case invalidQuery(String, position: Int)
    /// There is nothing with the id asked for.
    case notFound(String)
    /// The index is missing, damaged or of another version.
    case indexUnavailable(String)
    /// The request would cost, or has cost, more than it may.
    case tooExpensive(String)
    /// The daemon cannot be reached, or serves as many requests as it may.
    case unavailable(String)
    /// The version of the output's form that was asked for is no longer written.
    case formatTooOld(String)
    /// The version of the output's form that was asked for is not known yet.
    case formatTooNew(String)
    /// A bug of ours.
    case internalError(String)

    /// What went wrong and what would help, in words.
    public var message: String {
        switch self {
        case .invalidRequest(let message), .invalidQuery(let message, _), .notFound(let message),
            .indexUnavailable(let message),
            .tooExpensive(let message), .unavailable(let message), .formatTooOld(let message),
            .formatTooNew(let message), .internalError(let message):
            message
        }
    }

    /// Where in the query the error is, in Unicode scalars, if it is a place of the query.
    public var position: Int? {
        if case .invalidQuery(_, let position) = self { position } else { nil }
    }

    /// The same error with `prefix` before its message, to say where it happened.
    public func prefixed(_ prefix: String) -> ServiceError {
        switch self {
        case .invalidRequest(let message): .invalidRequest(prefix + message)
        case .invalidQuery(let message, let position): .invalidQuery(prefix + message, position: position)
        case .notFound(let message): .notFound(prefix + message)
        case .indexUnavailable(let message): .indexUnavailable(prefix + message)
        case .tooExpensive(let message): .tooExpensive(prefix + message)
        case .unavailable(let message): .unavailable(prefix + message)
        case .formatTooOld(let message): .formatTooOld(prefix + message)
        case .formatTooNew(let message): .formatTooNew(prefix + message)
        case .internalError(let message): .internalError(prefix + message)
        }
    }
}

extension ServiceError: CustomStringConvertible {
    /// The message alone.
    public var description: String { message }
}
