import FoundationEssentials

/// Runs the same queries on both sides, in process and through the daemon.
struct QueryStage {
    let folder: WorkFolder
    /// The index of the project that is asked.
    let index: String
    let rounds: Int
    /// The daemon that serves the index; absent: it is not asked.
    let daemon: Daemon?

    /// Runs the stage, and adds what it found.
    ///
    /// - Throws: `ChildProcess.Failure` when a side fails.
    func run(into figures: inout Figures) throws {
        let rounds = String(rounds)
        let program = ChildProcess(
            executable: Worker.folder + "/xapian-baseline",
            arguments: ["search", folder.baselineIndex, folder.queries, rounds])
        let baseline = try JSONDecoder().decode(Timings.self, from: Data(try program.run().output))
        var ours = [
            try Worker("search-in-process", [index, folder.queries, rounds]).run(reporting: Timings.self).report
        ]
        var contenders = ["fynd in process"]
        if let daemon {
            ours.append(
                try Worker("search-daemon", [daemon.socket, folder.queries, rounds]).run(reporting: Timings.self).report
            )
            contenders.append("fynd by socket")
        }
        func measure(_ name: String, _ unit: String, _ value: (Timings) -> Double) -> Comparison.Measure {
            Comparison.Measure(name, unit, baseline: value(baseline), contenders: ours.map(value))
        }
        figures.comparisons.append(
            Comparison(
                title: "Queries", baseline: "Xapian", contenders: contenders,
                measures: [
                    measure("median", "µs") { $0.p50 },
                    measure("99 in 100 within", "µs") { $0.p99 },
                    measure("without hits", "queries") { Double($0.queriesWithoutHits) },
                ]))
    }
}
