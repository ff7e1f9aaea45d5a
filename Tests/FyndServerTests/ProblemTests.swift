import FyndAPI
import FyndClient
import Testing

@testable import FyndServer

struct ProblemTests {
    @Test(arguments: [
        ("/v1/search?q=wrong", 400, "invalid-request", "The query is wrong."),
        ("/v1/search?q=dear", 422, "too-expensive", "The query is too dear."),
        ("/v1/search?q=bug", 500, "internal-error", "A bug."),
        ("/v1/search?q=gone", 503, "index-unavailable", "There is no index."),
        ("/v1/passages/none", 404, "not-found", "There is no passage \"none\"."),
        ("/v1/collocates", 400, "invalid-request", "The command \"collocates\" needs the parameter \"q\"."),
        (
            "/v1/trend?q=a&limit=1", 400, "invalid-request",
            "There is no parameter \"limit\". There are: q, by, matching, kind, year, municipality, county, firm, body, grade, type, manifest, format-version, seconds."
        ),
        (
            "/v1/terms?prefix=a&limit=1000001", 400, "invalid-request",
            "The limit must lie in 0...1000000, but was 1000001."
        ),
        ("/v1/search", 400, "invalid-request", "The command \"search\" needs the parameter \"q\"."),
        ("/v1/search?q=x&knid=y", 400, "invalid-request", "There is no parameter \"knid\". Did you mean \"kind\"?"),
        (
            "/v1/search?q=x&limit=many", 400, "invalid-request",
            "The parameter \"limit\" must be a whole number, but was \"many\"."
        ),
        ("/v1/search?q=x&limit=1001", 400, "invalid-request", "The limit must lie in 0...1000, but was 1001."),
        ("/v1/search?q=x&q=y", 400, "invalid-request", "The parameter \"q\" is given 2 times."),
        (
            "/v1/search?q=x&explain=perhaps", 400, "invalid-request",
            "The parameter \"explain\" must be true or false, but was \"perhaps\"."
        ),
        (
            "/v1/search?q=x&explain=", 400, "invalid-request",
            "The parameter \"explain\" must be true or false, but was \"\"."
        ),
        (
            "/v1/search?q=x&facets=yaer", 400, "invalid-request",
            "The parameter \"facets\" does not take \"yaer\". Did you mean \"year\"?"
        ),
        (
            "/v1/search?q=x&sort=up", 400, "invalid-request",
            "The parameter \"sort\" does not take \"up\". It takes: relevance, year, -year."
        ),
        ("/v1/search?q=%FF", 400, "invalid-request", "The parameter \"q=%FF\" is not percent-encoded UTF-8."),
        ("/v1/passages/%zz", 400, "invalid-request", "The id in the path is not percent-encoded UTF-8."),
        (
            "/v1/similar?text=a&id=b", 400, "invalid-request",
            "A search for similar passages needs either a text or the id of a passage, as \"text\" or \"of\"."
        ),
        ("/v1/serch", 404, "no-such-path", "There is no path /v1/serch. Did you mean /v1/search?"),
        ("/v1/batch", 405, "method-not-allowed", "/v1/batch takes POST, not GET."),
        ("/v1/search?q=infinite", 500, "internal-error", nil),
    ])
    func `every refusal is a problem that says why`(
        target: String, status: Int, name: String, detail: String?
    ) async throws {
        let reply = try await withDaemon { try await get(target, at: $0) }
        #expect(reply.status == status)
        #expect(reply.fields?["content-type"] == "application/problem+json")
        #expect(reply.problem?.status == status)
        #expect(reply.problem?.type == "urn:fynd:problem:\(name)")
        if let detail { #expect(reply.problem?.detail == detail) }
    }

    @Test(arguments: [
        ("", "This is not valid JSON."),
        ("{", "This is not valid JSON."),
        ("[]", "A value of another type was expected"),
        (#"{"query":1}"#, "A value of another type was expected in \"query\""),
        (#"{"query":"x","limt":1}"#, "There is no field \"limt\". Did you mean \"limit\"?"),
        (#"{"text":"x"}"#, "There is no field \"text\"."),
        (#"{"query":"x","year":"2014..2009"}"#, "The year range \"2014..2009\" ends before it begins."),
        (#"{"query":"x","facets":["mood"]}"#, "There is an unknown value in \"facets.[0]\""),
        (String(repeating: "[", count: 100_000), "This is not valid JSON."),
    ])
    func `a malformed body is refused with what is wrong in it`(body: String, detail: String) async throws {
        let reply = try await withDaemon { try await post("/v1/search", body, at: $0) }
        #expect(reply.status == 400)
        #expect(reply.problem?.detail.hasPrefix(detail) == true, "\(reply.body)")
    }

    @Test func `a method that a path does not take is refused with those it takes`() async throws {
        let reply = try await withDaemon { try await exchange("DELETE /v1/search HTTP/1.1\r\nHost: x\r\n\r\n", at: $0) }
        #expect(reply.status == 405)
        #expect(reply.fields?["allow"] == "GET, POST")
    }

    @Test(arguments: ["\r\n\u{0}\u{1}garbage\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "hello there\r\n\r\n"])
    func `what is not HTTP is refused and the connection closed`(text: String) async throws {
        let reply = try await withDaemon { try await exchange(text, at: $0) }
        #expect(reply.status == 400)
        #expect(reply.problem?.type == "urn:fynd:problem:malformed-http", "\(reply.body)")
    }

    @Test func `a head that is too long is refused`() async throws {
        let text = "GET /v1/search?q=\(String(repeating: "a", count: 100_000)) HTTP/1.1\r\nHost: x\r\n\r\n"
        let reply = try await withDaemon { try await exchange(text, at: $0) }
        #expect(reply.status == 431, "\(reply)")
        #expect(reply.problem?.type == "urn:fynd:problem:head-too-long")
    }
}
