import FoundationEssentials
import FyndAPI

/// Compares how long the client takes from its start to its end with what `curl` takes for the same answer.
struct StartupStage {
    let client: String
    let index: String
    let daemon: Daemon
    let query: String
    let runs: Int

    /// Runs the stage, and adds what it found.
    ///
    /// - Throws: `ChildProcess.Failure` when a side fails, or when their answers differ.
    func run(into figures: inout Figures) throws {
        let ours = ChildProcess(
            executable: client,
            arguments: ["search", "--index", index, "--socket", daemon.socket, "--format", "json", query])
        let curl = ChildProcess(
            executable: "curl",
            arguments: [
                "--silent", "--fail", "--unix-socket", daemon.socket, "--get", "--data-urlencode", "q=\(query)",
                "http://localhost/v1/search",
            ])
        try requireEqualAnswers(ours, curl)
        var times: (ours: [Double], curl: [Double]) = ([], [])
        for _ in 0..<runs {
            times.curl.append(try curl.run().cost.wall)
            times.ours.append(try ours.run().cost.wall)
        }
        figures.comparisons.append(
            Comparison(
                title: "Start to exit", baseline: "curl", contenders: ["fynd search"],
                measures: [
                    Comparison.Measure(
                        "median", "ms", baseline: milliseconds(times.curl), contenders: [milliseconds(times.ours)])
                ]))
    }

    private func requireEqualAnswers(_ ours: ChildProcess, _ curl: ChildProcess) throws {
        let answers = try [ours, curl].map { program in
            try WireFormat.decode(SearchResponse.self, from: Data(try program.run().output)).hits.map(\.passage.id)
        }
        guard answers[0] == answers[1], !answers[0].isEmpty else {
            throw ChildProcess.Failure(description: "the client and curl do not get the same hits for \(query)")
        }
    }

    private func milliseconds(_ seconds: [Double]) -> Double {
        Timings(microseconds: seconds.map { $0 * 1e6 }).p50 / 1e3
    }
}
