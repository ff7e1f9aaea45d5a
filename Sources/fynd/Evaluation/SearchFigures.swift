import SearchEvaluation

/// All that was measured of searching, with what it was measured on.
struct SearchFigures: Encodable {
    /// What the judged documents are in the index.
    struct Documents: Encodable {
        var kind: JudgedDocuments.Kind
        var judged: Int
        var missing: Int
        /// The queries that are not in the index, where queries are documents themselves.
        var missingSources: Int?
    }

    /// A mean with its interval.
    struct Mean: Encodable {
        var system: String
        var measure: String
        var value: Double
        var low: Double
        var high: Double
    }

    /// By how much one system's mean is greater than another's.
    struct Difference: Encodable {
        var system: String
        var other: String
        var measure: String
        var value: Double
        var low: Double
        var high: Double
        var pValue: Double
    }

    /// The figures of a query.
    struct Query: Encodable {
        var system: String
        var id: String
        var query: String?
        var values: [String: Double]
    }

    /// How many queries are judged, and so count.
    var queries: Int
    /// The judged documents; absent when nothing was looked for in the index.
    var documents: Documents?
    /// The least grade that is relevant to binary measures.
    var relevantFrom: Int
    /// The names of the measures, in the order in which they were asked for.
    var measures: [String]
    /// The means, measure by measure.
    var means: [Mean] = []
    /// The first system compared with each of the others, measure by measure.
    var differences: [Difference] = []
    /// The figures of each query, when they were asked for.
    var perQuery: [Query]?
    /// The queries that could not be answered.
    var failures: [TopicSearch.Failure] = []
    /// What else is to be known of the figures, in words.
    var notes: [String] = []

    /// The figures of systems, with the first compared to the others.
    init(of judged: JudgedSystems) {
        let systems = judged.figures
        queries = judged.qrels.queries.count
        relevantFrom = judged.relevantFrom
        measures = judged.measures.map(\.name)
        for measure in judged.measures {
            for system in systems {
                let interval = ConfidenceInterval(ofMeanOf: system.values(of: measure))
                means.append(
                    Mean(
                        system: system.name, measure: measure.name, value: system.mean(of: measure), low: interval.low,
                        high: interval.high))
            }
            guard let first = systems.first else { continue }
            for other in systems.dropFirst() {
                let comparison = PairedComparison(first.values(of: measure), other.values(of: measure))
                differences.append(
                    Difference(
                        system: first.name, other: other.name, measure: measure.name, value: comparison.difference,
                        low: comparison.interval.low, high: comparison.interval.high, pValue: comparison.pValue))
            }
        }
    }

    /// Adds the figures of each query.
    mutating func addQueries(of judged: JudgedSystems, topics: [Topics.Topic]) {
        let texts = Dictionary(topics.map { ($0.id, $0.query) }) { first, _ in first }
        perQuery = judged.figures.flatMap { system in
            system.queries.enumerated().map { index, id in
                let values = judged.measures.map { ($0.name, system.values(of: $0)[index]) }
                return Query(
                    system: system.name, id: id, query: texts[id], values: Dictionary(values) { first, _ in first })
            }
        }
    }
}
