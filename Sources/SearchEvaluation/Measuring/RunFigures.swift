/// The figures of a run: each measure for each judged query.
public struct RunFigures: Hashable, Sendable {
    /// What the system is called.
    public let name: String
    /// The judged queries, in the order of the judgements; at least one.
    public let queries: [String]
    private let values: [Measure: [Double]]

    /// Measures a run. A judged query for which it has nothing counts 0; queries without judgements do not count.
    ///
    /// - Parameters:
    ///   - run: What was found.
    ///   - qrels: What ought to be.
    ///   - measures: What is measured.
    ///   - relevantFrom: The least grade that is relevant to binary measures, ≥ 1.
    public init(measuring run: Run, against qrels: Qrels, by measures: [Measure], relevantFrom: Int = 1) {
        name = run.name
        queries = qrels.queries
        let rankings = qrels.queries.map {
            JudgedRanking(run.found[$0] ?? [], judgements: qrels.grades[$0] ?? [:], relevantFrom: relevantFrom)
        }
        values = Dictionary(measures.map { measure in (measure, rankings.map { $0.value(of: measure) }) }) { first, _ in
            first
        }
    }

    /// The values of a measure, one for each query, 0...1; none for a measure that was not asked for.
    public func values(of measure: Measure) -> [Double] { values[measure] ?? [] }

    /// The mean of a measure over all queries, 0...1.
    public func mean(of measure: Measure) -> Double { values(of: measure).mean }
}
