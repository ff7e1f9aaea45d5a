/// Asks a daemon for what is similar, and for comparison whether it is there and what matches queries.
struct SimilarStage {
    /// What a series of questions took.
    private struct Series {
        var answers: [DaemonQuestion.Answer]
        /// The daemon's CPU time for each question, in milliseconds.
        var cpu: Double?
        /// The daemon's greatest memory since its start, in bytes.
        var peakMemory: Int?

        func only(_ kind: DaemonQuestion.Kind) -> Series {
            Series(answers: answers.filter { $0.kind == kind })
        }
    }

    let folder: WorkFolder
    let daemon: Daemon
    /// How many questions are asked to warm up.
    let warmUp: Int
    /// How many questions are measured.
    let count: Int

    /// Runs the stage, and adds what it found.
    ///
    /// - Throws: `ChildProcess.Failure` when a question is not answered.
    func run(into figures: inout SimilarFigures) throws {
        // Searching comes last, as its memory would hide what similar passages need.
        let health = try ask(folder.healthQuestions, "whether it is there")
        let similar = try ask(folder.similarQuestions, "similar recommendations")
        let searches = try ask(folder.searchQuestions, "queries")
        let contenders: [(name: String, series: Series)] = [
            ("healthz", health), ("similar", similar), ("by id", similar.only(.similarToPassage)),
            ("by text", similar.only(.similarToText)),
        ]
        figures.comparisons.append(
            Comparison(
                title: "Request", baseline: "search", contenders: contenders.map(\.name),
                measures: latencies(searches, contenders.map(\.series))))
        figures.comparisons.append(
            Comparison(
                title: "Memory of fyndd", baseline: "started", contenders: ["after similar", "after search too"],
                measures: [
                    Comparison.Measure(
                        "peak", "MB", baseline: megabytes(health),
                        contenders: [megabytes(similar), megabytes(searches)])
                ]))
    }

    private func latencies(_ baseline: Series, _ contenders: [Series]) -> [Comparison.Measure] {
        func measure(_ name: String, _ unit: String, _ value: (Series) -> Double?) -> Comparison.Measure {
            Comparison.Measure(name, unit, baseline: value(baseline), contenders: contenders.map(value))
        }
        func latency(_ name: String, _ value: (Latencies) -> Double) -> Comparison.Measure {
            measure(name, "ms") { series in
                series.answers.isEmpty
                    ? nil : value(Latencies(milliseconds: series.answers.map(\.milliseconds)))
            }
        }
        return [
            latency("p50", \.p50), latency("p90", \.p90), latency("p99", \.p99), latency("max", \.max),
            measure("CPU time of fyndd", "ms") { $0.cpu },
            measure("without hits", "requests") { Double($0.answers.count { !$0.found }) },
        ]
    }

    private func megabytes(_ series: Series) -> Double? { series.peakMemory.map { Double($0) / 1e6 } }

    /// Asks the questions of a file, those to warm up first.
    private func ask(_ questions: String, _ what: String) throws -> Series {
        Output.progress("asking for \(what)")
        let process = RunningProcess(id: daemon.process)
        _ = try ask(questions, from: 0, to: warmUp)
        let before = try process.cpu()
        let answers = try ask(questions, from: warmUp, to: warmUp + count)
        guard !answers.isEmpty else { throw ChildProcess.Failure(description: "there is nothing to ask for \(what)") }
        return Series(
            answers: answers, cpu: (try process.cpu() - before) * 1e3 / Double(answers.count),
            peakMemory: try process.peakMemory())
    }

    private func ask(_ questions: String, from first: Int, to end: Int) throws -> [DaemonQuestion.Answer] {
        try Worker("ask-daemon", [daemon.socket, questions, String(first), String(end)])
            .run(reporting: [DaemonQuestion.Answer].self).report
    }
}
