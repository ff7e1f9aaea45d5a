import FyndAPI
import ICU
import SwedishText
import Xapian

extension IndexStatus {
    /// The status of an open index.
    init(layout: IndexLayout, database: Database) throws {
        let live = try layout.live()
        let statistics = try IndexStatistics(layout: layout, database: database)
        var terms = 0
        try database.forEachTerm(prefix: []) { _, _ in
            terms += 1
            return true
        }
        self.init(
            path: layout.root, reports: statistics.reports, passages: statistics.passages, terms: terms,
            bytes: statistics.bytes, shards: try database.shardCount(), generation: live?.generation ?? 0,
            schemaVersion: IndexSchema.version, analyzerVersion: TextAnalyzer.analyzerVersion,
            xapianVersion: Xapian.xapianVersion, icuVersion: ICULibrary.version)
    }
}
