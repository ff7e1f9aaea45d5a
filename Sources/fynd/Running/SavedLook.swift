import ArgumentParser
import FoundationEssentials
import FyndAPI
import FyndClient

/// Asks what saved queries ask.
enum SavedLook {
    /// All that a saved query finds now.
    ///
    /// - Throws: `ServiceError.invalidRequest` when it finds more than can be looked through; what the backend throws.
    static func response(to request: SearchRequest, from backend: inout Backend) throws(ServiceError) -> SearchResponse
    {
        let response = try Printing.decode(
            SearchResponse.self, from: try AllHits.answer(to: request, from: &backend, options: AnswerOptions()))
        guard response.hits.count == response.total else {
            throw .invalidRequest(
                """
                The query finds \(response.total) passages, but what is new can be told of \(response.hits.count) at most. Narrow \
                it down.
                """)
        }
        return response
    }

    /// Who is asked about a saved query: whom the command line names, else the index that it was saved for.
    static func backend(for query: SavedQuery, _ connection: ConnectionOptions) -> Backend {
        var connection = connection
        if connection.index.given == nil { connection.index.given = query.index }
        return connection.backend
    }

    /// The time as saved queries note it: in ISO 8601, UTC, to the second.
    static func now() -> String { Date().formatted(.iso8601) }

    /// The names of the saved queries, for completions.
    static let completion = CompletionKind.custom { _, _, _ in
        let entries = try? SavedQueryStore().list()
        return (entries ?? []).map(\.name.text)
    }
}
