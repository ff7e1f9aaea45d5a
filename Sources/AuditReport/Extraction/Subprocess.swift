import Glibc

/// Runs one program without a shell, in a process group of its own, within limits.
struct Subprocess {
    /// How a run ended.
    enum Outcome: Equatable {
        /// The program ended by itself with this status.
        case exited(Int32)
        /// A signal ended it.
        case signalled(Int32)
        /// It ran too long and was killed with all it had started.
        case timedOut
        /// It wrote more than it may and was killed.
        case outputTooLarge
        /// It could not be started; the system's error number.
        case notStarted(Int32)
    }

    /// What a run gave.
    struct Result {
        /// How it ended.
        var outcome: Outcome
        /// What it wrote to standard output.
        var output: [UInt8]
        /// The beginning of what it wrote to standard error.
        var complaint: String
    }

    /// The program and its arguments; the program is looked up in `PATH`.
    var arguments: [String]
    /// How long it may run, in seconds.
    var timeout: Double
    /// The most it may write to standard output, in bytes.
    var outputLimit: Int

    private static let complaintLimit = 4096

    /// Runs the program with `input` as its standard input.
    ///
    /// - Parameter input: A descriptor open for reading; the program reads from its current position.
    /// - Returns: The outcome with all output.
    func run(input: Int32) -> Result {
        guard let outPipe = Self.channel() else { return failure(errno) }
        guard let errorPipe = Self.channel() else {
            let code = errno
            outPipe.forEach { _ = close($0) }
            return failure(code)
        }
        let (code, child) = spawn(input: input, output: outPipe[1], error: errorPipe[1])
        close(outPipe[1])
        close(errorPipe[1])
        defer {
            close(outPipe[0])
            close(errorPipe[0])
        }
        guard code == 0 else { return failure(code) }
        let collected = collect(output: outPipe[0], error: errorPipe[0])
        if collected.outcome != nil { kill(-child, SIGKILL) }
        let status = wait(for: child)
        // Whatever the program left running in its group must not outlive it.
        kill(-child, SIGKILL)
        let outcome = collected.outcome ?? Self.outcome(ofStatus: status)
        let complaint = String(decoding: collected.complaint, as: UTF8.self)
        return Result(outcome: outcome, output: collected.output, complaint: complaint)
    }

    /// Two connected descriptors, the first to read from. A socket pair can be made closed to other children at once,
    /// which a pipe cannot through this library.
    private static func channel() -> [Int32]? {
        var ends: [Int32] = [-1, -1]
        let type = Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue)
        return socketpair(AF_UNIX, type, 0, &ends) == 0 ? ends : nil
    }

    private func failure(_ code: Int32) -> Result { Result(outcome: .notStarted(code), output: [], complaint: "") }

    private func spawn(input: Int32, output: Int32, error: Int32) -> (code: Int32, child: pid_t) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_adddup2(&actions, error, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setpgroup(&attributes, 0)
        let flags = POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF
        posix_spawnattr_setflags(&attributes, Int16(flags))
        let words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var child: pid_t = 0
        let code = posix_spawnp(&child, arguments[0], &actions, &attributes, words, environ)
        return (code, child)
    }

    private struct Collected {
        var outcome: Outcome?
        var output: [UInt8] = []
        var complaint: [UInt8] = []
    }

    /// Reads both pipes until both are closed, the time is over or there is too much.
    private func collect(output: Int32, error: Int32) -> Collected {
        var collected = Collected()
        var polled = [
            pollfd(fd: output, events: Int16(POLLIN), revents: 0), pollfd(fd: error, events: Int16(POLLIN), revents: 0),
        ]
        let deadline = Self.now() + timeout
        while polled.contains(where: { $0.fd >= 0 }) {
            let left = deadline - Self.now()
            guard left > 0 else {
                collected.outcome = .timedOut
                return collected
            }
            let ready = poll(&polled, 2, Int32(min(left * 1000 + 1, 60_000)))
            if ready <= 0 { continue }
            for index in polled.indices where polled[index].fd >= 0 && polled[index].revents != 0 {
                let chunk = Self.readChunk(polled[index].fd)
                if chunk.isEmpty {
                    polled[index].fd = -1
                } else if index == 0 {
                    collected.output += chunk
                } else {
                    collected.complaint += chunk.prefix(Self.complaintLimit - collected.complaint.count)
                }
            }
            if collected.output.count > outputLimit {
                collected.outcome = .outputTooLarge
                return collected
            }
        }
        return collected
    }

    private static func readChunk(_ descriptor: Int32) -> [UInt8] {
        let room = 1 << 16
        return [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
            var got = read(descriptor, buffer.baseAddress, room)
            while got < 0, errno == EINTR { got = read(descriptor, buffer.baseAddress, room) }
            count = max(got, 0)
        }
    }

    private func wait(for child: pid_t) -> Int32 {
        var status: Int32 = 0
        while waitpid(child, &status, 0) < 0, errno == EINTR {}
        return status
    }

    private static func outcome(ofStatus status: Int32) -> Outcome {
        let signal = status & 0x7F
        return signal == 0 ? .exited(status >> 8 & 0xFF) : .signalled(signal)
    }

    private static func now() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }
}
