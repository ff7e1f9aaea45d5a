import Foundation
import Testing

struct MissingDictionaryTests {
    private let folder: TemporaryFolder
    private let environment: [String: String]

    init() throws {
        folder = try TemporaryFolder()
        environment = ["FYND_DICTIONARY": folder.file("none")]
        try Data("Granskning av avtal\n\nAvtalen följs upp.\n".utf8).write(to: URL(filePath: folder.file("a.txt")))
    }

    @Test func `analysing and indexing warn once, say what to install, and go on`() async throws {
        let commands = [
            ["analyze", "--no-daemon", "avtalen"], ["analyze", "--no-daemon", "--format", "json", "avtalen"],
            ["index", "--index", folder.file("index"), folder.file("a.txt")],
        ]
        for command in commands {
            let outcome = try await Program.fynd.run(command, environment: environment)
            #expect(outcome.status == 0)
            #expect(!outcome.output.isEmpty)
            let warnings = outcome.errors.split(separator: "\n").filter { $0.contains("The dictionary ") }
            #expect(warnings.count == 1, "\(outcome.errors)")
            #expect(warnings.first?.contains("Install the package hunspell-sv.") == true)
        }
        let json = try await Program.fynd.run(commands[1], environment: environment).json()
        #expect(json["dictionary"] as? String == "none")
        #expect((json["notes"] as? [String])?.count == 1)
    }

    @Test func `the daemon warns once when it starts, and serves`() async throws {
        let index = folder.file("index")
        _ = try await Program.fynd.run(["index", "--index", index, folder.file("a.txt")], environment: environment)
        let daemon = try await RunningDaemon(
            index: index, socket: folder.file("s.sock"), environment: environment)
        let outcome = try await Program.fynd.run(
            "analyze", "avtalen", environment: ["FYND_SOCKET": daemon.socket, "FYND_INDEX": index])
        #expect(outcome.status == 0)
        #expect(outcome.errors.contains("Install the package hunspell-sv."))
        let log = daemon.log
        #expect(log.split(separator: "\n").count { $0.contains("The dictionary ") } == 1, "\(log)")
    }
}
