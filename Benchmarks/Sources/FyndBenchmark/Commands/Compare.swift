import ArgumentParser
import FoundationEssentials

/// Measures everything and prints the figures.
struct Compare: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Measure everything and print one table.",
        discussion: "README.md beside this package says what is measured and how to read it.")

    @Argument(help: "The material: an archive that tar can read, or a folder.")
    var material: String

    @Option(help: "The folder to work in; one that an earlier run left is replaced.")
    var work = "/tmp/fynd-benchmark"

    @Option(help: "How many jobs the project's indexer uses, for each run of it.")
    var jobs = [1, 2]

    @Option(help: "The number of queries.")
    var queries = 1000

    @Option(help: "How often each query is measured, after one round to warm up.")
    var rounds = 3

    @Option(help: "What the queries are drawn by.")
    var seed: UInt64 = 1

    @Option(help: "The folder with the release build of fynd and fyndd; without it the daemon is left out.")
    var programs: String?

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    @Flag(help: "Keep the folder of the run.")
    var keep = false

    func validate() throws {
        guard queries > 0, rounds > 0 else { throw ValidationError("--queries and --rounds are 1 or more.") }
        guard !jobs.isEmpty, jobs.allSatisfy({ $0 > 0 }) else { throw ValidationError("--jobs is 1 or more.") }
    }

    func run() throws {
        let folder = try prepare()
        Output.progress("reading the material")
        let (summary, reading) = try Worker("read-material", [folder.material, folder.passages])
            .run(reporting: PassageDump.Summary.self)
        var figures = Figures(material: summary)
        Output.progress("drawing queries")
        let drawn = try Worker("make-queries", [folder.passages, folder.queries, String(queries), String(seed)])
            .run(reporting: Int.self).report
        guard drawn > 0 else { throw ValidationError("The material has too few words to draw queries from.") }
        Output.progress("indexing")
        try IndexingStage(folder: folder, jobs: jobs, material: summary, readingCPU: reading.cpu).run(into: &figures)
        try search(folder, queryCount: drawn, &figures)
        try print(figures)
        if !keep { try folder.remove() }
    }

    /// The stages that ask an index; one that fails is noted, and the figures there are get printed all the same.
    private func search(_ folder: WorkFolder, queryCount: Int, _ figures: inout Figures) throws {
        let index = folder.index(jobs: jobs[0])
        var daemon: Daemon?
        if let programs {
            attempt("The daemon", &figures) { _ in
                daemon = try Daemon(executable: programs + "/fyndd", index: index, socket: folder.socket)
            }
        } else {
            figures.notes.append("Without --programs the daemon and the client were left out.")
        }
        defer { daemon?.stop() }
        Output.progress("searching")
        attempt("Searching", &figures) { figures in
            try QueryStage(
                folder: folder, index: index, rounds: rounds, queryCount: queryCount, daemon: daemon
            ).run(into: &figures)
        }
        guard let programs, let daemon else { return }
        let words = try String(contentsOfFile: folder.queries, encoding: .utf8).split(separator: "\n")
        attempt("Starting the client", &figures) { figures in
            try StartupStage(
                client: programs + "/fynd", index: index, daemon: daemon, query: words.first.map(String.init) ?? "lag",
                runs: 50
            ).run(into: &figures)
        }
    }

    private func attempt(_ what: String, _ figures: inout Figures, _ body: (inout Figures) throws -> Void) {
        do {
            try body(&figures)
        } catch {
            figures.notes.append("\(what) was not measured: \(error)")
        }
    }

    /// Makes the folder of the run, with the material in it or pointed to.
    private func prepare() throws -> WorkFolder {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: material, isDirectory: &isFolder) else {
            throw ValidationError("There is no material at \(material).")
        }
        var folder = try WorkFolder(path: work)
        if isFolder {
            folder.material = material
        } else {
            Output.progress("unpacking \(material)")
            try FileManager.default.createDirectory(atPath: folder.material, withIntermediateDirectories: true)
            _ = try ChildProcess(executable: "tar", arguments: ["-xf", material, "-C", folder.material]).run()
        }
        return folder
    }

    private func print(_ figures: Figures) throws {
        if json {
            try Worker.report(figures)
        } else {
            Output.figures(FigureTable(figures).rendered())
        }
    }
}
