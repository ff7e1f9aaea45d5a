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
}
