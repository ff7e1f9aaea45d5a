import Foundation
import Testing

struct SimilarInputTests {
    @Test func `a text is compared the same wherever it is read from`() async throws {
        let sample = try await SampleIndex()
        let text = "Upprätta rutiner för\nuppföljning av avtal."
        try Data(text.utf8).write(to: URL(filePath: sample.folder.file("råd.txt")))
        let command = ["similar", "--index", sample.path, "--format", "csv"]
        let given = try await Program.fynd.run(command + [text])
        #expect(given.status == 0, "\(given)")
        #expect(given.output.contains("Upprätta rutiner för uppföljning av avtal."))
        for (arguments, input) in [
            (["--file", sample.folder.file("råd.txt")], ""), (["-"], text), (["--file=-"], text),
        ] {
            let read = try await Program.fynd.run(command + arguments, input: input)
            #expect(read.status == 0, "\(arguments): \(read)")
            #expect(read.output == given.output, "\(arguments)")
        }
    }

    @Test func `a long text is compared with a daemon as without`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        let line = "Upprätta rutiner för \"uppföljning\" av avtal.\n"
        let input = String(repeating: line, count: (1 << 20) / line.utf8.count)
        let asked = try await Program.fynd.run(
            ["similar", "-", "--daemon", "--socket", daemon.socket, "--format", "csv"], input: input)
        let opened = try await Program.fynd.run(
            ["similar", "-", "--no-daemon", "--index", sample.path, "--format", "csv"], input: input)
        #expect(asked.status == 0, "\(asked.errors)")
        #expect(asked.output == opened.output)
    }

    @Test func `a text in another encoding ends with 2 and what to do about it`() async throws {
        let sample = try await SampleIndex()
        let path = sample.folder.file("gammal.txt")
        try Data([0x52, 0xE5, 0x64, 0x0A]).write(to: URL(filePath: path))
        let outcome = try await Program.fynd.run("similar", "--index", sample.path, "--file", path)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("\(path) is not text in UTF-8 (line 1). Convert it, as with: iconv"))
    }
}
