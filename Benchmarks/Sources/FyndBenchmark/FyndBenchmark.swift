import ArgumentParser

/// Compares the project with Xapian used directly.
@main
struct FyndBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fynd-benchmark",
        abstract: "Measure what the project costs, compared with Xapian used directly or with itself.",
        subcommands: [
            Compare.self, ParseTexts.self, MakeAdvice.self, MeasureSimilar.self, ReadMaterial.self, MakeQueries.self,
            IndexMaterial.self,
            SearchInProcess.self,
            SearchDaemon.self, DrawQuestions.self, AskDaemon.self, MeasureConcordance.self, WriteTexts.self,
            MakeConcordance.self, MeasureBatch.self, MakeRequests.self, AnswerRequests.self,
        ],
        defaultSubcommand: Compare.self)
}
