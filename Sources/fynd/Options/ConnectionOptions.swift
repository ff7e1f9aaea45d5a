import ArgumentParser
import FyndAPI
import FyndClient
import FyndIndex

/// Who is asked.
struct ConnectionOptions: ParsableArguments {
    @OptionGroup var index: IndexOption

    @Option(
        help: """
            The daemon's socket. [default: $FYND_SOCKET, else $XDG_RUNTIME_DIR/fynd/fynd.sock, else fynd.sock in the index]
            """)
    var socket: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Ask a daemon and nothing else, or none. [default: ask one if it answers, else open the index]")
    var daemon: Bool?

    /// Whoever is to be asked.
    ///
    /// - Parameter readers: How many requests there will be at the same time.
    /// - Returns: The daemon when one listens and is not ruled out, else the index.
    /// - Throws: `ServiceError.unavailable` when a daemon is required and none listens; `.indexUnavailable` when the index
    ///   cannot be opened.
    func backend(readers: Int = 1) async throws(ServiceError) -> Backend {
        if let daemon = daemonToAsk() { return daemon }
        return .index(try await IndexService(indexPath: index.path, readers: readers))
    }

    /// The daemon, when one is required, or listens and is not ruled out.
    func daemonToAsk() -> Backend? {
        let path = DefaultPaths.socket(socket, index: index.path)
        guard daemon == true || (daemon == nil && RemoteService.isListening(at: path)) else { return nil }
        return .daemon(RemoteService(socketPath: path), socket: path)
    }
}
