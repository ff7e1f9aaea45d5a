import FoundationEssentials

/// Runs the same queries on both sides, in process and through the daemon.
struct QueryStage {
    let folder: WorkFolder
    /// The index of the project that is asked.
    let index: String
    let rounds: Int
    /// The number of queries in the folder's file, ≥ 1.
    let queryCount: Int
    /// The daemon that serves the index; absent: it is not asked.
    let daemon: Daemon?

    /// What one side needed.
    private struct Run {
        var timings: Timings
        /// The CPU time of the whole process by the queries it ran, in microseconds; absent when others did the work.
        var cpuPerQuery: Double?
    }

    /// Runs the stage, and adds what it found.
    ///
    /// - Throws: `ChildProcess.Failure` when a side fails.
    func run(into figures: inout Figures) throws {
        let baseline = try runBaseline()
        var contenders = [(name: "fynd in process", run: try runInProcess())]
        if let daemon { contenders.append(("fynd by socket", try run(daemon))) }
        func measure(_ name: String, _ unit: String, _ value: (Run) -> Double?) -> Comparison.Measure {
            Comparison.Measure(name, unit, baseline: value(baseline), contenders: contenders.map { value($0.run) })
        }
        figures.comparisons.append(
            Comparison(
                title: "Queries", baseline: "Xapian", contenders: contenders.map(\.name),
                measures: [
                    measure("median", "µs") { $0.timings.p50 },
                    measure("99 in 100 within", "µs") { $0.timings.p99 },
                    measure("CPU time per query", "µs") { $0.cpuPerQuery },
                    measure("without hits", "queries") { Double($0.timings.queriesWithoutHits) },
                ]))
    }

    private func runBaseline() throws -> Run {
        let outcome = try ChildProcess(
            executable: Worker.folder + "/xapian-baseline",
            arguments: ["search", folder.baselineIndex, folder.queries, String(rounds)]
        ).run()
        let timings = try JSONDecoder().decode(Timings.self, from: Data(outcome.output))
        return Run(timings: timings, cpuPerQuery: cpuPerQuery(outcome.cost))
    }

    private func runInProcess() throws -> Run {
        let (timings, cost) = try Worker("search-in-process", [index, folder.queries, String(rounds)])
            .run(reporting: Timings.self)
        return Run(timings: timings, cpuPerQuery: cpuPerQuery(cost))
    }

    private func run(_ daemon: Daemon) throws -> Run {
        let timings = try Worker("search-daemon", [daemon.socket, folder.queries, String(rounds)])
            .run(reporting: Timings.self).report
        return Run(timings: timings, cpuPerQuery: nil)
    }

    /// All rounds count, the one to warm up too.
    private func cpuPerQuery(_ cost: ProcessCost) -> Double {
        cost.cpu * 1e6 / Double(queryCount * (rounds + 1))
    }
}
