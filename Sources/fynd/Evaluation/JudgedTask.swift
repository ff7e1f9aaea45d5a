import FyndAPI
import SearchEvaluation

/// Something that the index does, with judgements of how well it ought to do it.
protocol JudgedTask {
    /// What was measured so far.
    var systems: JudgedSystems { get set }
    /// What the judged documents are; nil as long as nothing was looked for in the index.
    var documents: JudgedDocuments? { get }
    /// The queries themselves that are not in the index, where queries are documents; else nil.
    var missingSources: [String]? { get }
    /// The most hits of each query that the index and baselines are asked for.
    var depth: Int { get }
    /// The queries that could not be answered.
    var failures: [TopicSearch.Failure] { get }
    /// The queries' texts, as far as they are known.
    var topics: [Topics.Topic] { get }
    /// What is to be known of the queries, in words.
    var topicNotes: [String] { get }

    /// Asks the index everything and measures what it answers.
    ///
    /// - Returns: What it answered.
    /// - Throws: As `measureBaselines`, `ServiceError.invalidRequest` when the judgements do not fit the index, and what the
    ///   backend throws.
    mutating func measureIndex(in backend: inout Backend) throws(ServiceError) -> Run

    /// Measures simpler ways to do the same over the texts of the index.
    mutating func measureBaselines(in backend: inout Backend) throws(ServiceError)
}

extension JudgedTask {
    /// All figures, with those of each query if they are wanted.
    func figures(perQuery: Bool) -> SearchFigures {
        var figures = SearchFigures(of: systems)
        if perQuery { figures.addQueries(of: systems, topics: topics) }
        figures.documents = documents.map {
            .init(
                kind: $0.kind, judged: systems.qrels.documents.count, missing: $0.missing.count,
                missingSources: missingSources?.count)
        }
        figures.failures = failures
        figures.notes = notes
        return figures
    }

    private var notes: [String] {
        var notes = topicNotes + systems.notes
        if let missing = documents?.missing, let first = missing.first {
            notes.append(
                "\(missing.count) judged documents are not in the index, such as \"\(first)\"; they count as not found."
            )
        }
        if documents != nil, let deep = systems.measures.first(where: { $0.cutoff ?? 0 > depth }) {
            notes.append("\(deep.name) looks further than the \(depth) hits that were asked for; see --depth.")
        }
        return notes
    }
}
