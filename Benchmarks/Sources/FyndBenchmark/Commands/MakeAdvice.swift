import ArgumentParser
import FoundationEssentials

/// Writes a collection of generated recommendations.
struct MakeAdvice: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "advice",
        abstract: "Write a collection of generated audit reports with many recommendations.",
        discussion: """
            The collection has a report on each line, as fynd index reads it, with three to eight recommendations. The same \
            seed and number make the same collection.
            """)

    @Argument(help: "The file to write, whose name ends in .jsonl.")
    var output: String

    @Option(help: "The number of recommendations.")
    var count = 100_000

    @Option(help: "What the recommendations are drawn by.")
    var seed: UInt64 = 1

    func validate() throws {
        guard count >= AdviceReports.advicePerReport.lowerBound else {
            throw ValidationError("--count is \(AdviceReports.advicePerReport.lowerBound) or more.")
        }
    }

    func run() throws {
        let summary = try AdviceCollection.write(count: count, seed: seed, to: output)
        Output.progress(
            "\(summary.reports) reports with \(summary.advice) recommendations in \(summary.distinct) wordings")
    }
}
