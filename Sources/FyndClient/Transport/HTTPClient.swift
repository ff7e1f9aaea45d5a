import FoundationEssentials
import FyndAPI
import Glibc

/// A request as it goes over the socket.
struct HTTPRequest {
    /// GET or POST.
    var method: String
    /// The path with its query, percent-encoded.
    var target: String
    /// The body, which is JSON; absent for GET.
    var body: Data?
    /// The media type of the answer that is wanted.
    var accept = MediaType.json
    /// The name of the index that is meant, when that is said; see `NamedIndex`.
    var index: String?

    /// The request as bytes.
    var bytes: [UInt8] {
        var head =
            "\(method) \(target) HTTP/1.1\r\nHost: localhost\r\nAccept: \(accept)\r\nConnection: close\r\n"
        if let index { head += "\(NamedIndex.field): \(index)\r\n" }
        if let body {
            head += "Content-Type: application/json\r\nContent-Length: \(body.count)\r\n"
        }
        return Array((head + "\r\n").utf8) + (body ?? Data())
    }
}

/// A response as it came over the socket.
struct HTTPReply {
    /// The status.
    var status: Int
    /// The fields of the head by lower-case names.
    var fields: [String: String]
    /// The body.
    var body: Data
}

/// Exchanges one request for one response over a Unix socket, on the calling thread.
struct HTTPClient {
    /// The longest body that is read, in bytes.
    static let maximumBodyLength = 1 << 30

    /// Where the daemon listens.
    var socketPath: String
    /// How long the whole exchange may take, in seconds.
    var timeout: Double

    /// Connects to the daemon.
    ///
    /// - Throws: `ServiceError.unavailable` when nobody listens.
    func connect() throws(ServiceError) -> UnixSocket {
        try UnixSocket(connectingTo: socketPath, timeout: timeout)
    }

    /// Sends a request over a new connection and waits for its answer.
    ///
    /// - Throws: `ServiceError.unavailable` when nobody answers, in time and in HTTP.
    func exchange(_ request: HTTPRequest, over socket: consuming UnixSocket) throws(ServiceError) -> HTTPReply {
        let deadline = ContinuousClock.now.advanced(by: .seconds(timeout))
        var body: [UInt8] = []
        let head = try exchange(request, over: socket, patience: { deadline }) { (_, part) throws(ServiceError) in
            guard body.count + part.count <= Self.maximumBodyLength else {
                throw .unavailable("The answer is longer than \(Self.maximumBodyLength) bytes.")
            }
            body += part
        }
        return HTTPReply(status: head.status, fields: head.fields, body: Data(body))
    }

    /// Sends a request over a new connection and hands over the body of its answer as it comes; each part may be as long in coming
    /// as `timeout` says.
    ///
    /// - Parameters:
    ///   - request: What is sent.
    ///   - socket: The connection.
    ///   - output: Is given the body of an answer of status 200.
    /// - Returns: The answer, with its body where the status is another.
    /// - Throws: `ServiceError.unavailable` when nobody answers, in time and in HTTP; whatever `output` throws.
    func exchange(
        _ request: HTTPRequest, over socket: consuming UnixSocket,
        output: (ArraySlice<UInt8>) throws(ServiceError) -> Void
    ) throws(ServiceError) -> HTTPReply {
        var refusal: [UInt8] = []
        let head = try exchange(
            request, over: socket, patience: { ContinuousClock.now.advanced(by: .seconds(timeout)) }
        ) { (head, part) throws(ServiceError) in
            if head.status == 200 { try output(part) } else { refusal += part }
        }
        return HTTPReply(status: head.status, fields: head.fields, body: Data(refusal))
    }

    private func exchange(
        _ request: HTTPRequest, over socket: consuming UnixSocket, patience: () -> ContinuousClock.Instant,
        body: (HTTPResponseParser.Head, ArraySlice<UInt8>) throws(ServiceError) -> Void
    ) throws(ServiceError) -> HTTPResponseParser.Head {
        var unsent = request.bytes[...]
        var parser = HTTPResponseParser()
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        // An answer may arrive before the request is sent in full: a refusal.
        while !parser.isComplete {
            if unsent.isEmpty {
                try socket.wait(for: POLLIN, until: patience())
            } else {
                let sent = try socket.send(unsent)
                unsent = unsent.dropFirst(sent)
                if sent == 0 { try socket.wait(for: POLLIN | POLLOUT, until: patience()) }
            }
            guard let count = try socket.receive(into: &buffer) else { continue }
            if count == 0 {
                try parser.finish()
                break
            }
            var parts: [ArraySlice<UInt8>] = []
            try parser.consume(buffer[..<count]) { (part) throws(ServiceError) in parts.append(part) }
            for part in parts {
                guard let head = parser.head else { continue }
                try body(head, part)
            }
        }
        guard let head = parser.head else { throw .unavailable("The daemon at \(socketPath) gave no answer.") }
        return head
    }
}
