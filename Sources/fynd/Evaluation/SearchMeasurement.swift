import FyndAPI
import SearchEvaluation

/// Measures systems on judged queries: the index, runs that were made elsewhere, and baselines.
struct SearchMeasurement {
    private let topics: Topics
    private let qrels: Qrels
    private let qrelsFile: String
    private let depth: Int
    private let measures: [Measure]
    private var documents: JudgedDocuments?
    private var failures: [TopicSearch.Failure] = []
    /// The figures of the systems measured so far, in their order.
    private(set) var systems: [RunFigures] = []

    /// Reads the queries and what ought to be found.
    ///
    /// - Parameters:
    ///   - topics: The file with the queries.
    ///   - qrels: The file with the judgements.
    ///   - depth: The most hits of each query, of the index and of baselines.
    ///   - measures: What is measured; at least one.
    /// - Throws: `ServiceError.invalidRequest` when a file cannot be used.
    init(topics: String, qrels: String, depth: Int, measures: [Measure]) throws(ServiceError) {
        self.topics = try Self.reading(topics) { bytes throws(InputError) in try Topics(bytes, file: topics) }
        self.qrels = try Self.reading(qrels) { bytes throws(InputError) in try Qrels(bytes, file: qrels) }
        qrelsFile = qrels
        self.depth = depth
        self.measures = measures
    }

    /// Asks the index all queries and measures what it answers.
    ///
    /// - Returns: What it answered.
    /// - Throws: As all of these, `ServiceError.invalidRequest` when the judgements do not fit the index, and what the backend
    ///   throws.
    mutating func measureIndex(in backend: inout Backend) throws(ServiceError) -> Run {
        let documents = try judgedDocuments(in: &backend)
        let search = try TopicSearch(topics, named: documents, depth: depth, in: &backend)
        failures = search.failures
        measure(search.run)
        return search.run
    }

    /// Measures a run in a file.
    ///
    /// - Throws: `ServiceError.invalidRequest` when the file cannot be used.
    mutating func measureRun(_ path: String) throws(ServiceError) {
        measure(try Self.reading(path) { bytes throws(InputError) in try Run(bytes, file: path) })
    }

    /// Measures plain BM25 over the texts of the index: by words, by stems (with or without function words, whichever does
    /// better in the first measure), and by stems and parts of compounds.
    mutating func measureBaselines(in backend: inout Backend) throws(ServiceError) {
        let runs = try BaselineRuns(of: try judgedDocuments(in: &backend), in: &backend)
        let first = measures[0]
        let stems = [BaselineAnalysis.stems, .contentStems].map { figures(of: runs.run($0, topics, depth: depth)) }
        measure(runs.run(.words, topics, depth: depth))
        systems += stems.max { $0.mean(of: first) < $1.mean(of: first) }.map { [$0] } ?? []
        measure(runs.run(.stemsAndParts, topics, depth: depth))
    }

    /// All figures, with those of each query if they are wanted.
    func figures(perQuery: Bool) -> SearchFigures {
        var figures = SearchFigures(systems, by: measures)
        if perQuery { figures.addQueries(of: systems, by: measures, topics: topics) }
        figures.documents = documents.map {
            .init(kind: $0.kind, judged: qrels.documents.count, missing: $0.missing.count)
        }
        figures.failures = failures
        figures.notes = notes
        return figures
    }

    private var notes: [String] {
        var notes: [String] = []
        let asked = Set(topics.topics.map(\.id))
        let unasked = qrels.queries.filter { !asked.contains($0) }
        if let first = unasked.first {
            notes.append(
                "\(unasked.count) of the judged queries are not among the queries, such as \"\(first)\"; asked nothing, they count 0."
            )
        }
        let unjudged = topics.topics.filter { qrels.grades[$0.id] == nil }
        if let first = unjudged.first {
            notes.append("\(unjudged.count) queries have no judgements, such as \"\(first.id)\", and do not count.")
        }
        let hopeless = qrels.queries.filter { qrels.grades[$0]?.values.contains { $0 > 0 } != true }
        if let first = hopeless.first {
            notes.append(
                "\(hopeless.count) judged queries have no relevant documents, such as \"\(first)\", and count 0.")
        }
        if let first = documents?.missing.first {
            notes.append(
                "\(documents?.missing.count ?? 0) judged documents are not in the index, such as \"\(first)\"; they count as not found."
            )
        }
        if documents != nil, let deep = measures.first(where: { $0.cutoff ?? 0 > depth }) {
            notes.append("\(deep.name) looks further than the \(depth) hits that were asked for; see --depth.")
        }
        return notes
    }

    private mutating func measure(_ run: Run) {
        systems.append(figures(of: run))
    }

    private func figures(of run: Run) -> RunFigures { RunFigures(measuring: run, against: qrels, by: measures) }

    private mutating func judgedDocuments(in backend: inout Backend) throws(ServiceError) -> JudgedDocuments {
        if let documents { return documents }
        let found = try JudgedDocuments(of: qrels, file: qrelsFile, in: &backend)
        documents = found
        return found
    }

    private static func reading<Input>(
        _ path: String, _ read: ([UInt8]) throws(InputError) -> Input
    ) throws(ServiceError) -> Input {
        let bytes = try EvaluationFile.read(path)
        do throws(InputError) {
            return try read(bytes)
        } catch {
            throw .invalidRequest("\(error)")
        }
    }
}
