public import ArgumentParser
import FyndAPI
import FyndClient
import FyndIndex
import FyndServer
import Glibc
public import Logging

/// The daemon: options only; everything it does is in the libraries.
@main
struct Fyndd: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fyndd",
        abstract: "Serve an index over a Unix socket.",
        discussion: """
            HTTP/1.1 with JSON; SIGTERM drains and stops, SIGHUP reopens the index. Nothing is printed on stdout; the log goes to \
            stderr.

            Examples:
              fyndd --index /srv/fynd
              fyndd --socket /run/fynd/fynd.sock --socket-mode 660 --socket-group auditors
              curl --unix-socket index/fynd.sock 'http://localhost/v1/search?q=ledningssystem'
            """,
        version: FyndVersion.current)

    @Option(help: "The folder of the index. [default: $FYND_INDEX, else ./index]")
    var index: String?

    @Option(
        help: "The socket. [default: $FYND_SOCKET, else $XDG_RUNTIME_DIR/fynd/fynd.sock, else fynd.sock in the index]")
    var socket: String?

    @Option(help: "The permissions of the socket, in octal.")
    var socketMode = "600"

    @Option(help: "The group that the socket is given to.")
    var socketGroup: String?

    @Option(help: "How many searches run at the same time. [default: one per core]")
    var readers: Int?

    @Option(help: "The least grave messages that are logged: trace, debug, info, notice, warning, error or critical.")
    var logLevel = Logger.Level.info

    func validate() throws {
        if SocketOptions.mode(parsing: socketMode) == nil {
            throw ValidationError("--socket-mode must be three octal digits such as 660, but was \(socketMode).")
        }
        if let readers, !(1...256).contains(readers) {
            throw ValidationError("--readers must lie in 1...256, but was \(readers).")
        }
    }

    func run() async throws {
        let logger = Logger(label: "fyndd") { [logLevel] _ in LogfmtHandler(level: logLevel) }
        let indexPath = DefaultPaths.index(index)
        let readers = readers ?? max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let service = try await IndexService(indexPath: indexPath, readers: readers)
        if let problem = DictionaryState.problem { logger.warning("\(problem)") }
        var options = SocketOptions(path: DefaultPaths.socket(socket, index: indexPath))
        options.mode = SocketOptions.mode(parsing: socketMode) ?? options.mode
        options.group = socketGroup
        var limits = ServerLimits()
        limits.batchWidth = readers
        do {
            try await Daemon(service: service, index: indexPath, socket: options, limits: limits, logger: logger)
                .runUntilTerminated { () throws(ServiceError) in try await service.reopen() }
        } catch let error as SocketError {
            throw error.serviceError
        }
    }

    /// Runs the command line of this process and ends with one of the documented statuses.
    static func main() async {
        DamageEnding.prepare(program: "fyndd")
        do {
            let command = try await asyncParse()
            try await command.run()
        } catch let error as ServiceError {
            ProcessEnding.after(error, program: "fyndd")
        } catch {
            let message = fullMessage(for: error)
            switch exitCode(for: error) {
            case .success: ProcessEnding.afterHelp(message)
            case .validationFailure: ProcessEnding.afterMisuse(message)
            default: ProcessEnding.after(.internalError(message), program: "fyndd")
            }
        }
    }
}

extension Logger.Level: @retroactive ExpressibleByArgument {}
