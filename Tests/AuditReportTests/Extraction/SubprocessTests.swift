import Glibc
import Testing

@testable import AuditReport

struct SubprocessTests {
    private func run(
        _ arguments: [String], timeout: Double = 60, output: Int = 1 << 20, memory: Int = 1 << 30, folder: String? = nil
    ) -> Subprocess.Result {
        let none = open("/dev/null", O_RDONLY | O_CLOEXEC)
        defer { close(none) }
        return Subprocess(
            arguments: arguments, timeout: timeout, outputLimit: output, memory: memory, temporaryFolder: folder
        ).run(input: none)
    }

    private func shell(_ script: String, timeout: Double = 60, output: Int = 1 << 20, folder: String? = nil)
        -> Subprocess.Result
    {
        run(["sh", "-c", script], timeout: timeout, output: output, folder: folder)
    }

    @Test func `output, complaints and status are handed over`() {
        let result = shell("echo ut; echo fel >&2; exit 3")
        #expect(result.outcome == .exited(3))
        #expect(result.output == Array("ut\n".utf8))
        #expect(result.complaint == "fel\n")
        #expect(shell("kill -TERM $$").outcome == .signalled(SIGTERM))
        #expect(run(["finns-inte-alls"]).outcome == .notStarted(ENOENT))
    }

    @Test func `what runs too long or writes too much is killed`() {
        #expect(shell("sleep 600 & sleep 600", timeout: 0.2).outcome == .timedOut)
        #expect(shell("yes", output: 10_000).outcome == .outputTooLarge)
    }

    @Test func `memory, processor time, files and core files are limited`() {
        let limits = shell("ulimit -v; ulimit -t; ulimit -f; ulimit -c", timeout: 20)
        #expect(String(decoding: limits.output, as: UTF8.self) == "1048576\n21\n0\n0\n")
    }

    @Test func `no descriptor of ours is open in the program`() {
        let open = shell("ls /proc/self/fd | wc -l")
        // The three standard ones, and the folder that is being listed.
        #expect(String(decoding: open.output, as: UTF8.self).split(separator: "\n") == ["4"])
    }

    @Test func `the program's signals are as by default`() {
        let result = shell("grep -E '^Sig(Blk|Ign)' /proc/self/status")
        let masks = String(decoding: result.output, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: "\t")[1]
        }
        // From 32 on there are the C library's own and the real-time signals.
        #expect(masks.map { UInt64($0, radix: 16).map { $0 & 0x7FFF_FFFF } } == [0, 0])
    }

    @Test func `what a program leaves running ends with it`() throws {
        let folder = try TemporaryFolder()
        let pipe = folder.path + "/pipe"
        mkfifo(pipe, 0o600)
        let end = open(pipe, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        defer { close(end) }
        #expect(shell("exec 9>\(pipe); sleep 600 >/dev/null 2>&1 & echo begun >&9").outcome == .exited(0))
        // The pipe ends when the last process that could write into it has ended.
        var bytes = [UInt8](repeating: 0, count: 100)
        var polled = [pollfd(fd: end, events: Int16(POLLIN), revents: 0)]
        while poll(&polled, 1, 60_000) == 1, read(end, &bytes, 100) > 0 {}
        #expect(polled[0].revents & Int16(POLLHUP) != 0)
        #expect(read(end, &bytes, 100) == 0)
    }

    @Test func `a program with a folder for temporary files is told of it`() throws {
        let folder = try TemporaryFolder()
        let result = shell("echo $TMPDIR; echo x > $TMPDIR/fil && cat $TMPDIR/fil", folder: folder.path)
        #expect(String(decoding: result.output, as: UTF8.self) == "\(folder.path)\nx\n")
    }
}
