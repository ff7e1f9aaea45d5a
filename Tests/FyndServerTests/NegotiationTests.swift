import Foundation
import FyndAPI
import Testing

@testable import FyndServer

struct NegotiationTests {
    private func search(_ accept: String, method: String = "GET", at socket: String) async throws -> RawReply {
        try await exchange(
            "\(method) /v1/search?q=rutiner HTTP/1.1\r\nHost: x\r\nAccept: \(accept)\r\nConnection: close\r\n\r\n",
            at: socket)
    }

    @Test(arguments: [
        ("application/json", "application/json", #"{"hits":[{"end":15,"#),
        ("application/x-ndjson", "application/x-ndjson", #"{"end":15,"#),
        ("text/csv", "text/csv; charset=utf-8", "group,id,score,"),
        ("text/tab-separated-values", "text/tab-separated-values; charset=utf-8", "group\tid\tscore\t"),
        ("text/csv;q=0.1, application/x-ndjson;q=0.2", "application/x-ndjson", #"{"end":15,"#),
    ])
    func `an answer comes in the form that is accepted, and says so`(accept: String, type: String, start: String)
        async throws
    {
        let reply = try await withDaemon { try await search(accept, at: $0) }
        #expect(reply.status == 200)
        #expect(reply.fields?["content-type"] == type)
        #expect(reply.fields?["vary"] == "Accept")
        #expect(reply.fields?["fynd-format-version"] == "1")
        #expect(reply.body.hasPrefix(start), "\(reply.body)")
    }

    @Test(arguments: ["text/html", "text/plain", "application/json;q=0"])
    func `a form that is not written is refused with those that are`(accept: String) async throws {
        let reply = try await withDaemon { try await search(accept, at: $0) }
        #expect(reply.status == 406)
        #expect(reply.fields?["content-type"] == "application/problem+json")
        #expect(reply.problem?.type == "urn:fynd:problem:not-acceptable")
        #expect(reply.problem?.detail.contains("text/tab-separated-values") == true)
    }

    @Test func `what is to be said beside lines stands in the head`() async throws {
        let reply = try await withDaemon { socket in
            try await exchange(
                "GET /v1/kwic?q=avtal HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\nConnection: close\r\n\r\n", at: socket)
        }
        #expect(reply.fields?["fynd-notes"] == #"["\u00e5"]"#)
    }

    @Test func `an error is a problem in JSON, whatever is accepted`() async throws {
        let reply = try await withDaemon { socket in
            try await exchange(
                "GET /v1/search HTTP/1.1\r\nHost: x\r\nAccept: text/csv\r\nConnection: close\r\n\r\n", at: socket)
        }
        #expect(reply.status == 400)
        #expect(reply.fields?["content-type"] == "application/problem+json")
    }

    @Test(arguments: ["application/json", "text/csv"])
    func `HEAD says what GET would, without the answer`(accept: String) async throws {
        let (head, get) = try await withDaemon { socket in
            (
                try await allBytes(request("HEAD", accept), at: socket),
                try await allBytes(request("GET", accept), at: socket)
            )
        }
        let parts = get.components(separatedBy: "\r\n\r\n")
        #expect(fields(head) == fields(parts[0]))
        #expect(head.hasSuffix("\r\n\r\n") && parts.count > 1 && !parts[1].isEmpty)
    }

    private func request(_ method: String, _ accept: String) -> String {
        "\(method) /v1/search?q=rutiner HTTP/1.1\r\nHost: x\r\nAccept: \(accept)\r\nConnection: close\r\n\r\n"
    }

    /// The fields of a head, but for the time at which it was made.
    private func fields(_ head: String) -> [String] {
        head.components(separatedBy: "\r\n").filter { !$0.isEmpty && !$0.lowercased().hasPrefix("date:") }
    }

    @Test(arguments: [(0, "format-too-old"), (2, "format-too-new")])
    func `a version of the form that is not written is refused`(version: Int, problem: String) async throws {
        let replies = try await withDaemon { socket in
            [
                try await get("/v1/search?q=rutiner&format-version=\(version)", at: socket),
                try await post("/v1/search", "{\"query\":\"rutiner\",\"formatVersion\":\(version)}", at: socket),
                try await get("/v1/passages/p1?format-version=\(version)", at: socket),
            ]
        }
        for reply in replies {
            #expect(reply.status == 406)
            #expect(reply.problem?.type == "urn:fynd:problem:\(problem)")
        }
    }

    @Test func `a manifest is a field of the object, and the first of the lines`() async throws {
        let manifest =
            #"{"manifest":{"command":"search","formatVersion":1,"fynd":"\#(FyndVersion.current)","#
            + #""index":{"analyzer":"1","contentHash":"00000000000000ab","generation":1,"passages":1,"reader":"1","reports":1,"#
            + #""schema":1},"request":{"#
        let (object, lines, row) = try await withDaemon { socket in
            func ask(_ accept: String) async throws -> RawReply {
                try await exchange(
                    "GET /v1/search?q=rutiner&manifest HTTP/1.1\r\nHost: x\r\nAccept: \(accept)\r\n\r\n", at: socket)
            }
            return (try await ask("*/*"), try await ask("application/x-ndjson"), try await ask("text/csv"))
        }
        #expect(object.body.hasPrefix(manifest), "\(object.body)")
        let parts = lines.body.split(separator: "\n")
        #expect(parts.count == 2 && parts[0].hasPrefix(manifest) && parts[1].hasPrefix(#"{"end":15"#), "\(lines.body)")
        #expect(row.body.hasPrefix("group,id"))
    }

    @Test func `an answer without the time it took is asked for by a parameter or a field`() async throws {
        let (asked, posted) = try await withDaemon { socket in
            (
                try await get("/v1/search?q=rutiner&seconds=false", at: socket),
                try await post("/v1/search", #"{"query":"rutiner","seconds":false}"#, at: socket)
            )
        }
        #expect(asked.status == 200 && !asked.body.contains("seconds"))
        #expect(asked.body == posted.body)
    }

    @Test func `fields of another command than that of the path are refused`() async throws {
        let reply = try await withDaemon {
            try await post("/v1/search", #"{"command":"similar","query":"rutiner"}"#, at: $0)
        }
        #expect(reply.status == 400)
        #expect(
            reply.problem?.detail
                == "The fields are those of the command \"search\", but the command is \"similar\".")
    }
}
