import Foundation
import Testing

/// Ends indexers at moments that follow from a seed, anywhere in their run.
@Suite(.serialized) struct KillTests {
    private static let moments = 4

    @Test func `a first build that is killed leaves whole reports and is completed by the next run`() async throws {
        let folder = try TemporaryFolder()
        let reports = try MadeReports(count: 24, in: folder.file("reports"))
        let length = try await length(of: [reports.folder], index: folder.file("whole"))
        let whole = try await IndexState(checking: folder.file("whole"))
        var generator = SeededGenerator(seed: 1)
        for moment in 0..<Self.moments {
            let index = folder.file("index-\(moment)")
            try await kill(["--index", index, reports.folder], within: length, &generator)
            if FileManager.default.fileExists(atPath: index + "/XAPIANDB") {
                _ = try await IndexState(checking: index)
            } else {
                let outcome = try await Program.fynd.run("search", "--no-daemon", "--index", index, "avtal")
                #expect(outcome.status == 3)
                #expect(outcome.errors.contains("Run `fynd index` first."), "\(outcome)")
            }
            #expect(try await complete(reports, index: index) == whole)
        }
    }

    @Test(arguments: [[], ["--rebuild"]])
    func `a later run that is killed leaves whole reports and is completed by the next`(options: [String]) async throws
    {
        let folder = try TemporaryFolder()
        let reports = try MadeReports(count: 24, in: folder.file("reports"))
        let index = folder.file("index")
        let length = try await length(of: [reports.folder], index: index)
        var generator = SeededGenerator(seed: 2)
        for moment in 1...Self.moments {
            try reports.change(version: moment)
            try await kill(["--index", index] + options + [reports.folder], within: length, &generator)
            #expect(try await IndexState(checking: index).reports == reports.count)
            #expect(try await complete(reports, index: index).reports == reports.count)
        }
    }

    /// Indexes to the end and says how long it took.
    private func length(of paths: [String], index: String) async throws -> Duration {
        let start = ContinuousClock.now
        let outcome = try await Program.fynd.run(["index", "--index", index] + paths)
        try #require(outcome.status == 0, "\(outcome)")
        return ContinuousClock.now - start
    }

    /// Starts a run and kills it at a moment between its start and its expected end.
    private func kill(_ arguments: [String], within length: Duration, _ generator: inout SeededGenerator) async throws {
        let folder = try TemporaryFolder()
        let share = Double.random(in: 0...1, using: &generator)
        let process = try Program.fynd.start(["index"] + arguments, environment: [:], errors: folder.file("errors"))
        try await Task.sleep(for: length * share)
        Glibc.kill(process.processIdentifier, SIGKILL)
        await process.ended()
    }

    /// Runs to the end, expects nothing to be left over, and a further run to find nothing to do.
    private func complete(_ reports: MadeReports, index: String) async throws -> IndexState {
        let outcome = try await Program.fynd.run("index", "--index", index, reports.folder)
        #expect(outcome.status == 0, "\(outcome)")
        #expect(try IndexState.leftovers(in: index).isEmpty)
        let again = try await Program.fynd.run("index", "--index", index, "--format", "json", reports.folder).json()
        #expect(again["unchanged"] as? Int == reports.count)
        return try await IndexState(checking: index)
    }
}
