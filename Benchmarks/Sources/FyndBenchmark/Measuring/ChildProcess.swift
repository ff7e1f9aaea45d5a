import Glibc

/// What a process cost from its start to its end.
struct ProcessCost: Sendable {
    /// From the start of the process until its end was seen, in seconds.
    var wall: Double
    /// User and system time, in seconds.
    var cpu: Double
    /// The greatest resident set, in bytes.
    ///
    /// Linux counts the starting process in: a child is never reported as smaller than its parent was when it was
    /// started. Whatever needs memory is therefore done in children, and the parent stays small.
    var peakMemory: Int
}

/// A program that is run to its end, with what it wrote on its standard output.
struct ChildProcess {
    /// A program that could not be run, or that failed.
    struct Failure: Error, CustomStringConvertible {
        var description: String
    }

    /// What became of a run.
    struct Outcome {
        var output: [UInt8]
        var cost: ProcessCost
    }

    /// The program, looked up in `PATH` when its name has no slash.
    var executable: String
    var arguments: [String]

    /// Runs the program to its end.
    ///
    /// - Returns: What it wrote and what it cost.
    /// - Throws: `Failure` when it cannot be started or ends with another status than 0.
    func run() throws -> Outcome {
        var pipe: [CInt] = [0, 0]
        guard Glibc.pipe(&pipe) == 0 else { throw failure("has no pipe", errno) }
        _ = fcntl(pipe[0], F_SETFD, FD_CLOEXEC)
        let start = ContinuousClock.now
        let child: pid_t
        do {
            defer { close(pipe[1]) }
            child = try spawn(output: pipe[1])
        }
        let output = readAll(pipe[0])
        close(pipe[0])
        var status: CInt = 0
        var usage = rusage()
        while wait4(child, &status, 0, &usage) < 0 {
            guard errno == EINTR else { throw failure("cannot be waited for", errno) }
        }
        let wall = (ContinuousClock.now - start) / .seconds(1)
        guard status == 0 else {
            let signal = status & 0x7F
            throw failure(signal == 0 ? "ended with status \(status >> 8 & 0xFF)" : "was ended by signal \(signal)", 0)
        }
        let cost = ProcessCost(
            wall: wall, cpu: usage.ru_utime.seconds + usage.ru_stime.seconds, peakMemory: usage.ru_maxrss * 1024)
        return Outcome(output: output, cost: cost)
    }

    /// Starts the program.
    ///
    /// - Parameter output: The descriptor to be its standard output; its standard input is empty.
    /// - Returns: The id of its process, to be waited for.
    /// - Throws: `Failure` when it cannot be started.
    func spawn(output: CInt) throws -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
        var values = ([executable] + arguments).map { strdup($0) } + [nil]
        defer { values.forEach { free($0) } }
        var child: pid_t = 0
        let status = posix_spawnp(&child, executable, &actions, nil, &values, environ)
        guard status == 0 else { throw failure("cannot be started", status) }
        return child
    }

    private func readAll(_ descriptor: CInt) -> [UInt8] {
        var output: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return output }
            output.append(contentsOf: chunk.prefix(count))
        }
    }

    private func failure(_ what: String, _ code: CInt) -> Failure {
        let reason = code == 0 ? "" : ": \(String(cString: strerror(code)))"
        return Failure(description: "\(([executable] + arguments).joined(separator: " ")) \(what)\(reason)")
    }
}

extension timeval {
    /// The time in seconds.
    fileprivate var seconds: Double { Double(tv_sec) + Double(tv_usec) / 1e6 }
}
