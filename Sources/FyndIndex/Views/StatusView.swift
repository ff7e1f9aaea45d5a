import FyndAPI
import ICU
import Xapian

extension IndexStatus {
    /// The status of the index that a reader has open.
    init(_ reader: IndexReader) throws {
        let (layout, database) = (reader.layout, reader.database)
        let manifest = try reader.manifest()
        let statistics = try IndexStatistics(layout: layout, database: database)
        var terms = 0
        try database.forEachTerm(prefix: []) { _, _ in
            terms += 1
            return true
        }
        self.init(
            path: layout.root, reports: statistics.reports, passages: statistics.passages, terms: terms,
            bytes: statistics.bytes, shards: try database.shardCount(), generation: manifest.generation,
            revision: manifest.revision, contentHash: manifest.contentHash, schemaVersion: manifest.schema,
            analyzerVersion: manifest.analyzer, xapianVersion: Xapian.xapianVersion, icuVersion: ICULibrary.version)
    }
}
