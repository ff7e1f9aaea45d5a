import ArgumentParser

/// Compares the project with Xapian used directly.
@main
struct FyndBenchmark: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fynd-benchmark",
        abstract: "Compare indexing and searching with Xapian used directly.",
        subcommands: [
            Compare.self, ParseTexts.self, MakeAdvice.self, ReadMaterial.self, MakeQueries.self, IndexMaterial.self,
            SearchInProcess.self,
            SearchDaemon.self,
        ],
        defaultSubcommand: Compare.self)
}
