public import FoundationEssentials
public import FyndAPI

/// Asks a daemon over its Unix socket. Every request has a connection of its own; as a `SearchService` each also blocks a
/// thread of its own, and `ask` blocks the caller's.
public struct RemoteService: SearchService {
    private let client: HTTPClient
    private let index: String?

    /// Prepares to ask the daemon at `socketPath`; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - socketPath: Where the daemon listens.
    ///   - index: The folder of the index that is meant; a daemon that serves another refuses. Without it any will do.
    ///   - timeout: How long one exchange may take, in seconds.
    public init(socketPath: String, index: String? = nil, timeout: Double = 60) {
        client = HTTPClient(socketPath: socketPath, timeout: timeout)
        self.index = index.map(NamedIndex.value(of:))
    }

    /// Whether a daemon answers at the socket that serves the index that is meant.
    public func isServing() -> Bool {
        let outcome = Result { () throws(ServiceError) in
            try exchange(HTTPRequest(method: "GET", target: "/healthz"), over: try client.connect())
        }
        return (try? outcome.get().status) == 200
    }

    /// Makes a call on the calling thread.
    ///
    /// - Parameter call: What is asked.
    /// - Returns: The answer's JSON exactly as the daemon sent it.
    /// - Throws: `ServiceError.unavailable` when the daemon cannot be reached, is busy or serves another index; any other error
    ///   is the daemon's own.
    public func ask(_ call: ServiceCall) throws(ServiceError) -> Data {
        try Self.body(of: try exchange(try call.httpRequest(), over: try client.connect()))
    }

    /// Makes a call on the calling thread, if there is a daemon to make it to.
    ///
    /// - Parameter call: What is asked.
    /// - Returns: The answer's JSON, or nothing when no daemon listens or the one that does serves another index.
    /// - Throws: `ServiceError.unavailable` when the daemon is busy or breaks off; any other error is the daemon's own.
    public func askIfServing(_ call: ServiceCall) throws(ServiceError) -> Data? {
        guard let socket = try? client.connect() else { return nil }
        let reply = try exchange(try call.httpRequest(), over: socket)
        return reply.status == Problem.anotherIndexStatus ? nil : try Self.body(of: reply)
    }

    /// Makes a call; see `ask`.
    ///
    /// - Parameter call: What is asked.
    /// - Returns: The answer's JSON exactly as the daemon sent it.
    /// - Throws: What `ask` throws.
    public func answer(to call: ServiceCall) async throws(ServiceError) -> Data {
        try await onOwnThread { Result { () throws(ServiceError) in try ask(call) } }.get()
    }

    private func exchange(_ request: HTTPRequest, over socket: consuming UnixSocket) throws(ServiceError) -> HTTPReply {
        var request = request
        request.index = index
        return try client.exchange(request, over: socket)
    }

    private static func body(of reply: HTTPReply) throws(ServiceError) -> Data {
        guard reply.status == 200 else { throw error(in: reply) }
        return reply.body
    }

    /// The error that a refusal stands for.
    static func error(in reply: HTTPReply) -> ServiceError {
        if let problem = try? WireFormat.decode(Problem.self, from: reply.body) { return problem.serviceError }
        return .unavailable("What answers at the socket is no daemon of ours: it said \(reply.status).")
    }

    private func response<Response: Decodable>(to call: ServiceCall) async throws(ServiceError) -> Response {
        let data = try await answer(to: call)
        do throws(ServiceError) {
            return try WireFormat.decode(Response.self, from: data)
        } catch {
            throw .internalError("The daemon's answer cannot be read; is it of another version? \(error.message)")
        }
    }

    /// See `SearchService`.
    public func search(_ request: SearchRequest) async throws(ServiceError) -> SearchResponse {
        try await response(to: .search(request))
    }

    /// See `SearchService`.
    public func similar(_ request: SimilarRequest) async throws(ServiceError) -> SearchResponse {
        try await response(to: .similar(request))
    }

    /// See `SearchService`.
    public func recurring(_ request: RecurringRequest) async throws(ServiceError) -> RecurringResponse {
        try await response(to: .recurring(request))
    }

    /// See `SearchService`.
    public func passage(id: String) async throws(ServiceError) -> PassageResponse {
        try await response(to: .passage(id: id))
    }

    /// See `SearchService`.
    public func reports(_ filters: SearchFilters) async throws(ServiceError) -> ReportsResponse {
        try await response(to: .reports(filters))
    }

    /// See `SearchService`.
    public func report(id: String) async throws(ServiceError) -> ReportResponse {
        try await response(to: .report(id: id))
    }

    /// See `SearchService`.
    public func analyze(_ text: String) async throws(ServiceError) -> AnalyzeResponse {
        try await response(to: .analyze(text))
    }

    /// See `SearchService`.
    public func terms(_ request: TermsRequest) async throws(ServiceError) -> TermsResponse {
        try await response(to: .terms(request))
    }

    /// See `SearchService`.
    public func status() async throws(ServiceError) -> StatusResponse {
        try await response(to: .status)
    }
}
