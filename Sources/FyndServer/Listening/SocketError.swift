public import FyndAPI
import Glibc

/// Why the daemon cannot listen at a socket.
public enum SocketError: Error, Hashable, Sendable {
    /// The path is longer than a socket's may be.
    case pathTooLong(path: String, maximum: Int)
    /// Something that is no socket is there; it is left alone.
    case notASocket(path: String)
    /// Another process answers there, or is about to; its id, when it can be told.
    case inUse(path: String, processID: Int32?)
    /// There is a group of no such name.
    case unknownGroup(String)
    /// The socket that was handed over is none that a daemon can listen on.
    case unusableActivation(String)
    /// The system refused a step.
    case system(doing: String, path: String, code: Int32)
}

extension SocketError: CustomStringConvertible {
    /// What went wrong and what would help.
    public var description: String {
        switch self {
        case .pathTooLong(let path, let maximum):
            return "The socket path is \(path.utf8.count) bytes long and may be \(maximum): \(path). "
                + "Choose a shorter one with --socket."
        case .notASocket(let path):
            return "\(path) exists and is not a socket; it is left as it is. Choose another path with --socket."
        case .inUse(let path, let processID):
            let who = processID.map { "Process \($0)" } ?? "Another process"
            return "\(who) already serves the socket \(path). Stop it first, or choose another path with --socket."
        case .unknownGroup(let name):
            return "There is no group \"\(name)\" to give the socket to."
        case .unusableActivation(let why):
            return "The service manager handed over a socket that cannot be used: \(why)."
        case .system(let doing, let path, let code):
            let reason = strerror(code).map { String(cString: $0) } ?? "error \(code)"
            return "\(doing) \(path) failed: \(reason)."
        }
    }

    /// The error as the client and the exit status know it.
    public var serviceError: ServiceError {
        switch self {
        case .pathTooLong, .unknownGroup: .invalidRequest(description)
        default: .unavailable(description)
        }
    }
}
