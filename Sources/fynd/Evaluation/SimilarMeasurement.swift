import FyndAPI
import FyndClient
import SearchEvaluation

/// Measures how passages that say the same are found: by the index, by runs that were made elsewhere, and by baselines.
struct SimilarMeasurement: JudgedTask {
    /// The kinds of passages searched.
    let kinds: [String]
    let depth: Int
    var systems: JudgedSystems
    private(set) var documents: JudgedDocuments?
    private(set) var failures: [TopicSearch.Failure] = []
    private var sources: SimilarSources?

    /// A measurement that has not begun.
    ///
    /// - Parameters:
    ///   - systems: The judgements, whose queries name the sources.
    ///   - kinds: The kinds of passages searched; at least one.
    ///   - depth: The most hits of each source, of the index and of baselines.
    init(judgedBy systems: JudgedSystems, kinds: [String], depth: Int) {
        self.systems = systems
        self.kinds = kinds
        self.depth = depth
    }

    var topics: [Topics.Topic] {
        sources?.found.map { Topics.Topic(id: $0.name, query: $0.passage.text) } ?? []
    }

    var missingSources: [String]? { sources?.missing }

    mutating func measureIndex(in backend: inout Backend) throws(ServiceError) -> Run {
        var (sources, documents) = try lookedUp(in: &backend)
        let passages = Dictionary(sources.found.map { ($0.name, $0.passage.id) }) { first, _ in first }
        let search = try TopicSearch(topics, named: &documents, in: &backend) { topic in
            var request = SimilarRequest(source: .passage(id: passages[topic.id] ?? topic.id))
            request.filters.kind = kinds
            request.limit = depth
            return request
        }
        failures = search.failures
        systems.measure(search.run)
        return search.run
    }

    /// Measures plain BM25 by stems (with or without function words, whichever does better in the first measure), the cosine
    /// of character 4-grams, and what Xapian by itself finds similar.
    mutating func measureBaselines(in backend: inout Backend) throws(ServiceError) {
        let (sources, documents) = try lookedUp(in: &backend)
        let runs = try SimilarBaselineRuns(
            of: sources, kinds: Set(kinds), named: documents, depth: depth, in: &backend)
        systems.measureBest(of: try runs.bm25([.stems, .contentStems]))
        systems.measure(runs.characterGrams())
        systems.measure(try runs.moreLikeThis())
    }

    var topicNotes: [String] {
        guard let missing = sources?.missing, let first = missing.first else { return [] }
        let what =
            documents?.kind == .reports
            ? "are not in the index, or without a passage of the kind," : "are not in the index,"
        return ["\(missing.count) sources \(what) such as \"\(first)\"; asked nothing, they count 0."]
    }

    /// The sources and judged documents as they are in the index, looked up once.
    private mutating func lookedUp(
        in backend: inout Backend
    ) throws(ServiceError) -> (SimilarSources, JudgedDocuments) {
        if let sources, let documents { return (sources, documents) }
        let names = systems.qrels.queries
        var documents = try JudgedDocuments(of: systems.qrels, and: names, file: systems.file, in: &backend)
        let sources = try SimilarSources(names, kinds: Set(kinds), among: &documents, in: &backend)
        (self.documents, self.sources) = (documents, sources)
        return (sources, documents)
    }
}
