import Foundation
import FyndAPI
import Testing

struct HostileRequestTests {
    /// What is sent, once and then again and again, and the status that must come back before the connection is closed.
    private static let requests: [(head: String, part: [UInt8], repeats: Int, status: Int)] = [
        ("no http at all\r\n\r\n", [], 0, 400),
        ("GET /v1/search?q=a HTTP/9.9\r\n\r\n", [], 0, 400),
        ("GET /v1/search HTTP/1.1\r\nHost: x\r\nno colon\r\n\r\n", [], 0, 400),
        ("POST /v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n", [], 0, 400),
        ("POST /v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n", Array("x".utf8), 4, 413),
        ("POST /v1/search HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n", chunk, 10_000, 413),
        (
            "GET /v1/search HTTP/1.1\r\nHost: x\r\nX-Long: ", Array(repeating: UInt8(ascii: "x"), count: 4096), 10_000,
            431
        ),
        ("GET /", Array(repeating: UInt8(ascii: "x"), count: 4096), 10_000, 431),
        ("GET / HTTP/1.1\r\nHost: x\r\n", Array("A: b\r\n".utf8), 100_000, 431),
    ]

    /// A part of a body that never ends.
    private static let chunk =
        Array("4000\r\n".utf8) + Array(repeating: UInt8(ascii: "x"), count: 0x4000) + Array("\r\n".utf8)

    @Test func `malformed, huge and never-ending requests are refused and closed, and the daemon goes on`() async throws
    {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        for request in Self.requests {
            let reply = try await exchange(
                request.head, part: request.part, repeats: request.repeats, at: daemon.socket)
            #expect(reply.status == request.status, "\(request.head): \(reply)")
            #expect(reply.problem?.status == request.status, "\(request.head): \(reply)")
            #expect(reply.wasClosed, "\(request.head)")
        }
        #expect(try await Program.fynd.run("search", "--daemon", "--socket", daemon.socket, "avtal").status == 0)
        #expect(await daemon.end() == 0)
    }

    @Test func `a line of a batch that is far too long is refused, and the daemon goes on`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        let reply = try await exchange(
            "POST /v1/batch HTTP/1.1\r\nHost: x\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n",
            part: Self.chunk, repeats: 600, tail: "0\r\n\r\n", at: daemon.socket)
        #expect(reply.status == 200, "\(reply)")
        #expect(reply.body.contains("\"status\":2"), "\(reply)")
        #expect(try await Program.fynd.run("search", "--daemon", "--socket", daemon.socket, "avtal").status == 0)
    }

    @Test func `an unbalanced query is a bad request with a caret under the culprit`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        for query in ["%22rutiner", "(avtal", "avtal%29", "avtal%20ELLER"] {
            let reply = try await exchange(
                "GET /v1/search?q=\(query) HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", at: daemon.socket)
            #expect(reply.status == 400, "\(query): \(reply)")
            #expect(reply.problem?.detail.hasSuffix("^") == true, "\(query): \(reply)")
        }
    }
}
