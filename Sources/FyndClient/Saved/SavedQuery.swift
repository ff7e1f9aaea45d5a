public import FyndAPI
import Glibc

/// A query that a user keeps, with what it found last time.
public struct SavedQuery: Hashable, Sendable, Codable {
    /// What a report had that was found.
    public struct SeenReport: Hashable, Sendable, Codable {
        /// The report's id.
        public var id: String
        /// The file it was read from.
        public var path: String
        /// The ids of its passages that were found.
        public var passages: [String]
    }

    /// The version of the form in which this program writes saved queries.
    public static let currentVersion = 1

    /// The version of the form in which it was written.
    public var version = SavedQuery.currentVersion
    /// The folder of the index that is meant.
    public var index: String
    /// What is asked.
    public var request: SearchRequest
    /// When it was saved, in ISO 8601, UTC.
    public var saved: String
    /// When it was last looked at for what is new, in ISO 8601, UTC.
    public var looked: String?
    /// What was found then, by the ids of the reports in byte order; absent before the first look.
    public var seen: [SeenReport]?

    /// A query that has not been looked at.
    ///
    /// - Parameters:
    ///   - index: The folder of the index that is meant.
    ///   - request: What is asked.
    ///   - saved: When it was saved, in ISO 8601.
    public init(index: String, request: SearchRequest, saved: String) {
        self.index = index
        self.request = request
        self.saved = saved
    }

    /// A path made absolute and without links, as it is kept; of what is not there, the path as it is.
    public static func absolutePath(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// How many passages were there last time.
    public var seenPassages: Int { seen?.reduce(0) { $0 + $1.passages.count } ?? 0 }

    /// Takes note of what is there now.
    ///
    /// - Parameters:
    ///   - hits: All hits.
    ///   - time: When they were found, in ISO 8601.
    public mutating func look(at hits: [Hit], time: String) {
        looked = time
        seen = Dictionary(grouping: hits, by: \.passage.report.id).sorted {
            Array($0.key.utf8).lexicographicallyPrecedes($1.key.utf8)
        }.map {
            id, hits in
            SeenReport(id: id, path: hits[0].passage.report.path, passages: hits.map(\.passage.id).sorted())
        }
    }
}
