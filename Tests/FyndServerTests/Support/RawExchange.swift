import Foundation
import FyndAPI

@testable import FyndClient

/// What came back for bytes that were sent as they are.
struct RawReply: Sendable {
    var head: HTTPResponseParser.Head?
    var body: String
    var wasClosed: Bool

    var status: Int? { head?.status }
    var fields: [String: String]? { head?.fields }
    var problem: Problem? { try? WireFormat.decode(Problem.self, from: Data(body.utf8)) }
}

/// Sends bytes as they are and reads one answer, or to the end of the connection when there is none.
func exchange(_ text: String, at socket: String) async throws -> RawReply {
    try await exchange(Array(text.utf8), at: socket)
}

/// Sends bytes as they are and reads one answer, or to the end of the connection when there is none.
func exchange(_ bytes: [UInt8], at socketPath: String) async throws -> RawReply {
    try await onOwnThread { Result { try blockingExchange(bytes, at: socketPath) } }.get()
}

private func blockingExchange(_ bytes: [UInt8], at socketPath: String) throws -> RawReply {
    let deadline = ContinuousClock.now.advanced(by: .seconds(20))
    let socket = try UnixSocket(connectingTo: socketPath, timeout: 5)
    var unsent = bytes[...]
    var parser = HTTPResponseParser()
    var body: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !parser.isComplete {
        if unsent.isEmpty {
            try socket.wait(for: POLLIN, until: deadline)
        } else {
            let sent = try socket.send(unsent)
            unsent = unsent.dropFirst(sent)
            if sent == 0 { try socket.wait(for: POLLIN | POLLOUT, until: deadline) }
        }
        guard let count = try socket.receive(into: &buffer) else { continue }
        if count == 0 {
            return RawReply(head: parser.head, body: String(decoding: body, as: UTF8.self), wasClosed: true)
        }
        try parser.consume(buffer[..<count]) { (part) throws(ServiceError) in body += part }
    }
    return RawReply(head: parser.head, body: String(decoding: body, as: UTF8.self), wasClosed: false)
}

/// Sends a GET request.
func get(_ target: String, at socket: String) async throws -> RawReply {
    try await exchange("GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n", at: socket)
}

/// Sends a POST request.
func post(_ target: String, _ body: String, at socket: String) async throws -> RawReply {
    try await exchange(
        "POST \(target) HTTP/1.1\r\nHost: x\r\nContent-Length: \(body.utf8.count)\r\n\r\n\(body)", at: socket)
}

/// Sends bytes as they are and reads everything to the end of the connection.
func allBytes(_ text: String, at socketPath: String) async throws -> String {
    try await onOwnThread { Result { try blockingAllBytes(text, at: socketPath) } }.get()
}

private func blockingAllBytes(_ text: String, at socketPath: String) throws -> String {
    let socket = try UnixSocket(connectingTo: socketPath, timeout: 5)
    _ = try socket.send(Array(text.utf8)[...])
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while true {
        try socket.wait(for: POLLIN, until: .now.advanced(by: .seconds(20)))
        guard let count = try socket.receive(into: &buffer) else { continue }
        if count == 0 { return String(decoding: all, as: UTF8.self) }
        all += buffer[..<count]
    }
}
