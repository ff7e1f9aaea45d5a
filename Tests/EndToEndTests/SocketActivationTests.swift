import Foundation
import Testing

struct SocketActivationTests {
    /// Starts the daemon through a shell that hands it descriptor 3 as a service manager would.
    private func activated(_ descriptor: String, index: String, folder: TemporaryFolder) async throws -> Outcome {
        try await Program.shell(
            """
            LISTEN_FDS=1 LISTEN_PID=$$ exec "$FYNDD" --index "$INDEX" --socket "$SOCKET" 3\(descriptor)
            """, environment: ["INDEX": index, "SOCKET": folder.file("s.sock")])
    }

    @Test(arguments: [("</dev/null", "it is no Unix stream socket"), (">&-", "it is no Unix stream socket")])
    func `a descriptor that is no socket is refused`(descriptor: String, reason: String) async throws {
        let sample = try await SampleIndex()
        let outcome = try await activated(descriptor, index: sample.path, folder: sample.folder)
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("The service manager handed over a socket that cannot be used: \(reason)."))
    }
}
