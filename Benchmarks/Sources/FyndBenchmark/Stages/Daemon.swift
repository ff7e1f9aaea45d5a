import FyndClient
import Glibc

/// A daemon that serves an index for as long as it is needed.
struct Daemon {
    let socket: String
    /// The id of its process.
    let process: pid_t

    /// Starts the daemon and waits until it listens, for ten seconds at most.
    ///
    /// - Throws: `ChildProcess.Failure` when it does not.
    init(executable: String, index: String, socket: String) throws {
        self.socket = socket
        process = try ChildProcess(
            executable: executable, arguments: ["--index", index, "--socket", socket, "--log-level", "error"]
        ).spawn(output: STDERR_FILENO)
        var status: CInt = 0
        for _ in 0..<1000 {
            if RemoteService(socketPath: socket).isServing() { return }
            guard waitpid(process, &status, WNOHANG) == 0 else {
                throw ChildProcess.Failure(description: "\(executable) ended before it listened")
            }
            usleep(10_000)
        }
        stop()
        throw ChildProcess.Failure(description: "\(executable) did not listen at \(socket) within ten seconds")
    }

    /// Ends the daemon and waits until it has ended.
    func stop() {
        kill(process, SIGTERM)
        var status: CInt = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
    }
}
