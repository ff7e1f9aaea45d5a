import ArgumentParser
import AuditReport
import FyndAPI
import SearchEvaluation

/// `fynd eval similar`
struct EvalSimilar: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "similar",
        abstract: "Measure how well passages are found that say the same as judged ones.",
        discussion: """
            For every source asks as `fynd similar --id` would and compares the hits with the judgements: lines \
            `source 0 document grade`, where 2 says the same, 1 is related and 0 is not. Sources and documents are the ids of \
            passages, FILE@OFFSET for the passage of a file that holds the letter at this offset, or the ids of reports, the \
            source then being the report's first passage of the kind searched. Passages of the source's own report are left out. \
            With --run the index is not asked.

            Measures: \(Measure.names). They are those of trec_eval, as means over all judged sources, with 95 % intervals by \
            the bootstrap. The first system is compared with each other one by a randomisation test.

            The status is 1 when some mean is below its floor, and 5 when some source could not be compared.

            Examples:
              fynd eval similar qrels.txt --baselines
              fynd eval similar qrels.txt --output new.run --compare old.run
              fynd eval similar qrels.txt --relevant-from 1 --measures map,recall@20
            """)

    @OptionGroup var measuring: MeasuringOptions

    @Option(help: "The kinds of passage to search, separated by commas.")
    var kind = PassageKind.recommendation.rawValue

    @Option(help: "What to measure, separated by commas.")
    var measures = MeasureList.similar

    @Option(help: "The least grade, 1 or more, of documents that are relevant to measures other than nDCG.")
    var relevantFrom = RelevantGrade(2)

    @Flag(
        help: """
            Compare with plain BM25 by stems, with the cosine of character 4-grams, and with what Xapian by itself finds \
            similar, all over the same passages.
            """)
    var baselines = false

    @Argument(
        help: "The judgements: lines `source 0 document grade`, as TREC has them.",
        completion: .file())
    var qrels: String

    func validate() throws {
        _ = try MeasureList(parsing: measures)
        _ = try kinds()
    }

    func run() throws {
        let systems = try measuring.systems(qrels, measures: measures, relevantFrom: relevantFrom.grade)
        let task = SimilarMeasurement(judgedBy: systems, kinds: try kinds(), depth: measuring.depth)
        try measuring.measure(task, baselines: baselines)
    }

    /// The kinds of passage to search.
    ///
    /// - Throws: `ValidationError` for none, and for what is no kind.
    private func kinds() throws -> [String] {
        let kinds = CommaList.values(in: kind).map { $0.lowercased() }
        let unknown = kinds.first { PassageKind(rawValue: $0) == nil }
        guard unknown == nil, !kinds.isEmpty else {
            let all = PassageKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw ValidationError("There is no kind of passage \"\(unknown ?? kind)\"; there are \(all).")
        }
        return kinds
    }
}
