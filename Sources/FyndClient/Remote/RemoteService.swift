import Dispatch
public import FoundationEssentials
public import FyndAPI

/// Asks a daemon over its Unix socket. Every request has a connection of its own and blocks a thread of its own.
public struct RemoteService: SearchService {
    private let client: HTTPClient

    /// Prepares to ask the daemon at `socketPath`; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - socketPath: Where the daemon listens.
    ///   - timeout: How long one exchange may take, in seconds.
    public init(socketPath: String, timeout: Double = 60) {
        client = HTTPClient(socketPath: socketPath, timeout: timeout)
    }

    /// Whether somebody listens at the socket.
    public static func isListening(at socketPath: String) -> Bool {
        do throws(ServiceError) {
            _ = try UnixSocket(connectingTo: socketPath, timeout: 5)
            return true
        } catch {
            return false
        }
    }

    /// Makes a call.
    ///
    /// - Parameter call: What is asked.
    /// - Returns: The answer's JSON exactly as the daemon sent it.
    /// - Throws: `ServiceError.unavailable` when the daemon cannot be reached or is busy; any other error is the daemon's own.
    public func answer(to call: ServiceCall) async throws(ServiceError) -> Data {
        let request = try call.httpRequest()
        let client = client
        let outcome = await withCheckedContinuation {
            (done: CheckedContinuation<Result<HTTPReply, ServiceError>, Never>) in
            DispatchQueue.global().async {
                done.resume(returning: Result { () throws(ServiceError) in try client.exchange(request) })
            }
        }
        let reply = try outcome.get()
        guard reply.status == 200 else { throw Self.error(in: reply) }
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
    public func status() async throws(ServiceError) -> StatusResponse {
        try await response(to: .status)
    }
}
