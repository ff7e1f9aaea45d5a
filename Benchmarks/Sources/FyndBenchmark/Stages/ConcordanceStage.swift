/// Makes the lines of a concordance with one reader and with two, and has grep find what it can of them in the same texts.
struct ConcordanceStage {
    let index: String
    let word: String
    /// A file with a passage on each line.
    let texts: String
    let runs: Int

    /// So few lines that they need no memory worth the name.
    private static let few = 1_000

    /// Runs the stage.
    ///
    /// - Throws: `ChildProcess.Failure` when a run fails.
    func run() throws -> Comparison {
        Output.progress("finding \"\(word)\" with grep")
        let program = ChildProcess(
            executable: "grep", arguments: ["-o", "-b", "-i", "-w", "-F", word, texts])
        let grep = try (0..<min(runs, 3)).map { _ in try program.run() }
        let grepLines = Double(grep[0].output.count { $0 == 0x0A })
        let grepSeconds = median(grep.map(\.cost.wall))
        Output.progress("making lines")
        let sides = try [1, 2].map { readers in
            let all = try make(readers, limit: 0)
            let few = try make(readers, limit: Self.few)
            return (report: all.report, growth: all.cost.peakMemory - few.cost.peakMemory)
        }
        func measure(
            _ name: String, _ unit: String, grep: Double? = nil,
            _ value: ((report: MakeConcordance.Report, growth: Int)) -> Double
        ) -> Comparison.Measure {
            Comparison.Measure(name, unit, baseline: grep, contenders: sides.map(value))
        }
        return Comparison(
            title: "\"\(word)\"", baseline: "grep", contenders: ["one reader", "two readers"],
            measures: [
                measure("lines", "", grep: grepLines) { Double($0.report.lines) },
                measure("first line", "ms") { median($0.report.first) * 1_000 },
                measure("all lines", "ms", grep: grepSeconds * 1_000) { median($0.report.last) * 1_000 },
                measure("lines per second", "thousands", grep: grepLines / grepSeconds / 1_000) {
                    Double($0.report.lines) / median($0.report.last) / 1_000
                },
                measure("memory more than for \(Self.few) lines", "MB") { Double($0.growth) / 1e6 },
            ])
    }

    private func make(_ readers: Int, limit: Int) throws -> (report: MakeConcordance.Report, cost: ProcessCost) {
        try Worker("make-concordance", [index, word, String(readers), String(runs), String(limit)])
            .run(reporting: MakeConcordance.Report.self)
    }

    private func median(_ values: [Double]) -> Double { Timings.percentile(0.5, of: values.sorted()) }
}
