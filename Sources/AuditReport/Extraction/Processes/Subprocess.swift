import CProcess
import Glibc

/// Runs one program without a shell, in a process group of its own, within limits. Whatever it starts ends with it, and it ends
/// with us, however we end.
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

    /// The program and its arguments; the program is looked up unless it is a path.
    var arguments: [String]
    /// How long it may run, in seconds.
    var timeout: Double
    /// The most it may write to standard output, in bytes.
    var outputLimit: Int
    /// The address space that it, and each program that it starts, may use, in bytes.
    var memory: Int
    /// The folder for its temporary files; without one it may write no file at all.
    var temporaryFolder: String?
    /// The folders to look for the program in, with colons between; those of `PATH` unless given.
    var searchPath: String?

    private static let fileLimit: UInt64 = 2 << 30
    private static let complaintLimit = 4096

    /// Runs the program with `input` as its standard input.
    ///
    /// - Parameter input: A descriptor open for reading; the program reads from its current position.
    /// - Returns: The outcome with all output.
    func run(input: Int32) -> Result {
        guard let program = located() else { return failure(ENOENT) }
        guard let outPipe = Self.channel() else { return failure(errno) }
        guard let errorPipe = Self.channel() else {
            let code = errno
            outPipe.forEach { _ = close($0) }
            return failure(code)
        }
        let (code, child) = spawn(program, input: input, output: outPipe[1], error: errorPipe[1])
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

    /// The path of the program.
    private func located() -> String? {
        guard let name = arguments.first, !name.isEmpty else { return nil }
        if name.utf8.contains(0x2F) { return name }
        let folders = searchPath ?? getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        return folders.split(separator: ":").map { "\($0)/\(name)" }.first { access($0, X_OK) == 0 }
    }

    private func spawn(_ program: String, input: Int32, output: Int32, error: Int32) -> (code: Int32, child: pid_t) {
        var child: pid_t = 0
        var limits = cp_limits(
            memory: UInt64(clamping: memory), processor: UInt64(timeout.rounded(.up)) + 1,
            file_size: temporaryFolder == nil ? 0 : Self.fileLimit)
        let code = Self.withWords(arguments) { arguments in
            Self.withWords(environment()) { cp_spawn(program, arguments, $0, input, output, error, &limits, &child) }
        }
        return (code, child)
    }

    /// Our own environment, with the folder for temporary files, and one thread for each program: there are enough programs.
    private func environment() -> [String] {
        var variables: [String] = []
        var next = environ
        while let variable = next.pointee {
            variables.append(String(cString: variable))
            next += 1
        }
        let own =
            ["OMP_THREAD_LIMIT=1"] + (temporaryFolder.map { ["TMPDIR=\($0)"] } ?? [])
            + (searchPath.map { ["PATH=\($0)"] } ?? [])
        let names = own.map { $0.prefix { $0 != "=" } + "=" }
        return variables.filter { variable in !names.contains { variable.hasPrefix($0) } } + own
    }

    private static func withWords<Result>(
        _ words: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>) -> Result
    ) -> Result {
        let copies = words.map { UnsafePointer<CChar>(strdup($0)) } + [nil]
        defer { for copy in copies { free(UnsafeMutablePointer(mutating: copy)) } }
        return copies.withUnsafeBufferPointer { buffer in
            guard let base = buffer.baseAddress else { preconditionFailure("an array with an element has a first one") }
            return body(base)
        }
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
