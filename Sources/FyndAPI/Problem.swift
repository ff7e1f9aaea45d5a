/// An error as the daemon sends it: problem details after RFC 9457, `application/problem+json`.
public struct Problem: Hashable, Sendable, Codable {
    /// What kind of problem it is: `urn:fynd:problem:` and the name of the case.
    public var type: String
    /// The kind of problem in a few words.
    public var title: String
    /// The HTTP status.
    public var status: Int
    /// What went wrong and what would help.
    public var detail: String
    /// Where in the query it is, in Unicode scalars of the query, ≥ 0; a member of ours beside those of the RFC.
    public var position: Int?

    /// The HTTP status with which a daemon refuses a request that names an index it does not serve: a misdirected request.
    public static let anotherIndexStatus = 421

    /// The media type of problem details.
    public static let mediaType = "application/problem+json"

    /// A problem made of the parts given.
    public init(type: String, title: String, status: Int, detail: String, position: Int? = nil) {
        self.type = type
        self.title = title
        self.status = status
        self.detail = detail
        self.position = position
    }

    /// A problem with the HTTP request itself, before any service is asked: an unknown path, a body that is too long.
    ///
    /// - Parameters:
    ///   - name: The name of the problem, the last part of its type.
    ///   - title: The kind of problem in a few words.
    ///   - status: The HTTP status, 400...599.
    ///   - detail: What went wrong and what would help.
    public init(name: String, title: String, status: Int, detail: String) {
        self.init(type: "urn:fynd:problem:\(name)", title: title, status: status, detail: detail)
    }

    /// The problem that `error` is to an HTTP client.
    public init(_ error: ServiceError) {
        let (name, title, status) =
            switch error {
            case .invalidRequest, .invalidQuery: ("invalid-request", "The request is not valid", 400)
            case .notFound: ("not-found", "There is no such thing", 404)
            case .indexUnavailable: ("index-unavailable", "The index cannot be used", 503)
            case .tooExpensive: ("too-expensive", "The request costs too much", 422)
            case .unavailable: ("unavailable", "The daemon is busy", 503)
            case .formatTooOld: ("format-too-old", "The version of the output's form is too old", 406)
            case .formatTooNew: ("format-too-new", "The version of the output's form is too new", 406)
            case .internalError: ("internal-error", "The daemon failed", 500)
            }
        self.init(name: name, title: title, status: status, detail: error.message)
        position = error.position
    }

    /// The refusal of a request that names another index than the one in the folder `served`.
    public static func anotherIndex(served: String) -> Problem {
        Problem(
            name: "another-index", title: "The daemon serves another index", status: anotherIndexStatus,
            detail: "The daemon serves the index \(served), not the one that was asked for.")
    }

    /// The error that the problem stands for.
    public var serviceError: ServiceError {
        switch type {
        case "urn:fynd:problem:invalid-request":
            if let position { .invalidQuery(detail, position: position) } else { .invalidRequest(detail) }
        case "urn:fynd:problem:not-found": .notFound(detail)
        case "urn:fynd:problem:index-unavailable": .indexUnavailable(detail)
        case "urn:fynd:problem:format-too-old": .formatTooOld(detail)
        case "urn:fynd:problem:format-too-new": .formatTooNew(detail)
        case "urn:fynd:problem:too-expensive": .tooExpensive(detail)
        case "urn:fynd:problem:unavailable", "urn:fynd:problem:another-index": .unavailable(detail)
        default: (400..<500).contains(status) ? .invalidRequest(detail) : .internalError(detail)
        }
    }
}
