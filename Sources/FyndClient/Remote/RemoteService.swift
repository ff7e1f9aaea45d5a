public import FoundationEssentials
public import FyndAPI

/// Asks a daemon over its Unix socket. Every request has a connection of its own; `answer` blocks a thread of its own meanwhile,
/// the others the caller's.
public struct RemoteService: Sendable {
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

    /// Sends a request and waits for the answer on the calling thread.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - options: What the answer is to carry beside what it says.
    /// - Returns: The answer's JSON exactly as the daemon sent it.
    /// - Throws: `ServiceError.unavailable` when the daemon cannot be reached, is busy or serves another index; any other error
    ///   is the daemon's own.
    public func ask(
        _ request: some ServiceRequest, options: AnswerOptions = AnswerOptions()
    ) throws(ServiceError) -> Data {
        try Self.body(of: try exchange(try request.httpRequest(options: options), over: try client.connect()))
    }

    /// Sends a request, if there is a daemon to send it to, and waits for the answer on the calling thread.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - options: What the answer is to carry beside what it says.
    /// - Returns: The answer's JSON, or nothing when no daemon listens or the one that does serves another index.
    /// - Throws: `ServiceError.unavailable` when the daemon is busy or breaks off; any other error is the daemon's own.
    public func askIfServing(
        _ request: some ServiceRequest, options: AnswerOptions = AnswerOptions()
    ) throws(ServiceError) -> Data? {
        guard let socket = try? client.connect() else { return nil }
        let reply = try exchange(try request.httpRequest(options: options), over: socket)
        return reply.status == Problem.anotherIndexStatus ? nil : try Self.body(of: reply)
    }

    /// Sends a request and reads the answer; see `ask`.
    ///
    /// - Parameter request: What is asked.
    /// - Returns: The answer.
    /// - Throws: What `ask` throws; `ServiceError.internalError` when the answer cannot be read.
    public func answer<Request: ServiceRequest>(to request: Request) async throws(ServiceError) -> Request.Response {
        let data = try await onOwnThread { Result { () throws(ServiceError) in try ask(request) } }.get()
        do throws(ServiceError) {
            return try WireFormat.decode(Request.Response.self, from: data)
        } catch {
            throw .internalError("The daemon's answer cannot be read; is it of another version? \(error.message)")
        }
    }

    /// Sends a request and hands over the lines of the answer as they come, on the calling thread. A daemon that serves another
    /// index refuses before the first line.
    ///
    /// - Parameters:
    ///   - request: What is asked.
    ///   - format: How lines are written.
    ///   - output: Is given the lines, cut anywhere.
    /// - Returns: What is to be said beside the lines, or nothing when there was no daemon to ask that serves the index.
    /// - Throws: What `askIfServing` throws, and whatever `output` throws.
    public func streamIfServing(
        _ request: some StreamedRequest, as format: LineFormat,
        output: (ArraySlice<UInt8>) throws(ServiceError) -> Void
    ) throws(ServiceError) -> [String]? {
        guard let socket = try? client.connect() else { return nil }
        var message = try request.httpRequest(options: AnswerOptions())
        message.accept = format.mediaType
        message.index = index
        let reply = try client.exchange(message, over: socket, output: output)
        if reply.status == Problem.anotherIndexStatus { return nil }
        if reply.status != 200 { throw Self.error(in: reply) }
        return NotesField.notes(in: reply.fields[NotesField.name])
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
}
