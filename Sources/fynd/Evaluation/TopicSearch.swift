import FyndAPI
import FyndClient
import SearchEvaluation

/// Asks all queries of an evaluation, one after the other.
struct TopicSearch {
    /// A query that could not be answered.
    struct Failure: Encodable {
        /// Its id.
        var id: String
        /// The query.
        var query: String
        /// Why.
        var message: String
    }

    /// What was found.
    private(set) var run = Run(name: "fynd")
    /// The queries that failed; nothing was found for them.
    private(set) var failures: [Failure] = []

    /// Asks the queries.
    ///
    /// - Parameters:
    ///   - topics: The queries.
    ///   - documents: What the hits are to be named.
    ///   - depth: The most hits of each.
    ///   - backend: Who is asked.
    /// - Throws: `ServiceError.indexUnavailable` and `.unavailable`, as then there is nobody to ask; whatever else a query
    ///   ends with is a failure of that query.
    init(
        _ topics: Topics, named documents: JudgedDocuments, depth: Int, in backend: inout Backend
    ) throws(ServiceError) {
        for topic in topics.topics {
            var request = SearchRequest(query: topic.query)
            request.limit = depth
            request.onePerReport = documents.kind == .reports
            do throws(ServiceError) {
                let json = try backend.answer(to: .search(request))
                let hits = try Printing.decode(SearchResponse.self, from: json).hits
                let ranking = hits.flatMap { hit in
                    documents.names(of: PassageName(hit.passage), for: topic.id).map { ($0, hit.score) }
                }
                run.add(ranking, for: topic.id)
            } catch {
                switch error {
                case .indexUnavailable, .unavailable: throw error
                case .invalidRequest, .invalidQuery, .notFound, .tooExpensive, .internalError:
                    failures.append(Failure(id: topic.id, query: topic.query, message: error.message))
                }
            }
        }
    }
}
