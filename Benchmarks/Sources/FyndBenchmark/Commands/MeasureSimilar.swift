import ArgumentParser
import FoundationEssentials

/// Measures what asking for similar and recurring recommendations costs.
struct MeasureSimilar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "Measure similar and recurring recommendations in a large collection.",
        discussion: "README.md beside this package says what is measured and how to read it.")

    @Argument(help: "The collection, such as fynd-benchmark advice writes it; or an index of one.")
    var collection: String

    @Option(help: "The folder to work in; one that an earlier run left is replaced.")
    var work = "/tmp/fynd-benchmark-similar"

    @Option(help: "The folder with the release build of fynd and fyndd.")
    var programs: String

    @Option(help: "The number of requests of each kind that are measured.")
    var requests = 1000

    @Option(help: "The number of requests to warm up.")
    var warmUp = 50

    @Option(help: "How often fynd recurring is run.")
    var runs = 3

    @Option(help: "What the requests are drawn by.")
    var seed: UInt64 = 1

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    @Flag(help: "Keep the folder of the run.")
    var keep = false

    func validate() throws {
        guard requests > 0, warmUp >= 0, runs > 0 else {
            throw ValidationError("--requests and --runs are 1 or more, --warm-up is 0 or more.")
        }
    }

    func run() throws {
        var isFolder = false
        guard FileManager.default.fileExists(atPath: collection, isDirectory: &isFolder) else {
            throw ValidationError("There is no collection at \(collection).")
        }
        let folder = try WorkFolder(path: work)
        let indexing = isFolder ? nil : try index(folder)
        let index = isFolder ? collection : folder.collectionIndex
        Output.progress("drawing requests")
        var figures = SimilarFigures(
            material: try Worker(
                "draw-questions",
                [
                    index, folder.similarQuestions, folder.searchQuestions, folder.healthQuestions,
                    String(warmUp + requests), String(seed),
                ]
            ).run(reporting: SimilarFigures.Material.self).report)
        if let indexing { figures.notes.append(note(indexing)) }
        measure(index, folder, &figures)
        if json {
            try Worker.report(figures)
        } else {
            Output.figures(figures.rendered())
        }
        if !keep { try folder.remove() }
    }

    /// Runs the stages; one that fails is noted, and the figures there are get printed all the same.
    private func measure(_ index: String, _ folder: WorkFolder, _ figures: inout SimilarFigures) {
        do {
            let daemon = try Daemon(executable: programs + "/fyndd", index: index, socket: folder.socket)
            defer { daemon.stop() }
            try SimilarStage(folder: folder, daemon: daemon, warmUp: warmUp, count: requests).run(into: &figures)
        } catch {
            figures.notes.append("Asking for similar recommendations was not measured: \(error)")
        }
        do {
            try RecurringStage(client: programs + "/fynd", index: index, runs: runs).run(into: &figures)
        } catch {
            figures.notes.append("Recurring recommendations were not measured: \(error)")
        }
    }

    private func index(_ folder: WorkFolder) throws -> ProcessCost {
        Output.progress("indexing \(collection)")
        return try ChildProcess(
            executable: programs + "/fynd",
            arguments: ["index", "--index", folder.collectionIndex, "--format", "json", collection]
        ).run().cost
    }

    private func note(_ cost: ProcessCost) -> String {
        "Indexing took \(Int(cost.wall.rounded())) s, \(Int(cost.cpu.rounded())) s of CPU time and "
            + "\(cost.peakMemory / 1_000_000) MB at most."
    }
}
