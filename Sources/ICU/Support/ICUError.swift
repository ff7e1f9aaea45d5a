import CICU

/// A failure of an ICU service.
public enum ICUError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A service cannot be opened, mostly because ICU's data is missing; `status` is ICU's name for the reason.
    case unavailable(service: String, status: String)
    /// ICU knows no character set of this name.
    case unknownCharset(String)
    /// An operation on a text failed; `status` is ICU's name for the reason.
    case failed(operation: String, status: String)

    /// What failed, why, and what to do about it.
    public var description: String {
        switch self {
        case .unavailable(let service, let status):
            "ICU cannot open its \(service) (\(status)). Check that ICU's data is installed with its library."
        case .unknownCharset(let name):
            "ICU knows no character set named \"\(name)\". Use a registered name such as UTF-8, windows-1252 or ISO-8859-1."
        case .failed(let operation, let status):
            "ICU could not \(operation) (\(status))."
        }
    }
}

extension ICUError {
    /// The failure to open a service, as the C layer reported it.
    static func unavailable(_ service: String, _ error: ci_error) -> ICUError {
        .unavailable(service: service, status: statusName(error))
    }

    /// The failure of an operation, as the C layer reported it.
    static func failed(_ operation: String, _ error: ci_error) -> ICUError {
        .failed(operation: operation, status: statusName(error))
    }

    private static func statusName(_ error: ci_error) -> String {
        error.name.map { String(cString: $0) } ?? "no status"
    }
}
