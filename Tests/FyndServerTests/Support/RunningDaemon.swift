import FyndAPI
import FyndClient
import Logging
import ServiceLifecycle

@testable import FyndServer

/// Runs a daemon over a stub for as long as `body` takes.
///
/// - Returns: What `body` returned, after the daemon has stopped.
func withDaemon<Result: Sendable>(
    _ service: any SearchService = StubService(), index: String = "/srv/index", limits: ServerLimits = ServerLimits(),
    _ body: @escaping @Sendable (String) async throws -> Result
) async throws -> Result {
    try await withStoppingDaemon(service, index: index, limits: limits) { socket, _ in try await body(socket) }
}

/// Runs a daemon over a stub for as long as `body` takes, which may also tell it to stop.
///
/// - Returns: What `body` returned, after the daemon has stopped.
func withStoppingDaemon<Result: Sendable>(
    _ service: any SearchService = StubService(), index: String = "/srv/index", limits: ServerLimits = ServerLimits(),
    _ body: @escaping @Sendable (_ socket: String, _ stop: @escaping @Sendable () async -> Void) async throws -> Result
) async throws -> Result {
    let folder = try TemporaryFolder()
    let socket = folder.file("s.sock")
    let (listening, started) = AsyncStream.makeStream(of: Void.self)
    let logger = Logger(label: "test") { _ in EventHandler { if $0 == "listening" { started.yield() } } }
    let daemon = Daemon(
        service: service, index: index, socket: SocketOptions(path: socket), limits: limits, logger: logger)
    let group = ServiceGroup(services: [daemon], logger: Logger(label: "lifecycle") { _ in SwiftLogNoOpLogHandler() })
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
            defer { started.finish() }
            try await group.run()
        }
        for await _ in listening { break }
        do {
            let result = try await body(socket) { await group.triggerGracefulShutdown() }
            await group.triggerGracefulShutdown()
            try await tasks.waitForAll()
            return result
        } catch {
            await group.triggerGracefulShutdown()
            throw error
        }
    }
}

/// Hands the messages of a log to a function.
struct EventHandler: LogHandler {
    var logLevel = Logger.Level.info
    var metadata: Logger.Metadata = [:]
    private let receive: @Sendable (String) -> Void

    init(_ receive: @escaping @Sendable (String) -> Void) {
        self.receive = receive
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        receive(event.message.description)
    }
}
