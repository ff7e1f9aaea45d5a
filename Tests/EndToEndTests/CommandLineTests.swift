import FyndAPI
import Testing

struct CommandLineTests {
    @Test func `both programs tell their version`() async throws {
        for program in [Program.fynd, .fyndd] {
            let outcome = try await program.run("--version")
            #expect(outcome.status == 0)
            #expect(outcome.output == "\(FyndVersion.current)\n")
            #expect(outcome.errors.isEmpty)
        }
    }

    @Test(arguments: [
        "index", "inspect", "analyze", "eval", "search", "similar", "recurring", "terms", "batch", "show", "reports",
        "status", "saved",
    ])
    func `every command explains itself with examples`(command: String) async throws {
        let outcome = try await Program.fynd.run(command, "--help")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Examples:\n"))
        #expect(outcome.output.contains("  fynd \(command) "))
        #expect(outcome.errors.isEmpty)
    }

    @Test func `the daemon explains itself with examples`() async throws {
        let outcome = try await Program.fyndd.run("--help")
        #expect(outcome.status == 0)
        #expect(outcome.output.contains("Examples:\n"))
    }

    @Test(arguments: [
        (["fly"], "Unexpected argument 'fly'"), (["serch", "x"], "Did you mean 'fynd search'?"),
        (["search"], "Missing expected argument '<query> ...'"),
        (["search", "x", "--limit", "many"], "The value 'many' is invalid for '--limit <limit>'"),
        (["search", "x", "--limit", "1001"], "The limit must lie in 0...1000, but was 1001."),
        (["search", "x", "--year", "2014..2009"], "Did you mean 2009..2014?"),
        (["search", "x", "--facets", "yaer"], "There is no field \"yaer\". Did you mean \"year\"?"),
        (["search", "x", "--explain-query", "--format", "csv"], "--explain-query is printed as text or json"),
        (["keyness"], "Missing expected argument '--a <a>'"),
        (["terms", "--prefix", "a", "--limit", "1000001"], "The limit must lie in 0...1000000, but was 1000001."),
        (["search", "x", "--format", "xml"], "The value 'xml' is invalid for '--format <format>'"),
        (["search", "x", "--knid", "finding"], "Unknown option '--knid'"),
        (["similar"], "Give one of these: a text, --id, --file, or - to read the text from standard input."),
        (["similar", "--id", "a", "text"], "Give one of these: a text, --id, --file"),
        (["similar", "--id", "a", "--file", "b"], "Give one of these: a text, --id, --file"),
        (["similar", "--file", "a", "-"], "Give one of these: a text, --id, --file"),
        (["similar", "--file", "/no/such/file"], "/no/such/file cannot be read: No such file or directory."),
        (["similar", "--file", "/"], "/ cannot be read: Is a directory."),
        (["similar", "--file", "/dev/null"], "/dev/null is empty."),
        (
            ["similar", "--file", "/dev/zero"],
            "/dev/zero is longer than 1048576 bytes, which is as long as a text may be."
        ),
        (["similar", "-"], "Standard input is empty."),
        (["recurring", "--min-reports", "0"], "The fewest reports of a group must be 1 or more, but were 0."),
        (["recurring", "--min-likeness", "1.5"], "The least likeness must lie in 0...1, but was 1.5."),
        (["recurring", "--min-likeness", "nan"], "The least likeness must lie in 0...1, but was nan."),
        (["recurring", "--limit", "1001"], "The limit must lie in 0...1000, but was 1001."),
        (["recurring", "--since", "2018.."], "The value '2018..' is invalid for '--since <since>'"),
        (["recurring", "--sort", "year"], "The value 'year' is invalid for '--sort <sort>'"),
        (["recurring", "text"], "Unexpected argument 'text'"),
        (["index"], "Missing expected argument '<paths> ...'"),
        (["index", "--jobs", "0", "x"], "--jobs must lie in 1...256, but was 0."),
        (["batch", "--format", "csv"], "The value 'csv' is invalid for '--format <format>'"),
        (["batch", "/no/such/file"], "/no/such/file cannot be read: No such file or directory."),
        (["inspect", "/no/such/file"], "/no/such/file"),
        (["eval", "language"], "Give something to measure: --conflation, --compounds, --whole, --stemming or --speed"),
        (["eval", "language", "--whole", "/no/such/file"], "/no/such/file cannot be read: No such file or directory."),
        (["eval", "language", "--whole", "/"], "/ cannot be read: Is a directory."),
        (["eval", "language", "--errors=-1", "--whole", "x"], "--errors must lie in 0...100000, but was -1."),
        (
            ["eval", "language", "--whole", "x", "--fail-below", "f1=1"],
            "The value 'f1=1' is invalid for '--fail-below"
        ),
        (
            ["eval", "language", "--whole", "x", "--fail-below", "compounds.pieces=0.9"],
            "--fail-below compounds.pieces needs a file to measure it on: give --compounds."
        ),
    ])
    func `a wrong command line ends with 2 and says what is wrong`(arguments: [String], message: String) async throws {
        let outcome = try await Program.fynd.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        (["--socket-mode", "999"], "--socket-mode must be three octal digits such as 660, but was 999."),
        (["--readers", "0"], "--readers must lie in 1...256, but was 0."),
        (["--log-level", "loud"], "The value 'loud' is invalid"),
        (["--prot", "80"], "Unknown option '--prot'"),
    ])
    func `a wrong command line of the daemon ends with 2`(arguments: [String], message: String) async throws {
        let outcome = try await Program.fyndd.run(arguments)
        #expect(outcome.status == 2)
        #expect(outcome.errors.contains(message), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [
        ["search", "x"], ["similar", "x"], ["recurring"], ["show", "x"], ["reports"], ["status"], ["batch"],
    ])
    func `a missing index ends with 3`(arguments: [String]) async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Program.fynd.run(arguments, environment: ["FYND_INDEX": folder.file("none")])
        #expect(outcome.status == 3)
        #expect(outcome.errors.contains("fynd index"), "\(outcome.errors)")
        #expect(outcome.output.isEmpty)
    }

    @Test func `the daemon does not start without an index`() async throws {
        let folder = try TemporaryFolder()
        let outcome = try await Program.fyndd.run("--index", folder.file("none"), "--socket", folder.file("s"))
        #expect(outcome.status == 3)
        #expect(outcome.output.isEmpty)
    }

    @Test(arguments: [["search", "x"], ["recurring"], ["show", "x"], ["status"], ["batch"], ["analyze", "x"]])
    func `a daemon that is required and not there ends with 4`(arguments: [String]) async throws {
        let outcome = try await Program.fynd.run(arguments + ["--daemon", "--socket", "/tmp/no/such.sock"])
        #expect(outcome.status == 4)
        #expect(outcome.errors.contains("No daemon answers at /tmp/no/such.sock"), "\(outcome.errors)")
    }

    @Test func `an analysis needs no index`() async throws {
        let outcome = try await Program.fynd.run(
            "analyze", "--format", "json", "Ledningssystemets", "rutiner", environment: ["FYND_INDEX": "/no/such"])
        #expect(outcome.status == 0, "\(outcome)")
        let words = try (outcome.json()["tokens"] as? [[String: Any]])?.map { $0["word"] as? String }
        #expect(words == ["ledningssystemets", "rutiner"])
    }
}
