import Foundation
import FyndAPI

@testable import FyndClient

/// What a daemon answered to bytes that were sent as they are.
struct RawReply: Sendable {
    var status: Int?
    var body: String
    /// Whether the daemon closed the connection.
    var wasClosed: Bool

    var problem: Problem? { try? WireFormat.decode(Problem.self, from: Data(body.utf8)) }
}

/// Sends `head`, then `part` again and again, at most `repeats` times, and then `tail`, until the daemon answers and closes the
/// connection, or 20 seconds have passed.
func exchange(_ head: String, part: [UInt8] = [], repeats: Int = 0, tail: String = "", at path: String) async throws
    -> RawReply
{
    try await onOwnThread { Result { try blockingExchange(head, part: part, repeats: repeats, tail: tail, at: path) } }
        .get()
}

private func blockingExchange(_ head: String, part: [UInt8], repeats: Int, tail: String, at path: String) throws
    -> RawReply
{
    let deadline = ContinuousClock.now.advanced(by: .seconds(20))
    let socket = try UnixSocket(connectingTo: path, timeout: 5)
    var unsent = Array(head.utf8)[...]
    var left = repeats
    var parser = HTTPResponseParser()
    var body: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    func reply(closed: Bool) -> RawReply {
        RawReply(status: parser.head?.status, body: String(decoding: body, as: UTF8.self), wasClosed: closed)
    }
    while true {
        if unsent.isEmpty, left > 0, !parser.isComplete {
            left -= 1
            unsent = left > 0 ? part[...] : (part + Array(tail.utf8))[...]
        }
        if !unsent.isEmpty, !parser.isComplete {
            // A daemon that has closed its end refuses what is still sent; what it said before can be read all the same.
            if let sent = try? socket.send(unsent) {
                unsent = unsent.dropFirst(sent)
            } else {
                unsent = []
                left = 0
            }
        }
        let events = unsent.isEmpty && left == 0 || parser.isComplete ? POLLIN : POLLIN | POLLOUT
        try socket.wait(for: events, until: deadline)
        let received: Result<Int?, ServiceError> = Result { () throws(ServiceError) in try socket.receive(into: &buffer)
        }
        // A connection that was cut after its answer counts as closed.
        if case .failure = received, parser.head != nil { return reply(closed: true) }
        guard let count = try received.get() else { continue }
        if count == 0 { return reply(closed: true) }
        if !parser.isComplete { try parser.consume(buffer[..<count]) { (part) throws(ServiceError) in body += part } }
    }
}
