import ArgumentParser
import FoundationEssentials

/// Measures how fast the lines of a concordance are made.
struct MeasureConcordance: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kwic",
        abstract: "Measure the lines of a concordance, beside those that grep finds in the same texts.",
        discussion: "README.md beside this package says what is measured and how to read it.")

    @Argument(help: "The index.")
    var index: String

    @Option(help: "The word; one with some 100,000 occurrences tells most.")
    var word = "eller"

    @Option(help: "The folder to work in; one that an earlier run left is replaced.")
    var work = "/tmp/fynd-benchmark-kwic"

    @Option(help: "How often all lines are made.")
    var runs = 5

    @Flag(help: "Print JSON instead of a table.")
    var json = false

    func validate() throws {
        guard runs > 0 else { throw ValidationError("--runs is 1 or more.") }
    }

    func run() throws {
        let folder = try WorkFolder(path: work)
        Output.progress("writing the texts of \(index)")
        let texts = try Worker("write-texts", [index, folder.passages]).run(reporting: WriteTexts.Report.self).report
        var figures: [Comparison] = []
        let stage = ConcordanceStage(index: index, word: word, texts: folder.passages, runs: runs)
        figures.append(try stage.run())
        if json {
            try Worker.report(figures)
        } else {
            Output.figures("Index: \(texts.passages) passages, \(texts.bytes / 1_000_000) MB of text\n\n")
            for figures in figures { Output.figures(FigureTable.rendered(figures)) }
        }
        try folder.remove()
    }
}
