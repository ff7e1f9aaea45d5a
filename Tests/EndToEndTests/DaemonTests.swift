import Foundation
import Testing

struct DaemonTests {
    @Test func `what is to be said beside lines is said whoever gives them`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s"))
        let askers = [["--no-daemon", "--index", sample.path], ["--daemon", "--socket", daemon.socket]]
        for format in ["text", "jsonl", "csv"] {
            var outcomes: [Outcome] = []
            for asker in askers {
                outcomes.append(
                    try await Program.fynd.run(["kwic", "kommunstyrelsen", "--format", format] + asker))
            }
            #expect(outcomes[0].errors == "fynd: note: \"kommunstyrelsen\" was also searched for as \"KS\".\n")
            #expect(outcomes[0].errors == outcomes[1].errors && outcomes[0].output == outcomes[1].output)
        }
        let wordless = try await Program.fynd.run("kwic", "år:1990", "--no-daemon", "--index", sample.path)
        #expect(wordless.status == 1)
        #expect(wordless.errors.contains("no word that could stand in a text"), "\(wordless)")
    }

    @Test func `the answer is the same with a daemon and without`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("d/s.sock"))
        let commands = [
            ["search", "rutiner avtal", "--facets", "kind,year", "--explain"], ["search", "kärnkraft"],
            ["search", "\"rutiner"],
            ["reports"], ["show", "none"],
            ["reports", "--municipality", "Ingenstans, eller"], ["analyze", "individ- och familjeomsorg"],
        ]
        for command in commands { try await expectSameAnswer(to: command, index: sample.path, socket: daemon.socket) }
        #expect(await daemon.end() == 0)
    }

    @Test func `similar passages are the same with a daemon and without`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        try await expectSameAnswer(
            to: ["similar", "rutiner för avtal", "--kind", "recommendation,finding"], index: sample.path,
            socket: daemon.socket)
    }

    @Test func `what recurs is the same with a daemon and without`() async throws {
        let sample = try await SampleIndex(RecurringCommandTests.reports)
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        for options in [[], ["--members", "--min-reports", "1", "--sort", "latest"], ["--since", "2030"]] {
            try await expectSameAnswer(
                to: ["recurring"] + options, index: sample.path, socket: daemon.socket)
        }
        for text in RecurringCommandTests.texts {
            try await expectSameAnswer(to: ["similar", text], index: sample.path, socket: daemon.socket)
        }
    }

    @Test func `a batch is the same with a daemon and without`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        let input = (1...200).map { $0 % 50 == 0 ? "bad\n" : "{\"id\":\"q\($0)\",\"query\":\"rutiner \($0)\"}\n" }
            .joined()
        let asked = try await Program.fynd.run(["batch", "--daemon", "--socket", daemon.socket], input: input)
        let opened = try await Program.fynd.run(["batch", "--no-daemon", "--index", sample.path], input: input)
        #expect(asked.status == 5)
        #expect(opened.status == 5)
        #expect(asked.lines.map(withoutSeconds) == opened.lines.map(withoutSeconds))
        #expect(asked.lines.count == 200)
    }

    @Test func `without a word about it the client asks the daemon at the index's socket`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.path + "/fynd.sock")
        let status = try await Program.fynd.run("status", "--index", sample.path, "--format", "json").json()
        #expect((status["daemon"] as? [String: Any])?["processID"] as? Int32 == daemon.processID)
    }

    @Test func `a daemon over another index than the one that is named is passed over`() async throws {
        let (sample, other) = (try await SampleIndex(), try await SampleIndex())
        let daemon = try await RunningDaemon(index: other.path, socket: other.folder.file("s.sock"))
        for command in [["status"], ["batch"]] {
            let arguments = command + ["--index", sample.path, "--socket", daemon.socket]
            let passed = try await Program.fynd.run(arguments, input: "{\"query\":\"rutiner\"}\n")
            #expect(passed.status == 0, "\(passed)")
            let refused = try await Program.fynd.run(arguments + ["--daemon"])
            #expect(refused.status == 4)
            #expect(refused.errors.contains("serves the index \(other.path)"), "\(refused.errors)")
        }
        let own = try await Program.fynd.run(
            "status", "--index", sample.path, "--socket", daemon.socket, "--format", "json"
        ).json()
        #expect(own["daemon"] == nil)
        let any = try await Program.fynd.run("status", "--socket", daemon.socket, "--format", "json").json()
        #expect((any["daemon"] as? [String: Any])?["processID"] as? Int32 == daemon.processID)
    }

    @Test func `a daemon that is told to stop does so, removes its socket and says nothing on stdout`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        #expect(await daemon.end(by: SIGTERM) == 0)
        #expect(await daemon.notifications.next() == "STOPPING=1")
        #expect(!FileManager.default.fileExists(atPath: daemon.socket))
        #expect(!FileManager.default.fileExists(atPath: daemon.socket + ".lock"))
        #expect(daemon.log.contains("message=stopped"))
    }

    @Test func `a hangup reopens and the daemon goes on`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        daemon.send(SIGHUP)
        #expect(await daemon.notifications.next()?.hasPrefix("RELOADING=1\nMONOTONIC_USEC=") == true)
        #expect(await daemon.notifications.next() == "READY=1")
        #expect(try await Program.fynd.run("search", "--daemon", "--socket", daemon.socket, "rutiner").status == 0)
    }

    @Test func `a second daemon is refused with 4 and the first goes on`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        let second = try await Program.fyndd.run("--index", sample.path, "--socket", daemon.socket)
        #expect(second.status == 4)
        #expect(second.errors.contains("Process \(daemon.processID) already serves the socket \(daemon.socket)."))
        #expect(try await Program.fynd.run("search", "--daemon", "--socket", daemon.socket, "rutiner").status == 0)
    }

    @Test func `the socket of a daemon that was killed is replaced`() async throws {
        let sample = try await SampleIndex()
        let killed = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        _ = await killed.end(by: SIGKILL)
        #expect(FileManager.default.fileExists(atPath: killed.socket))
        let daemon = try await RunningDaemon(index: sample.path, socket: killed.socket)
        #expect(try await Program.fynd.run("search", "--daemon", "--socket", daemon.socket, "rutiner").status == 0)
    }

    @Test func `a file in the socket's place is kept`() async throws {
        let sample = try await SampleIndex()
        let path = sample.folder.file("vik.txt")
        let outcome = try await Program.fyndd.run("--index", sample.path, "--socket", path)
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("exists and is not a socket"))
        #expect(try String(contentsOfFile: path, encoding: .utf8).hasPrefix("Revisionsrapport"))
    }

    @Test func `a path that is too long for a socket is a wrong command line`() async throws {
        let sample = try await SampleIndex()
        let path = sample.folder.file(String(repeating: "x", count: 100))
        let outcome = try await Program.fyndd.run("--index", sample.path, "--socket", path)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("may be 107"))
    }

    @Test func `the socket has the permissions that were asked for`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(
            index: sample.path, socket: sample.folder.file("s.sock"), options: ["--socket-mode", "660"])
        let attributes = try FileManager.default.attributesOfItem(atPath: daemon.socket)
        #expect(attributes[.posixPermissions] as? Int == 0o660)
    }

    private func expectSameAnswer(to command: [String], index: String, socket: String) async throws {
        let arguments = command + ["--index", index, "--format", "json"]
        let asked = try await Program.fynd.run(arguments + ["--daemon", "--socket", socket])
        let opened = try await Program.fynd.run(arguments + ["--no-daemon"])
        #expect(asked.status == opened.status, "\(command)")
        #expect(withoutSeconds(asked.output) == withoutSeconds(opened.output), "\(command)")
        #expect(asked.errors == opened.errors, "\(command)")
    }

    /// An answer without the time it took, which differs.
    private func withoutSeconds(_ json: String) -> String {
        guard let start = json.range(of: "\"seconds\":"), let end = json[start.upperBound...].firstIndex(of: ",") else {
            return json
        }
        return String(json[..<start.lowerBound] + json[end...])
    }
}
