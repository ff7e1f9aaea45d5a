public import ArgumentParser
import FyndAPI
import FyndClient
public import SearchEvaluation

/// `fynd eval search`
struct EvalSearch: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Measure how well the index answers judged queries.",
        discussion: """
            Asks every query as `fynd search` would and compares the hits with the judgements. Documents in these are the ids of \
            reports, the ids of passages, or FILE@OFFSET for the passage of a file that holds the letter at this offset; which of \
            them is found out by looking into the index. With --run the index is not asked.

            Measures: \(Measure.names). They are those of trec_eval, as means over all judged queries, with 95 % intervals by \
            the bootstrap. The first system is compared with each other one by a randomisation test.

            The status is 1 when some mean is below its floor, and 5 when some query could not be answered.

            Examples:
              fynd eval search queries.tsv qrels.tsv --baselines
              fynd eval search queries.tsv qrels.tsv --output new.run --compare old.run --fail-below ndcg@10=0.6
              fynd eval search queries.tsv qrels.tsv --run a.run --run b.run --measures map,mrr@10 --format json
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(
        name: .customLong("run"),
        help: "A run in the format of TREC, measured instead of the index; may be given several times.",
        completion: .file())
    var runs: [String] = []

    @Option(help: "A run in the format of TREC to compare with; may be given several times.", completion: .file())
    var compare: [String] = []

    @Flag(
        help:
            "Compare with plain BM25 over the texts of the index: by words, by stems, and by stems and parts of compounds."
    )
    var baselines = false

    @Option(help: "The most hits of each query, 1...\(Paging.maximumLimit).")
    var depth = 100

    @Option(help: "What to measure, separated by commas.")
    var measures = MeasureList.standard

    @Option(help: "A file to which the index's hits are written as a run in the format of TREC.", completion: .file())
    var output: String?

    @Flag(help: "Print the figures of each query, too.")
    var perQuery = false

    @Option(name: .customLong("fail-below"), help: "The least mean of a measure, as in ndcg@10=0.6.")
    var floors: [MeasureFloor] = []

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @Argument(help: "The queries: lines `id<TAB>query`, or JSON objects with id and query.", completion: .file())
    var queries: String

    @Argument(
        help: "The judgements: lines `query 0 document grade`, as TREC has them, or `query<TAB>document`.",
        completion: .file())
    var qrels: String

    func validate() throws {
        guard (1...Paging.maximumLimit).contains(depth) else {
            throw ValidationError("--depth must lie in 1...\(Paging.maximumLimit), but was \(depth).")
        }
        _ = try MeasureList(parsing: measures)
        guard runs.isEmpty || output == nil else {
            throw ValidationError("--output writes what the index answers, and with --run the index is not asked.")
        }
    }

    func run() throws {
        var backend = connection.backend
        var all = try MeasureList(parsing: measures).measures
        for floor in floors where !all.contains(floor.measure) { all.append(floor.measure) }
        var measurement = try SearchMeasurement(topics: queries, qrels: qrels, depth: depth, measures: all)
        if runs.isEmpty {
            let answered = try measurement.measureIndex(in: &backend)
            if let output { try EvaluationFile.write(answered.lines, to: output) }
        }
        for path in runs { try measurement.measureRun(path) }
        let judged = measurement.systems
        for path in compare { try measurement.measureRun(path) }
        if baselines { try measurement.measureBaselines(in: &backend) }
        let figures = measurement.figures(perQuery: perQuery)
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
