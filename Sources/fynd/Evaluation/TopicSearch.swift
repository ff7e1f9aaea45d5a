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
    ///   - backend: Who is asked.
    ///   - request: What is asked for a query: a search, or one for similar passages.
    /// - Throws: `ServiceError.indexUnavailable` and `.unavailable`, as then there is nobody to ask; whatever else a query
    ///   ends with is a failure of that query.
    init(
        _ topics: [Topics.Topic], named documents: inout JudgedDocuments, in backend: inout Backend,
        asking request: (Topics.Topic) -> any ServiceRequest
    ) throws(ServiceError) {
        for topic in topics {
            do throws(ServiceError) {
                let json = try backend.answer(to: request(topic))
                var ranking: [(document: String, score: Double)] = []
                for hit in try Printing.decode(SearchResponse.self, from: json).hits {
                    for name in try documents.names(of: hit, for: topic.id, in: &backend) {
                        ranking.append((name, hit.score))
                    }
                }
                run.add(ranking, for: topic.id)
            } catch {
                switch error {
                case .indexUnavailable, .unavailable: throw error
                case .invalidRequest, .invalidQuery, .notFound, .tooExpensive, .formatTooOld, .formatTooNew,
                    .internalError:
                    failures.append(Failure(id: topic.id, query: topic.query, message: error.message))
                }
            }
        }
    }
}
