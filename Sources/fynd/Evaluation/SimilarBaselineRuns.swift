import FyndAPI
import SearchEvaluation
import Xapian

/// Plain ways to find similar passages, each over the same passages: those of the kinds searched, but for each source those of its
/// own report.
struct SimilarBaselineRuns {
    private let sources: [SimilarSources.Source]
    private let documents: JudgedDocuments
    private let kinds: Set<String>
    private let depth: Int
    /// The passages by their numbers; sources are there whatever their kind.
    private var names: [PassageName] = []
    private var texts: [String] = []
    private var numbers: [String: Int] = [:]

    /// Fetches all passages of the kinds, and the sources.
    ///
    /// - Parameters:
    ///   - sources: What similar passages are sought to.
    ///   - kinds: The kinds of passages searched.
    ///   - documents: What the hits are to be named.
    ///   - depth: The most passages to find for each source.
    ///   - backend: Who is asked.
    /// - Throws: What the backend throws.
    init(
        of sources: SimilarSources, kinds: Set<String>, named documents: JudgedDocuments, depth: Int,
        in backend: inout Backend
    ) throws(ServiceError) {
        self.sources = sources.found
        self.documents = documents
        self.kinds = kinds
        self.depth = depth
        let wanted = Set(sources.found.map(\.passage.id))
        try IndexedReports.forEach(in: &backend) { passages in
            for passage in passages where kinds.contains(passage.kind) || wanted.contains(passage.id) {
                numbers[passage.id] = names.count
                names.append(PassageName(passage))
                texts.append(passage.text)
            }
        }
    }

    /// Ranks by plain BM25 for the words of the source.
    ///
    /// - Throws: `ServiceError.internalError` when the text analysis cannot be set up.
    func bm25(_ analyses: [BaselineAnalysis]) throws(ServiceError) -> [Run] {
        let collection: BaselineCollection
        do {
            collection = try BaselineCollection()
        } catch {
            throw .internalError("The text analysis cannot be set up: \(error)")
        }
        for text in texts { collection.add(text) }
        var runs: [Run] = []
        for analysis in analyses {
            let baseline = collection.baseline(analysis)
            runs.append(run(analysis.name) { baseline.search(texts[$0], depth: texts.count) })
        }
        return runs
    }

    /// Ranks by the cosine of character 4-grams.
    func characterGrams() -> Run {
        let index = CharacterGramIndex(texts)
        return run(CharacterGramIndex.name) { index.search(texts[$0], depth: texts.count) }
    }

    /// Ranks as Xapian finds more like a document.
    ///
    /// - Throws: `ServiceError.internalError` when Xapian fails.
    func moreLikeThis() throws(ServiceError) -> Run {
        do throws(XapianError) {
            let index = try MoreLikeThisIndex(texts)
            return try run(MoreLikeThisIndex.name) { number throws(XapianError) in
                try index.search(like: number, depth: texts.count)
            }
        } catch {
            throw .internalError("Xapian cannot compare the passages in memory: \(error.message)")
        }
    }

    /// Ranks all passages for each source, and leaves out those that are no candidates.
    private func run<Failure>(
        _ name: String, ranking: (_ source: Int) throws(Failure) -> [(document: Int, score: Double)]
    ) throws(Failure) -> Run {
        var run = Run(name: name)
        for source in sources {
            guard let number = numbers[source.passage.id] else { continue }
            let candidates = try ranking(number).lazy.filter {
                names[$0.document].report != source.passage.report.id && kinds.contains(names[$0.document].kind)
            }
            let found = candidates.prefix(depth).flatMap { found in
                documents.names(of: names[found.document], for: source.name).map { ($0, found.score) }
            }
            run.add(Array(found), for: source.name)
        }
        return run
    }
}
