import FyndAPI
import SearchEvaluation
import SwedishText

/// Plain BM25 over the texts of the index, to compare its answers with.
struct BaselineRuns {
    private let collection: BaselineCollection
    private let documents: JudgedDocuments
    /// The names of the texts, by their numbers.
    private var names: [PassageName] = []

    /// Fetches all texts: passages, or where reports are judged whole reports.
    ///
    /// - Throws: `ServiceError.internalError` when the text analysis cannot be set up; what the backend throws.
    init(of documents: JudgedDocuments, in backend: inout Backend) throws(ServiceError) {
        self.documents = documents
        do {
            collection = try BaselineCollection()
        } catch {
            throw .internalError("The text analysis cannot be set up: \(error)")
        }
        try IndexedReports.forEach(in: &backend) { add($0) }
    }

    /// Asks a baseline all queries.
    ///
    /// - Parameters:
    ///   - analysis: How texts become terms.
    ///   - topics: The queries, which are taken as plain words.
    ///   - depth: The most texts for each.
    /// - Returns: What it found.
    func run(_ analysis: BaselineAnalysis, _ topics: [Topics.Topic], depth: Int) -> Run {
        let baseline = collection.baseline(analysis)
        var run = Run(name: analysis.name)
        for topic in topics {
            let ranking = baseline.search(topic.query, depth: depth).flatMap { found in
                documents.names(of: names[found.document], for: topic.id).map { ($0, found.score) }
            }
            run.add(ranking, for: topic.id)
        }
        return run
    }

    private mutating func add(_ passages: [PassageView]) {
        guard let first = passages.first else { return }
        if documents.kind == .reports {
            names.append(PassageName(first))
            collection.add(passages.map(\.text).joined(separator: "\n"))
        } else {
            for passage in passages {
                names.append(PassageName(passage))
                collection.add(passage.text)
            }
        }
    }
}
