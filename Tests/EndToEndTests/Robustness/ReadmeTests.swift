import Foundation
import Testing

struct ReadmeTests {
    @Test func `the front page's requests with curl work as written`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        let readme = try String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)
        let commands = readme.split(separator: "\n").filter { $0.hasPrefix("curl --unix-socket") }
        #expect(commands.count >= 4)
        try Data("{\"id\":\"1\",\"query\":\"avtal\"}\n".utf8).write(
            to: URL(filePath: sample.folder.file("queries.jsonl")))
        for command in commands {
            let outcome = try await Program.shell(
                "cd \"$AT\" && \(command) --fail-with-body --silent --show-error",
                environment: ["AT": sample.folder.path, "FYND_SOCKET": daemon.socket])
            #expect(outcome.status == 0, "\(command): \(outcome)")
            #expect(!outcome.output.isEmpty, "\(command)")
        }
    }
}
