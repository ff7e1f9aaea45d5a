import FyndAPI
import FyndClient
import SearchEvaluation

/// Measures how judged queries are answered: by the index, by runs that were made elsewhere, and by baselines.
struct SearchMeasurement: JudgedTask {
    private let queries: Topics
    let depth: Int
    var systems: JudgedSystems
    private(set) var documents: JudgedDocuments?
    private(set) var failures: [TopicSearch.Failure] = []

    /// Reads the queries.
    ///
    /// - Parameters:
    ///   - queries: The file with the queries.
    ///   - systems: The judgements.
    ///   - depth: The most hits of each query, of the index and of baselines.
    /// - Throws: `ServiceError.invalidRequest` when the file cannot be used.
    init(queries: String, judgedBy systems: JudgedSystems, depth: Int) throws(ServiceError) {
        self.queries = try EvaluationFile.reading(queries) { bytes throws(InputError) in
            try Topics(bytes, file: queries)
        }
        self.systems = systems
        self.depth = depth
    }

    var topics: [Topics.Topic] { queries.topics }

    var missingSources: [String]? { nil }

    mutating func measureIndex(in backend: inout Backend) throws(ServiceError) -> Run {
        var documents = try judgedDocuments(in: &backend)
        let areReports = documents.kind == .reports
        let search = try TopicSearch(topics, named: &documents, in: &backend) { topic in
            var request = SearchRequest(query: topic.query)
            request.limit = depth
            request.onePerReport = areReports
            return request
        }
        failures = search.failures
        systems.measure(search.run)
        return search.run
    }

    /// Measures plain BM25 over the texts of the index: by words, by stems (with or without function words, whichever does
    /// better in the first measure), and by stems and parts of compounds.
    mutating func measureBaselines(in backend: inout Backend) throws(ServiceError) {
        let runs = try BaselineRuns(of: try judgedDocuments(in: &backend), in: &backend)
        systems.measure(runs.run(.words, topics, depth: depth))
        systems.measureBest(of: [.stems, .contentStems].map { runs.run($0, topics, depth: depth) })
        systems.measure(runs.run(.stemsAndParts, topics, depth: depth))
    }

    var topicNotes: [String] {
        var notes: [String] = []
        let asked = Set(topics.map(\.id))
        let unasked = systems.qrels.queries.filter { !asked.contains($0) }
        if let first = unasked.first {
            notes.append(
                "\(unasked.count) of the judged queries are not among the queries, such as \"\(first)\"; asked nothing, they count 0."
            )
        }
        let unjudged = topics.filter { systems.qrels.grades[$0.id] == nil }
        if let first = unjudged.first {
            notes.append("\(unjudged.count) queries have no judgements, such as \"\(first.id)\", and do not count.")
        }
        return notes
    }

    private mutating func judgedDocuments(in backend: inout Backend) throws(ServiceError) -> JudgedDocuments {
        if let documents { return documents }
        let found = try JudgedDocuments(of: systems.qrels, file: systems.file, in: &backend)
        documents = found
        return found
    }
}
