/// The exit status of the client.
public enum ExitStatus: Int32, Sendable, CaseIterable {
    /// Done; for searches, at least one hit.
    case done = 0
    /// Nothing found.
    case nothingFound = 1
    /// The command line or the query is wrong.
    case usage = 2
    /// The index is missing, damaged or of another version.
    case indexUnavailable = 3
    /// The daemon cannot be reached, or refused.
    case daemonUnavailable = 4
    /// Done, but some input failed.
    case someInputFailed = 5
    /// The version of the output's form that was asked for is no longer written.
    case formatTooOld = 20
    /// The version of the output's form that was asked for is not known yet.
    case formatTooNew = 21
    /// A bug of ours.
    case internalError = 70

    /// What the status says, in words.
    public var meaning: String {
        switch self {
        case .done: "done (for searches: at least one hit)"
        case .nothingFound: "nothing found"
        case .usage: "the command line or query is wrong"
        case .indexUnavailable: "the index is missing, damaged or of another version"
        case .daemonUnavailable: "the daemon cannot be reached or refused"
        case .someInputFailed: "done but some input failed"
        case .formatTooOld: "the version of the output's form that was asked for is no longer written"
        case .formatTooNew: "the version of the output's form that was asked for is not known yet"
        case .internalError: "a bug of ours"
        }
    }
}

extension ServiceError {
    /// The status the client exits with after this error.
    public var exitStatus: ExitStatus {
        switch self {
        case .invalidRequest, .invalidQuery, .tooExpensive: .usage
        case .notFound: .nothingFound
        case .indexUnavailable: .indexUnavailable
        case .unavailable: .daemonUnavailable
        case .formatTooOld: .formatTooOld
        case .formatTooNew: .formatTooNew
        case .internalError: .internalError
        }
    }
}
