import Foundation
import Testing

struct BatchCommandTests {
    /// Requests of which every hundredth cannot be answered, in one of several ways.
    private static let lines = (0..<10_000).map { number in
        switch number % 100 {
        case 99: malformed[number / 100 % malformed.count]
        case let rest where rest % 10 == 0: #"{"id":"\#(number)","command":"trend","queries":["avtal","rutiner"]}"#
        case let rest where rest % 10 == 1: #"{"id":"\#(number)","command":"terms","prefix":"av","limit":2}"#
        case let rest where rest % 10 == 2: #"{"id":"\#(number)","command":"similar","text":"upprätta rutiner"}"#
        default: #"{"id":"\#(number)","query":"rutiner \#(number)","limit":1}"#
        }
    }

    private static let malformed = [
        "", "nonsense", "{", #"{"id":"x""#, #"{"id":"x","query":"(avtal"}"#, #"{"id":"x","command":"destroy"}"#,
        #"{"id":"x","query":7}"#, #"{"id":"x","limit":-1,"query":"avtal"}"#, "[]", "\u{0}",
    ]

    @Test(arguments: [[], ["--jobs", "1"], ["--jobs", "7"]])
    func `ten thousand lines have as many answers in their order, a hundred of them errors`(
        options: [String]
    ) async throws {
        let index = try await SampleIndex()
        let outcome = try await Program.fynd.run(
            ["batch", "--no-daemon", "--index", index.path] + options, input: Self.lines.joined(separator: "\n"))
        #expect(outcome.status == 5, "\(outcome.errors)")
        try Self.check(outcome.output)
    }

    @Test func `a daemon answers them alike`() async throws {
        let index = try await SampleIndex()
        let daemon = try await RunningDaemon(index: index.path, socket: index.folder.file("s"))
        let outcome = try await Program.fynd.run(
            ["batch", "--daemon", "--socket", daemon.socket], input: Self.lines.joined(separator: "\n"))
        #expect(outcome.status == 5, "\(outcome.errors)")
        try Self.check(outcome.output)
        #expect(await daemon.end() == 0)
    }

    private static func check(_ output: String) throws {
        struct Answer: Decodable {
            struct Reason: Decodable { var message: String }
            var id: String?
            var error: Reason?
        }
        let answers = try output.split(separator: "\n").map {
            try JSONDecoder().decode(Answer.self, from: Data($0.utf8))
        }
        #expect(answers.count == lines.count)
        let wrong = answers.enumerated().filter { number, answer in
            number % 100 == 99
                ? answer.error == nil : answer.error != nil || answer.id != String(number)
        }
        #expect(wrong.isEmpty, "\(wrong.prefix(5))")
    }
}
