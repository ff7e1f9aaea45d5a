import FyndAPI
import FyndClient
import Testing

@testable import FyndServer

struct BatchTests {
    private func batch(_ lines: String) async throws -> [String] {
        let reply = try await withDaemon { try await post("/v1/batch", lines, at: $0) }
        #expect(reply.status == 200)
        #expect(reply.fields?["content-type"] == "application/x-ndjson")
        return reply.body.split(separator: "\n").map(String.init)
    }

    @Test func `each line is answered, in order, with its id`() async throws {
        let lines = (1...200).map { #"{"id":"q\#($0)","query":"ord \#($0)"}"# }.joined(separator: "\n")
        let answers = try await batch(lines + "\n")
        #expect(answers.count == 200)
        for (index, answer) in answers.enumerated() {
            #expect(answer.hasPrefix(#"{"id":"q\#(index + 1)","hits":"#))
            #expect(answer.contains(#""query":"ord \#(index + 1)""#))
        }
    }

    @Test func `a bad line gives an error line and the run goes on`() async throws {
        let answers = try await batch(
            """
            {"id":"a","query":"wrong"}
            nonsense

            {"id":"b","command":"seach"}
            {"id":7,"command":"similar","of":"p1"}
            {"id":"c","command":"similar","text":"x","query":"y"}
            {"id":"d","command":"recurring","since":2018}
            """)
        #expect(
            answers[..<4] == [
                #"{"error":{"message":"The query is wrong.","status":2},"id":"a"}"#,
                #"{"error":{"message":"Line 2: This is not valid JSON.","status":2}}"#,
                #"{"error":{"message":"Line 3: This is not valid JSON.","status":2}}"#,
                #"{"error":{"message":"There is no command \"seach\". Did you mean \"search\"?","status":2},"id":"b"}"#,
            ])
        #expect(answers[4].hasPrefix(#"{"id":"7","hits":"#))
        #expect(answers[5].hasPrefix(#"{"error":{"message":"There is no field \"query\"."#))
        #expect(answers[6].contains(#""notes":["reports"],"passages":3"#))
        #expect(answers.count == 7)
    }

    @Test func `a line that is too long gives an error line and the run goes on`() async throws {
        let long = String(repeating: "x", count: BatchAnswer.maximumLineLength + 10)
        let answers = try await batch("\(long)\n{\"id\":\"b\",\"query\":\"x\"}\n")
        #expect(answers.count == 2)
        #expect(answers[0] == #"{"error":{"message":"Line 1 is longer than 1048576 bytes.","status":2}}"#)
        #expect(answers[1].contains(#""id":"b""#))
    }

    @Test func `an empty batch has an empty answer`() async throws {
        #expect(try await batch("").isEmpty)
    }

    @Test(.timeLimit(.minutes(1)))
    func `a batch that has not ended when the daemon stops is cut off after the line that is being answered`()
        async throws
    {
        let stub = StubService()
        let line = #"{"id":"a","query":"wait"}"# + "\n"
        let chunk = "\(String(line.utf8.count, radix: 16))\r\n\(line)\r\n"
        let reply = try await withStoppingDaemon(stub) { socket, stop in
            async let reply = exchange(
                "POST /v1/batch HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n\(chunk)", at: socket)
            await stub.gate.somebodyWaits()
            await stop()
            stub.gate.open()
            return try await reply
        }
        let answers = reply.body.split(separator: "\n")
        #expect(answers.count == 2)
        #expect(answers.first?.contains(#""id":"a""#) == true)
        #expect(answers.last?.hasPrefix(#"{"error":{"message":"The daemon is stopping."#) == true)
    }
}
