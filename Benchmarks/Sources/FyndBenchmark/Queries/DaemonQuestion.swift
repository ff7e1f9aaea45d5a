import FoundationEssentials
import FyndAPI
import FyndClient

/// Something that a daemon is asked.
struct DaemonQuestion: Codable {
    /// What is asked.
    enum Kind: String, Codable {
        /// What is similar to the passage of an id.
        case similarToPassage
        /// What is similar to a text.
        case similarToText
        /// What matches a query.
        case search
        /// Whether it is there.
        case health
    }

    /// How a question was answered.
    struct Answer: Codable {
        var kind: Kind
        /// From before the connection until the last byte, in milliseconds.
        var milliseconds: Double
        /// Whether anything was found; true for questions that look for nothing.
        var found: Bool
    }

    var kind: Kind
    /// The id, the text or the query.
    var value = ""

    /// Asks a daemon, over a connection of its own.
    ///
    /// - Throws: `ServiceError` when it does not answer, or refuses.
    func ask(_ service: RemoteService) throws -> Answer {
        let request = request
        let start = ContinuousClock.now
        let answer = try request.map { try service.ask($0) }
        if answer == nil, !service.isServing() { throw ServiceError.unavailable("The daemon does not answer.") }
        let milliseconds = (ContinuousClock.now - start) / .milliseconds(1)
        let found = try answer.map { !(try WireFormat.decode(SearchResponse.self, from: $0).hits.isEmpty) } ?? true
        return Answer(kind: kind, milliseconds: milliseconds, found: found)
    }

    /// What goes to the daemon's service, if anything does.
    private var request: (any ServiceRequest)? {
        switch kind {
        case .similarToPassage: SimilarRequest(source: .passage(id: value))
        case .similarToText: SimilarRequest(source: .text(value))
        case .search: SearchRequest(query: value)
        case .health: nil
        }
    }
}
