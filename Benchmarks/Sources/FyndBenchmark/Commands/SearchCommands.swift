import ArgumentParser
import FyndClient
import FyndIndex

/// Times queries against the index in the same process; run as a process of its own.
struct SearchInProcess: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "search-in-process", shouldDisplay: false)

    @Argument var index: String
    @Argument var queries: String
    @Argument var rounds: Int

    func run() async throws {
        let service = try await IndexService(indexPath: index, readers: 1)
        try Worker.report(await QueryTimer(queries: queries, rounds: rounds).time { try await service.search($0) })
    }
}

/// Times queries against a daemon; run as a process of its own.
struct SearchDaemon: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "search-daemon", shouldDisplay: false)

    @Argument var socket: String
    @Argument var queries: String
    @Argument var rounds: Int

    func run() async throws {
        let service = RemoteService(socketPath: socket)
        try Worker.report(await QueryTimer(queries: queries, rounds: rounds).time { try await service.answer(to: $0) })
    }
}
