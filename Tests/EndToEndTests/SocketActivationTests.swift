import Foundation
import FyndClient
import Testing

struct SocketActivationTests {
    /// Starts the daemon through a shell that hands it descriptor 3 as a service manager would.
    private func activated(_ descriptor: String, index: String, folder: TemporaryFolder) async throws -> Outcome {
        try await Program.shell(
            """
            LISTEN_FDS=1 LISTEN_PID=$$ exec "$FYNDD" --index "$INDEX" --socket "$SOCKET" 3\(descriptor)
            """, environment: ["INDEX": index, "SOCKET": folder.file("s.sock")])
    }

    @Test func `a socket that a service manager listens on is served and left alone afterwards`() async throws {
        let sample = try await SampleIndex()
        let socket = try ListeningSocket(path: sample.folder.file("given.sock"))
        let notifications = try NotifySocket(path: sample.folder.file("n"))
        let process = try socket.handOver(
            to: "LISTEN_FDS=1 LISTEN_PID=$$ exec \"$FYNDD\" --index \"$INDEX\" --socket \"$SOCKET\" 2>/dev/null",
            environment: [
                "FYNDD": Program.fyndd.path, "INDEX": sample.path, "SOCKET": socket.path,
                "NOTIFY_SOCKET": notifications.path,
            ])
        #expect(await notifications.next() == "READY=1")
        let outcome = try await Program.fynd.run("search", "--daemon", "--socket", socket.path, "rutiner")
        kill(process, SIGTERM)
        #expect(await notifications.next() == "STOPPING=1")
        let status = await onOwnThread {
            var status: Int32 = -1
            waitpid(process, &status, 0)
            return status
        }
        #expect(status == 0)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(FileManager.default.fileExists(atPath: socket.path))
    }

    @Test(arguments: [("</dev/null", "it is no Unix stream socket"), (">&-", "it is no Unix stream socket")])
    func `a descriptor that is no socket is refused`(descriptor: String, reason: String) async throws {
        let sample = try await SampleIndex()
        let outcome = try await activated(descriptor, index: sample.path, folder: sample.folder)
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("The service manager handed over a socket that cannot be used: \(reason)."))
    }
}
