import FoundationEssentials
public import FyndAPI
import Glibc

/// Sends a batch to a daemon as it is read and hands over the answers as they come: one connection, both ways at once, and no
/// more in memory than the buffers.
public struct BatchStream: Sendable {
    private let socketPath: String
    private let index: String?
    private let settings: BatchSettings
    private let timeout: Double

    private static let bufferSize = 64 << 10

    /// Prepares to send a batch to the daemon at `socketPath`.
    ///
    /// - Parameters:
    ///   - socketPath: Where the daemon listens.
    ///   - index: The folder of the index that is meant; a daemon that serves another refuses. Without it any will do.
    ///   - settings: How the batch is read, worked on and answered.
    ///   - timeout: How long the daemon may take for an answer after the batch is sent in full, in seconds.
    public init(
        socketPath: String, index: String? = nil, settings: BatchSettings = BatchSettings(), timeout: Double = 120
    ) {
        self.socketPath = socketPath
        self.index = index.map(NamedIndex.value(of:))
        self.settings = settings
        self.timeout = timeout
    }

    /// Runs a batch, on the calling thread.
    ///
    /// - Parameters:
    ///   - input: The descriptor that the batch is read from, to its end.
    ///   - output: Is given the lines of the answer, cut anywhere.
    /// - Throws: `ServiceError.unavailable` when the connection breaks, the daemon's own error when it refuses, and whatever
    ///   `output` throws.
    public func run(input: Int32, output: (ArraySlice<UInt8>) throws(ServiceError) -> Void) throws(ServiceError) {
        let socket = try UnixSocket(connectingTo: socketPath, timeout: timeout)
        var parser = HTTPResponseParser()
        var refusal: [UInt8] = []
        var unsent = head[...]
        var inputIsOpen = true
        var buffer = [UInt8](repeating: 0, count: Self.bufferSize)
        while !parser.isComplete {
            let ready = try wait(
                socket: socket, input: inputIsOpen && unsent.isEmpty ? input : -1, wantsToSend: !unsent.isEmpty,
                patience: inputIsOpen ? -1 : Int32(timeout * 1000))
            if ready.input, let chunk = try Self.read(input, into: &buffer) {
                inputIsOpen = chunk > 0
                unsent = (Array("\(String(chunk, radix: 16))\r\n".utf8) + buffer[..<chunk] + Array("\r\n".utf8))[...]
            }
            if ready.canSend { unsent = unsent.dropFirst(try socket.send(unsent)) }
            guard ready.canReceive, let count = try socket.receive(into: &buffer) else { continue }
            if count == 0 {
                try parser.finish()
                break
            }
            var parts: [ArraySlice<UInt8>] = []
            try parser.consume(buffer[..<count]) { (part) throws(ServiceError) in parts.append(part) }
            for part in parts {
                if parser.head?.status == 200 { try output(part) } else { refusal += part }
            }
        }
        if let head = parser.head, head.status != 200 {
            throw RemoteService.error(in: HTTPReply(status: head.status, fields: head.fields, body: Data(refusal)))
        }
    }

    private var head: [UInt8] {
        var head =
            "POST /v1/batch\(settings.urlQuery) HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n"
        if let index { head += "\(NamedIndex.field): \(index)\r\n" }
        return Array((head + "\r\n").utf8)
    }

    private struct Readiness {
        var input: Bool
        var canSend: Bool
        var canReceive: Bool
    }

    private func wait(
        socket: borrowing UnixSocket, input: Int32, wantsToSend: Bool, patience: Int32
    ) throws(ServiceError) -> Readiness {
        var entries = [
            pollfd(fd: socket.descriptor, events: Int16(POLLIN | (wantsToSend ? POLLOUT : 0)), revents: 0),
            pollfd(fd: input, events: Int16(POLLIN), revents: 0),
        ]
        var count: Int32
        repeat {
            count = poll(&entries, 2, patience)
        } while count < 0 && errno == EINTR
        guard count != 0 else { throw .unavailable("The daemon at \(socketPath) did not answer in time.") }
        guard count > 0 else { throw .unavailable("Waiting for the daemon at \(socketPath) failed.") }
        let trouble = Int16(POLLHUP | POLLERR)
        return Readiness(
            input: entries[1].revents & (Int16(POLLIN) | trouble) != 0,
            canSend: entries[0].revents & Int16(POLLOUT) != 0,
            canReceive: entries[0].revents & (Int16(POLLIN) | trouble) != 0)
    }

    private static func read(_ descriptor: Int32, into buffer: inout [UInt8]) throws(ServiceError) -> Int? {
        while true {
            let count = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if count >= 0 { return count }
            if errno == EAGAIN { return nil }
            if errno != EINTR { throw .invalidRequest("The batch cannot be read to its end.") }
        }
    }
}
