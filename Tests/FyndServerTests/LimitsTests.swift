import FyndAPI
import FyndClient
import Testing

@testable import FyndServer

struct LimitsTests {
    @Test func `a body that says it is too long is refused before it arrives`() async throws {
        let text = "POST /v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: 99999999999\r\n\r\n{"
        let reply = try await withDaemon { try await exchange(text, at: $0) }
        #expect(reply.status == 413)
        #expect(reply.problem?.type == "urn:fynd:problem:body-too-long")
        #expect(reply.fields?["connection"] == "close")
    }

    @Test func `a chunked body that grows too long is refused while it arrives`() async throws {
        let chunk = "10000\r\n\(String(repeating: "x", count: 0x10000))\r\n"
        let text =
            "POST /v1/search HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n"
            + String(repeating: chunk, count: 64)
        let reply = try await withDaemon { try await exchange(text, at: $0) }
        #expect(reply.status == 413)
    }

    @Test func `a request that never ends is cut`() async throws {
        var limits = ServerLimits()
        limits.receiveTimeout = 0.2
        let reply = try await withDaemon(limits: limits) { socket in
            try await exchange("POST /v1/search HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{", at: socket)
        }
        #expect(reply.wasClosed)
        #expect(reply.head == nil)
    }

    @Test(arguments: ["", "GET /v1/sta"])
    func `a connection without a request is cut`(text: String) async throws {
        var limits = ServerLimits()
        limits.idleTimeout = 0.2
        let reply = try await withDaemon(limits: limits) { try await exchange(text, at: $0) }
        #expect(reply.wasClosed)
    }

    @Test func `more requests than may be served at a time are told to come back`() async throws {
        let service = StubService()
        var limits = ServerLimits()
        limits.maximumRequests = 1
        let (busy, first, afterwards, health) = try await withDaemon(service, limits: limits) { socket in
            async let waiting = get("/v1/search?q=wait", at: socket)
            await service.gate.somebodyWaits()
            let busy = try await get("/v1/search?q=x", at: socket)
            let health = try await get("/healthz", at: socket)
            service.gate.open()
            let first = try await waiting
            return (busy, first, try await get("/v1/search?q=x", at: socket), health)
        }
        #expect(busy.status == 503)
        #expect(busy.fields?["retry-after"] == "1")
        #expect(
            busy.problem?.serviceError == .unavailable("The daemon serves 1 requests already. Try again in a moment."))
        #expect(health.status == 200)
        #expect(first.status == 200)
        #expect(afterwards.status == 200)
    }

    @Test func `a request in progress is finished before the daemon stops`() async throws {
        let service = StubService()
        let (pending, _) = try await withDaemon(service) { socket in
            let pending = Task { try await get("/v1/search?q=wait", at: socket) }
            await service.gate.somebodyWaits()
            Task { service.gate.open() }
            return (pending, true)
        }
        #expect(try await pending.value.status == 200)
    }
}
