import FoundationEssentials
import FyndAPI

/// Runs queries one after another and takes the time of each.
struct QueryTimer {
    private let requests: [SearchRequest]
    private let rounds: Int

    /// Reads the queries, one a line.
    ///
    /// - Parameters:
    ///   - queries: The path of the file.
    ///   - rounds: How often each is measured, ≥ 1.
    /// - Throws: An error of the file system when the file cannot be read.
    init(queries: String, rounds: Int) throws {
        requests = try String(contentsOfFile: queries, encoding: .utf8).split(separator: "\n").map { line in
            var request = SearchRequest(query: String(line))
            request.limit = 10
            return request
        }
        self.rounds = rounds
    }

    /// Runs all queries once to warm up, and then as many rounds as were asked for.
    ///
    /// - Parameter search: Answers a query.
    /// - Returns: The times.
    /// - Throws: What `search` throws of the first query that fails.
    func time(_ search: (SearchRequest) async throws -> SearchResponse) async throws -> Timings {
        var withoutHits = 0
        for request in requests where try await search(request).hits.isEmpty { withoutHits += 1 }
        var microseconds: [Double] = []
        for _ in 0..<rounds {
            for request in requests {
                let start = ContinuousClock.now
                _ = try await search(request)
                microseconds.append((ContinuousClock.now - start) / .microseconds(1))
            }
        }
        var timings = Timings(microseconds: microseconds)
        timings.queriesWithoutHits = withoutHits
        return timings
    }
}
