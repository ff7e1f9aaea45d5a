import AuditReport
import FyndAPI
import SwedishText
import Xapian

extension IndexManifest {
    /// The manifest of the state that a reader has open.
    ///
    /// - Throws: `XapianError`, `StubDamage`, `FileSystem.Failure`.
    init(_ reader: IndexReader) throws {
        let snapshot = try reader.snapshot()
        let live = try reader.layout.live()
        self.init(
            schema: IndexSchema.version, analyzer: TextAnalyzer.analyzerVersion, reader: ReportReader.version,
            dictionary: TextAnalyzer.dictionary, generation: live?.generation ?? 0,
            revision: try live.flatMap { try Self.revision(of: $0, in: reader.layout) },
            contentHash: try snapshot.contentHash().hexadecimal, reports: snapshot.table.reports.count,
            passages: snapshot.table.passageCount)
    }

    /// The revisions of all shards, which only grow, as one number.
    private static func revision(of live: IndexLayout.Live, in layout: IndexLayout) throws -> Int? {
        guard live.foreignLines.isEmpty else { return nil }
        return try (0..<live.shards).reduce(0) {
            $0 + (try Database(path: layout.shardPath(live.generation, $1)).revision())
        }
    }
}
