import ArgumentParser
import FoundationEssentials
import FyndClient

/// Asks a daemon one question after another and takes the time of each; run as a process of its own.
struct AskDaemon: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "ask-daemon", shouldDisplay: false)

    @Argument var socket: String
    @Argument var questions: String
    /// The questions from which on, and up to which, are asked.
    @Argument var first: Int
    @Argument var end: Int

    func run() throws {
        let questions = try JSONDecoder().decode(
            [DaemonQuestion].self, from: try Data(contentsOf: URL(filePath: questions)))
        let service = RemoteService(socketPath: socket)
        try Worker.report(try questions.prefix(end).dropFirst(first).map { try $0.ask(service) })
    }
}
