import ArgumentParser
import FyndAPI
import FyndClient

/// Who is asked.
struct ConnectionOptions: ParsableArguments {
    @OptionGroup var index: IndexOption

    @Option(
        help: """
            The daemon's socket. [default: $FYND_SOCKET, else $XDG_RUNTIME_DIR/fynd/fynd.sock, else fynd.sock in the index]
            """, completion: .file())
    var socket: String?

    @Flag(
        inversion: .prefixedNo,
        help: """
            Ask a daemon and nothing else, or none. [default: ask one if it answers and serves the index that is named, else \
            open the index]
            """)
    var daemon: Bool?

    /// Where the daemon's socket is.
    var socketPath: String { DefaultPaths.socket(socket, index: index.path) }

    /// Whoever is to be asked.
    var backend: Backend {
        Backend(
            daemon: daemon == false ? nil : RemoteService(socketPath: socketPath, index: index.named),
            mustBeDaemon: daemon == true, indexPath: index.path)
    }
}
