import Foundation
import Testing

struct OutputTests {
    @Test func `every answer is as its schema says, whoever gives it`() async throws {
        let corpus = try await CorpusIndex()
        let daemon = try await RunningDaemon(index: corpus.path, socket: corpus.folder.file("s.sock"))
        var checks = OutputChecks()
        for command in try await corpus.commands() {
            for options in [["--no-daemon", "--index", corpus.path], ["--daemon", "--socket", daemon.socket]] {
                let whole = try await command.run(format: "json", options)
                try checks.add(command.name, json: whole.output, as: command.schema)
                let lines = try await command.run(format: "jsonl", options)
                let hasManifest = command.arguments.contains("--manifest")
                for (number, line) in lines.lines.enumerated() {
                    try checks.add(
                        "\(command.name) (line \(number))", json: line,
                        as: hasManifest && number == 0 ? "manifest" : "\(command.schema)#Line")
                }
            }
        }
        #expect(checks.count > 200)
        #expect(try await checks.violations() == "")
    }

    @Test func `every table has as many values in each row as it has columns`() async throws {
        let corpus = try await CorpusIndex()
        var checks = OutputChecks()
        for command in try await corpus.commands() {
            for form in ["csv", "tsv"] {
                let table = try await command.run(format: form, ["--no-daemon", "--index", corpus.path])
                try checks.add(command.name, table: table.output, form: form)
            }
        }
        #expect(try await checks.violations() == "")
    }

    @Test func `answers have the same bytes from run to run, however many workers made the index`() async throws {
        let (one, two) = (
            try await CorpusIndex(options: ["--jobs", "1"]), try await CorpusIndex(options: ["--jobs", "3"])
        )
        let daemon = try await RunningDaemon(index: two.path, socket: two.folder.file("s.sock"))
        let askers = [
            ["--no-daemon", "--index", one.path], ["--no-daemon", "--index", one.path],
            ["--no-daemon", "--index", two.path], ["--daemon", "--socket", daemon.socket],
        ]
        // A status tells of the moment, and a manifest of the commits that the index has had.
        for command in try await one.commands() where command.schema != "status" {
            let askers = command.arguments.contains("--manifest") ? Array(askers.suffix(2)) : askers
            for format in ["json", "jsonl", "csv", "tsv"] {
                var outputs: Set<String> = []
                for asker in askers {
                    outputs.insert(try await command.run(format: format, asker + ["--no-seconds"]).output)
                }
                #expect(outputs.count == 1, "\(command.name) --format \(format): \(Self.difference(outputs))")
            }
        }
    }

    @Test func `what indexing and inspecting print is as their schemas say`() async throws {
        let corpus = try await CorpusIndex()
        var checks = OutputChecks()
        try checks.add("fynd index", json: corpus.summary, as: "index")
        try Data("text".utf8).write(to: URL(filePath: corpus.folder.file("bad.pdf")))
        let failed = try await Program.fynd.run(
            "index", "--index", corpus.path, "--format", "json", corpus.folder.file("bad.pdf"))
        try checks.add("fynd index bad.pdf", json: failed.output, as: "index")
        let files = try FileManager.default.contentsOfDirectory(
            atPath: OutputChecks.project.appending(path: "Corpus").path)
        for file in files.sorted() where !file.hasSuffix(".yaml") {
            let path = OutputChecks.project.appending(path: "Corpus/\(file)").path
            let seen = try await Program.fynd.run("inspect", "--format", "json", path)
            guard seen.status == 0 else { continue }
            try checks.add("fynd inspect \(file)", json: seen.output, as: "inspect")
        }
        #expect(checks.count > 50)
        #expect(try await checks.violations() == "")
    }

    @Test func `saved queries and what they find are as their schemas say`() async throws {
        let sample = try await SampleIndex()
        let home = ["XDG_DATA_HOME": sample.folder.file("data")]
        let asked = ["--no-daemon", "--index", sample.path]
        let added = try await Program.fynd.run(
            ["saved", "add", "avtal", "avtal", "--unseen"] + asked, environment: home)
        try #require(added.status == 0, "\(added)")
        var checks = OutputChecks()
        let outputs = [
            ("saved", ["list"]), ("saved#Line", ["show", "avtal"]), ("search", ["run", "avtal"] + asked),
            ("search", ["new", "avtal"] + asked), ("saved", ["list"]),
        ]
        for (schema, arguments) in outputs {
            let output = try await Program.fynd.run(["saved"] + arguments + ["--format", "json"], environment: home)
            try #require(output.status == 0, "\(output)")
            try checks.add(arguments.joined(separator: " "), json: output.output, as: schema)
        }
        #expect(try await checks.violations() == "")
    }

