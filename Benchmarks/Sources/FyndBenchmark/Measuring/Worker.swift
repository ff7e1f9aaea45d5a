import FoundationEssentials

/// A part of the work that this program does in a process of its own, so that its cost can be told from all other.
struct Worker {
    private let arguments: [String]

    /// The worker that a hidden subcommand is.
    init(_ subcommand: String, _ arguments: [String]) {
        self.arguments = [subcommand] + arguments
    }

    /// Runs the worker and returns what it reported, with its cost.
    ///
    /// - Throws: `ChildProcess.Failure` when it failed; a decoding error when it reported something else.
    func run<Report: Decodable>(reporting: Report.Type) throws -> (report: Report, cost: ProcessCost) {
        let outcome = try ChildProcess(executable: Self.executable, arguments: arguments).run()
        return (try JSONDecoder().decode(Report.self, from: Data(outcome.output)), outcome.cost)
    }

    /// Reports to the process that started this one.
    ///
    /// - Throws: An encoding error.
    static func report(_ report: some Encodable) throws {
        Output.figures(String(decoding: try JSONEncoder().encode(report), as: UTF8.self) + "\n")
    }

    /// This program.
    static var executable: String {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    }

    /// The folder that this program lies in; what is built with it lies there too.
    static var folder: String {
        URL(filePath: executable).deletingLastPathComponent().path
    }
}
