import FyndAPI
import SearchEvaluation
import Xapian

/// Plain ways to find similar passages, each over the same passages: those of the kinds searched, but for each source those of its
/// own audit.
struct SimilarBaselineRuns {
    private let sources: [SimilarSources.Source]
    private let documents: JudgedDocuments
    private let depth: Int
    /// The passages by their numbers; sources are there whatever their kind.
    private var names: [PassageName] = []
    /// Which of them may be found.
    private var isCandidate: [Bool] = []
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
        self.depth = depth
        let wanted = Set(sources.found.map(\.passage.id))
        try IndexedReports.forEach(in: &backend) { passages in
            // A passage that is alone in its report counts as a recommendation, as it does when similar ones are searched.
            let isSole = passages.count == 1 && kinds.contains("recommendation")
            for passage in passages where isSole || kinds.contains(passage.kind) || wanted.contains(passage.id) {
                isCandidate.append(isSole || kinds.contains(passage.kind))
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
                names[$0.document].audit != names[number].audit && isCandidate[$0.document]
            }
            let found = candidates.prefix(depth).flatMap { found in
                documents.names(of: names[found.document], for: source.name).map { ($0, found.score) }
            }
            run.add(Array(found), for: source.name)
        }
        return run
    }
}
