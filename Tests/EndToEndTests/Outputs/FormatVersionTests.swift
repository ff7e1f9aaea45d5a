import Testing

struct FormatVersionTests {
    @Test(arguments: [(0, Int32(20)), (1, 0), (2, 21)])
    func `a version of the output that is not written ends with a status of its own`(version: Int, status: Int32)
        async throws
    {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        for options in [["--no-daemon", "--index", sample.path], ["--daemon", "--socket", daemon.socket]] {
            let outcome = try await Program.fynd.run(
                ["search", "rutiner", "--format", "json", "--format-version", "\(version)"] + options)
            #expect(outcome.status == status)
            #expect(outcome.output.isEmpty == (status != 0))
            #expect(outcome.errors.contains("this is") == (status != 0), "\(outcome.errors)")
        }
        let line = "{\"id\":\"a\",\"query\":\"rutiner\",\"formatVersion\":\(version)}\n"
        let batch = try await Program.fynd.run(["batch", "--no-daemon", "--index", sample.path], input: line)
        #expect(batch.output.contains("\"status\":\(status)") == (status != 0), "\(batch)")
    }

    @Test(arguments: [
        ["index", "."], ["inspect", "none"], ["batch"], ["saved", "list"], ["saved", "show", "none"],
        ["saved", "new", "none"],
        ["eval", "language", "--whole", "none"], ["eval", "search", "none", "none"], ["eval", "similar", "none"],
    ])
    func `whatever is printed for programs has a version`(command: [String]) async throws {
        let folder = try TemporaryFolder()
        let environment = ["XDG_DATA_HOME": folder.path, "FYND_INDEX": folder.file("index")]
        for (version, status) in [("0", Int32(20)), ("2", 21)] {
            let outcome = try await Program.fynd.run(command + ["--format-version", version], environment: environment)
            #expect(outcome.status == status, "\(command): \(outcome)")
        }
    }
}
