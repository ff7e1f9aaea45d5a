import ArgumentParser

/// Measures how fast the lines of a batch are answered.
struct MeasureBatch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "batch",
        abstract: "Measure how fast a batch is answered by one worker and by two.",
        discussion: "README.md beside this package says what is measured and how to read it.")

    @Argument(help: "The index.")
    var index: String

    @Option(help: "How many lines the batch has.")
    var lines = 10_000

    @Option(help: "How often it is answered.")
    var runs = 3

    @Option(help: "The folder to work in; one that an earlier run left is replaced.")
    var work = "/tmp/fynd-benchmark-batch"

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    func validate() throws {
        guard runs > 0, lines > 0 else { throw ValidationError("--runs and --lines are 1 or more.") }
    }

    func run() throws {
        let folder = try WorkFolder(path: work)
        Output.progress("making \(lines) requests")
        let made = try Worker("make-requests", [index, folder.queries, String(lines)])
            .run(reporting: MakeRequests.Report.self).report
        let comparison = try BatchStage(index: index, requests: folder.queries, lines: lines, runs: runs).run()
        if json {
            try Worker.report(comparison)
        } else {
            Output.figures("\(made.lines) lines, \(made.malformed) of them malformed\n\n")
            Output.figures(FigureTable.rendered(comparison))
        }
        try folder.remove()
    }
}
