/// Runs the client for recurring recommendations, and for comparison for a plain search, each as a process of its own that opens
/// the index itself.
struct RecurringStage {
    /// The client, `fynd`.
    let client: String
    let index: String
    /// How often each is run.
    let runs: Int

    /// Runs the stage, and adds what it found; or a note when the client does not know the command.
    ///
    /// - Throws: `ChildProcess.Failure` when a run fails.
    func run(into figures: inout SimilarFigures) throws {
        guard try isKnown() else {
            figures.notes.append("This build of fynd has no command recurring, which was left out.")
            return
        }
        let baseline = try costs(["search"], ["kind:recommendation"])
        let recurring = try costs(["recurring"], [])
        func measure(_ name: String, _ unit: String, _ value: (ProcessCost) -> Double) -> Comparison.Measure {
            Comparison.Measure(
                name, unit, baseline: median(baseline.map(value)), contenders: [median(recurring.map(value))])
        }
        figures.comparisons.append(
            Comparison(
                title: "As a process", baseline: "fynd search", contenders: ["fynd recurring"],
                measures: [
                    measure("time", "s", \.wall),
                    measure("CPU time", "s", \.cpu),
                    measure("peak memory", "MB") { Double($0.peakMemory) / 1e6 },
                ]))
    }

    /// Whether the client lists the command among its own.
    private func isKnown() throws -> Bool {
        let help = String(
            decoding: try ChildProcess(executable: client, arguments: ["--help"]).run().output, as: UTF8.self)
        return help.split(separator: "\n").contains { $0.hasPrefix("  recurring ") }
    }

    private func costs(_ command: [String], _ rest: [String]) throws -> [ProcessCost] {
        Output.progress("running fynd \(command.joined())")
        let program = ChildProcess(
            executable: client,
            arguments: command + ["--no-daemon", "--index", index, "--limit", "20", "--format", "json"] + rest)
        return try (0..<runs).map { _ in try program.run().cost }
    }

    private func median(_ values: [Double]) -> Double { Timings.percentile(0.5, of: values.sorted()) }
}
