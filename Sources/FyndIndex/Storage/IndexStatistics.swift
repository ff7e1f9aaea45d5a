import Xapian

/// How much an index holds.
struct IndexStatistics {
    var reports: Int
    var passages: Int
    /// The size on disk, in bytes.
    var bytes: Int

    /// Counts what the live generation of an index holds.
    init(layout: IndexLayout) throws {
        try self.init(layout: layout, database: Database(path: layout.stubPath))
    }

    /// Counts what an open index holds.
    init(layout: IndexLayout, database: Database) throws {
        reports = try database.frequencies(of: IndexSchema.DocumentKind.report.term).documents
        let sources = try database.frequencies(of: IndexSchema.DocumentKind.source.term).documents
        passages = try database.documentCount() - reports - sources
        bytes = FileSystem.size(ofTree: layout.root)
    }
}
