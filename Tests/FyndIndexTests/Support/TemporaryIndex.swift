import Foundation
import FyndAPI
import FyndIndex

/// A folder of source files and an index of them, removed when the test is done with it.
final class TemporaryIndex: Sendable {
    let folder: String

    init() throws {
        folder = NSTemporaryDirectory() + "fynd-index-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: sources, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var sources: String { folder + "/sources" }
    var index: String { folder + "/index" }

    /// Writes a source file.
    func write(_ name: String, _ content: String) throws {
        let path = sources + "/" + name
        let parent = (path as NSString).deletingLastPathComponent
        try FileManager.default.createDirectory(atPath: parent, withIntermediateDirectories: true)
        try Data(content.utf8).write(to: URL(fileURLWithPath: path))
    }

    /// Writes a file into the index's folder.
    func writeBesideIndex(_ name: String, _ content: String) throws {
        try Data(content.utf8).write(to: URL(fileURLWithPath: index + "/" + name))
    }

    func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: sources + "/" + name)
    }

    /// Brings the index up to date with all source files, at a time in seconds since 1970.
    @discardableResult
    func update(rebuild: Bool = false, jobs: Int = 2, at now: Int = 1_700_000_000) async throws -> IndexSummary {
        var options = Indexer.Options()
        options.rebuild = rebuild
        options.jobs = jobs
        return try await Indexer(indexPath: index, options: options, clock: { now }).run(paths: [sources])
    }

    func service(readers: Int = 1) async throws -> IndexService {
        try await IndexService(indexPath: index, readers: readers)
    }

    /// The texts of the hits of a query, best first.
    func texts(_ query: String, _ change: (inout SearchRequest) -> Void = { _ in }) async throws -> [String] {
        try await search(query, change).hits.map(\.passage.text)
    }

    func search(_ query: String, _ change: (inout SearchRequest) -> Void = { _ in }) async throws -> SearchResponse {
        var request = SearchRequest(query: query)
        change(&request)
        return try await service().search(request)
    }
}

/// Small reports, written for these tests.
enum Sample {
    /// A report with metadata and paragraphs.
    static func report(
        municipality: String = "Ekhamra", year: Int = 2015, firm: String = "EY", title: String = "Granskning av avtal",
        _ paragraphs: String...
    ) -> String {
        """
        ---
        municipality: \(municipality)
        year: \(year)
        firm: \(firm)
        title: \(title)
        bodies: [socialnämnden]
        ---

        # Iakttagelser

        \(paragraphs.joined(separator: "\n\n"))

        """
    }
}

/// What an indexing run changed, in files or lines of collections.
struct Changes: Equatable {
    var added = 0
    var updated = 0
    var removed = 0
    var unchanged = 0
}

extension IndexSummary {
    var changes: Changes { Changes(added: added, updated: updated, removed: removed, unchanged: unchanged) }
}
