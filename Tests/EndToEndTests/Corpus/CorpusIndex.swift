import Foundation
import Testing

/// An index of the sample reports, or of the texts of another folder.
struct CorpusIndex {
    let folder: TemporaryFolder
    /// What indexing wrote, as JSON.
    let summary: String
    var path: String { folder.file("index") }
    var socket: String { folder.file("s.sock") }

    /// Indexes the sample reports, or the texts of another folder.
    init(of texts: String = OutputChecks.project.appending(path: "Corpus").path, options: [String] = []) async throws {
        folder = try TemporaryFolder()
        let outcome = try await Program.fynd.run(
            ["index", "--index", folder.file("index"), "--format", "json"] + options + [texts])
        try #require(outcome.status == 0, "\(outcome)")
        summary = outcome.output
    }

    /// Runs a script of the project with the client on the path, the index and the socket of a daemon, which may not be there.
    func script(_ name: String, _ arguments: [String] = []) async throws -> Outcome {
        let programs = URL(filePath: Program.fynd.path).deletingLastPathComponent().path
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        let words = [OutputChecks.project.appending(path: "Scripts/\(name)").path] + arguments
        return try await Program.shell(
            "exec /usr/bin/python3 " + words.map { "'\($0)'" }.joined(separator: " "),
            environment: [
                "PATH": "\(programs):\(path)", "FYND_INDEX": self.path, "FYND_SOCKET": socket, "PYTHONUTF8": "1",
            ])
    }
}
