/// Answers a batch with one worker and with two, and its first tenth for the memory that it takes.
struct BatchStage {
    let index: String
    /// A file with a request on each line.
    let requests: String
    let lines: Int
    let runs: Int

    private struct Side {
        var lines = 0.0
        var errors = 0.0
        var rate = 0.0
        var cpu = 0.0
        var growth = 0.0
    }

    /// Runs the stage.
    ///
    /// - Throws: `ChildProcess.Failure` when a run fails.
    func run() throws -> Comparison {
        // In turns, so that what else goes on in the machine meets both alike.
        var runsOf: [[(report: AnswerRequests.Report, cost: ProcessCost)]] = [[], []]
        for number in 1...runs {
            Output.progress("answering, run \(number) of \(runs)")
            for jobs in [1, 2] { runsOf[jobs - 1].append(try answer(jobs, count: lines)) }
        }
        let sides = try [1, 2].map { jobs in try side(jobs, runsOf[jobs - 1]) }
        func measure(_ name: String, _ unit: String, _ value: (Side) -> Double) -> Comparison.Measure {
            Comparison.Measure(name, unit, baseline: value(sides[0]), contenders: [value(sides[1])])
        }
        return Comparison(
            title: "A batch", baseline: "one worker", contenders: ["two workers"],
            measures: [
                measure("answers", "lines", \.lines),
                measure("of them errors", "lines", \.errors),
                measure("throughput", "lines/s", \.rate),
                measure("CPU", "s", \.cpu),
                measure("memory more than for a tenth", "MB", \.growth),
            ])
    }

    private func side(
        _ jobs: Int, _ runs: [(report: AnswerRequests.Report, cost: ProcessCost)]
    ) throws -> Side {
        let tenth = try answer(jobs, count: lines / 10)
        let memory = Timings.percentile(0.5, of: runs.map { Double($0.cost.peakMemory) }.sorted())
        let seconds = Timings.percentile(0.5, of: runs.map(\.report.seconds).sorted())
        return Side(
            lines: Double(runs[0].report.answers), errors: Double(runs[0].report.errors),
            rate: Double(runs[0].report.answers) / seconds,
            cpu: Timings.percentile(0.5, of: runs.map(\.cost.cpu).sorted()),
            growth: (memory - Double(tenth.cost.peakMemory)) / 1e6)
    }

    private func answer(_ jobs: Int, count: Int) throws -> (report: AnswerRequests.Report, cost: ProcessCost) {
        try Worker("answer-requests", [index, requests, String(jobs), String(count)])
            .run(reporting: AnswerRequests.Report.self)
    }
}