    @Test func `what goes wrong is as its schema says, over HTTP and in a batch`() async throws {
        let sample = try await SampleIndex()
        let daemon = try await RunningDaemon(index: sample.path, socket: sample.folder.file("s.sock"))
        var checks = OutputChecks()
        let requests = [
            (400, "GET /v1/search?q=%22rutiner HTTP/1.1"), (400, "GET /v1/search HTTP/1.1"),
            (404, "GET /v1/passages/none HTTP/1.1"), (404, "GET /nowhere HTTP/1.1"),
            (405, "DELETE /v1/search HTTP/1.1"), (406, "GET /v1/status HTTP/1.1\r\nAccept: image/png"),
            (406, "GET /v1/status?format-version=2 HTTP/1.1"), (421, "GET /v1/status HTTP/1.1\r\nFynd-Index: other"),
        ]
        for (status, request) in requests {
            let reply = try await exchange("\(request)\r\nHost: x\r\nConnection: close\r\n\r\n", at: daemon.socket)
            #expect(reply.status == status, "\(request)")
            try checks.add(request, json: reply.body, as: "problem")
        }
        let lines = ["{\"id\":7,\"query\":\"\\\"rutiner\"}", "nonsense", "{\"id\":\"a\",\"command\":\"serach\"}", "[]"]
        let batch = try await Program.fynd.run(
            ["batch", "--no-daemon", "--index", sample.path], input: lines.joined(separator: "\n"))
        #expect(batch.status == 5)
        for (line, answer) in zip(lines, batch.lines) { try checks.add(line, json: answer, as: "failure") }
        #expect(checks.count == requests.count + lines.count)
        #expect(try await checks.violations() == "")
    }

    @Test func `a batch's answers are those of the commands with the id that each line has`() async throws {
        let sample = try await SampleIndex()
        var checks = OutputChecks()
        let lines = [
            "search": "{\"id\":1,\"query\":\"rutiner\"}",
            "similar": "{\"id\":\"b\",\"command\":\"similar\",\"text\":\"rutiner för avtal\",\"manifest\":true}",
            "recurring": "{\"id\":\"c\",\"command\":\"recurring\",\"minReports\":1,\"seconds\":false}",
            "terms": "{\"id\":\"d\",\"command\":\"terms\",\"prefix\":\"rut\"}",
            "reports": "{\"id\":\"e\",\"command\":\"reports\",\"municipality\":null}",
            "analyze": "{\"id\":\"f\",\"command\":\"analyze\",\"text\":\"avtal\"}",
            "status": "{\"id\":\"g\",\"command\":\"status\"}",
        ]
        for (schema, line) in lines.sorted(by: { $0.key < $1.key }) {
            let answer = try await Program.fynd.run(
                ["batch", "--no-daemon", "--index", sample.path], input: line + "\n")
            #expect(answer.status == 0 && answer.output.hasPrefix("{\"id\":"), "\(answer)")
            try checks.add(line, json: answer.output, as: schema)
        }
        #expect(try await checks.violations() == "")
    }

    @Test func `a field that no schema describes is found`() async throws {
        var checks = OutputChecks()
        try checks.add("known", json: "{\"total\":0,\"reports\":[]}", as: "reports")
        #expect(try await checks.violations() == "")
        let report = "{\"id\":\"r\",\"path\":\"p\",\"new\":1}"
        try checks.add("line", json: report, as: "reports#Line")
        try checks.add("within", json: "{\"total\":1,\"reports\":[\(report)]}", as: "reports")
        try checks.add("table", table: "a,b\r\n1\r\n", form: "csv")
        let violations = try await checks.violations()
        for name in ["line", "within", "table"] {
            #expect(violations.contains("\(name): "), "\(violations)")
        }
    }

    @Test func `every schema that is printed is one, and describes its answer by itself`() async throws {
        let list = try await Program.fynd.run("schema")
        #expect(list.status == 0)
        let names = list.lines.compactMap { $0.split(separator: " ").first.map(String.init) }
        #expect(names.contains("search") && names.contains("batch") && names.contains("openapi"))
        var checks = OutputChecks()
        for name in names where name != "openapi" {
            let schema = try await Program.fynd.run("schema", name)
            #expect(schema.status == 0)
            #expect(!schema.output.contains("definitions.json"), "\(name)")
            try checks.add(name, schema: schema.output)
        }
        #expect(try await checks.violations() == "")
    }

    @Test func `a schema that is misspelt is an error that names the nearest`() async throws {
        let outcome = try await Program.fynd.run("schema", "serach")
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains("Did you mean \"search\"?"), "\(outcome)")
    }

    /// Where two outputs begin to differ.
    private static func difference(_ outputs: Set<String>) -> String {
        let two = outputs.sorted().prefix(2).map { Array($0.unicodeScalars) }
        guard two.count == 2 else { return "" }
        let place = zip(two[0], two[1]).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? 0
        return two.map { scalars in
            String(String.UnicodeScalarView(scalars[max(0, place - 80)..<min(scalars.count, place + 80)]))
        }.joined(separator: " | ")
    }
}
