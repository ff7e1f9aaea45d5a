import ArgumentParser
import FyndAPI
import FyndIndex

/// Indexes the material with the project's indexer; run as a process of its own.
struct IndexMaterial: AsyncParsableCommand {
    /// What the indexer did.
    struct Summary: Codable {
        var reports: Int
        var passages: Int
        var failures: Int
    }

    static let configuration = CommandConfiguration(commandName: "index-material", shouldDisplay: false)

    @Argument var index: String
    @Argument var material: String
    @Argument var jobs: Int

    func run() async throws {
        var options = Indexer.Options()
        options.jobs = jobs
        let summary = try await Indexer(indexPath: index, options: options).run(paths: [material])
        try Worker.report(
            Summary(reports: summary.reports, passages: summary.passages, failures: summary.failed.count))
    }
}
