public import ArgumentParser
import FyndAPI
import FyndClient
public import SearchEvaluation

/// What is measured, besides what only one kind of evaluation knows, and how it is told.
struct MeasuringOptions: ParsableArguments {
    @OptionGroup var connection: ConnectionOptions

    @Option(
        name: .customLong("run"),
        help: "A run in the format of TREC, measured instead of the index; may be given several times.",
        completion: .file())
    var runs: [String] = []

    @Option(help: "A run in the format of TREC to compare with; may be given several times.", completion: .file())
    var compare: [String] = []

    @Option(help: "The most hits of each query, 1...\(Paging.maximumLimit).")
    var depth = 100

    @Option(help: "A file to which the index's hits are written as a run in the format of TREC.", completion: .file())
    var output: String?

    @Flag(help: "Print the figures of each query, too.")
    var perQuery = false

    @Option(name: .customLong("fail-below"), help: "The least mean of a measure, as in ndcg@10=0.6.")
    var floors: [MeasureFloor] = []

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @OptionGroup var version: FormatVersionOption

    func validate() throws {
        guard (1...Paging.maximumLimit).contains(depth) else {
            throw ValidationError("--depth must lie in 1...\(Paging.maximumLimit), but was \(depth).")
        }
        guard runs.isEmpty || output == nil else {
            throw ValidationError("--output writes what the index answers, and with --run the index is not asked.")
        }
    }

    /// The judgements and what is measured by them.
    ///
    /// - Parameters:
    ///   - qrels: The file with the judgements.
    ///   - measures: What is to be measured, separated by commas; measures that have a floor are added.
    ///   - relevantFrom: The least grade that is relevant to binary measures.
    /// - Returns: The judgements, by which nothing is measured yet.
    /// - Throws: `ValidationError` for a name that is no measure's; `ServiceError.invalidRequest` when the file cannot be used,
    ///   `.formatTooOld` and `.formatTooNew` for a version of the output that is not written.
    func systems(_ qrels: String, measures: String, relevantFrom: Int) throws -> JudgedSystems {
        try version.check()
        var all = try MeasureList(parsing: measures).measures
        for floor in floors where !all.contains(floor.measure) { all.append(floor.measure) }
        return try JudgedSystems(qrels: qrels, measures: all, relevantFrom: relevantFrom)
    }

    /// Measures all that is asked for, prints the figures and ends with the status that goes with them.
    ///
    /// - Parameters:
    ///   - task: What is to be measured.
    ///   - baselines: Whether baselines are measured, too.
    /// - Throws: `ServiceError` when something cannot be measured at all; the status 1 when some mean is below its floor, and 5
    ///   when some query could not be answered.
    func measure(_ task: some JudgedTask, baselines: Bool) throws {
        var task = task
        var backend = connection.backend
        if runs.isEmpty {
            let answered = try task.measureIndex(in: &backend)
            if let output { try EvaluationFile.write(answered.lines, to: output) }
        }
        for path in runs { try task.systems.measureFile(path) }
        let judged = task.systems.figures
        for path in compare { try task.systems.measureFile(path) }
        if baselines { try task.measureBaselines(in: &backend) }
        let figures = task.figures(perQuery: perQuery)
        for failure in figures.failures {
            StandardError.write("fynd: query \(TerminalText.cleanedLines("\(failure.id): \(failure.message)"))\n")
        }
        switch format {
        case .text:
            for note in figures.notes { Printing.warn(note) }
            try StandardOutput.write(SearchFiguresText.render(figures))
        case .json: try Printing.line(try WireFormat.encode(figures))
        }
        try check(judged)
        if !figures.failures.isEmpty { throw ExitCode(ExitStatus.someInputFailed.rawValue) }
    }

    /// Ends with the status 1 when some mean is below its floor, after saying which.
    private func check(_ systems: [RunFigures]) throws {
        var hasFailed = false
        for floor in floors {
            for system in systems where system.mean(of: floor.measure) < floor.value {
                let mean = Decimals.text(system.mean(of: floor.measure), 4)
                let text = "\(floor.measure.name) is \(mean), below \(floor.value): \(system.name)"
                StandardError.write("fynd: \(TerminalText.cleaned(text))\n")
                hasFailed = true
            }
        }
        if hasFailed { throw ExitCode(ExitStatus.nothingFound.rawValue) }
    }
}

extension MeasureFloor: ExpressibleByArgument {
    /// Reads a floor as it stands on the command line.
    public init?(argument: String) {
        self.init(argument)
    }
}
