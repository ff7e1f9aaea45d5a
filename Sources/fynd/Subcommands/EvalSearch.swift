import ArgumentParser
import SearchEvaluation

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

    @OptionGroup var measuring: MeasuringOptions

    @Option(help: "What to measure, separated by commas.")
    var measures = MeasureList.search

    @Option(help: "The least grade, 1 or more, of documents that are relevant to measures other than nDCG.")
    var relevantFrom = RelevantGrade(1)

    @Flag(
        help:
            "Compare with plain BM25 over the texts of the index: by words, by stems, and by stems and parts of compounds."
    )
    var baselines = false

    @Argument(help: "The queries: lines `id<TAB>query`, or JSON objects with id and query.", completion: .file())
    var queries: String

    @Argument(
        help: "The judgements: lines `query 0 document grade`, as TREC has them, or `query<TAB>document`.",
        completion: .file())
    var qrels: String

    func validate() throws {
        _ = try MeasureList(parsing: measures)
    }

    func run() throws {
        let systems = try measuring.systems(qrels, measures: measures, relevantFrom: relevantFrom.grade)
        let task = try SearchMeasurement(queries: queries, judgedBy: systems, depth: measuring.depth)
        try measuring.measure(task, baselines: baselines)
    }
}
