import Xapian

/// What the shards of an index say of the files they were made from.
struct IndexedSources: Sendable {
    /// A file, as the shards know it.
    struct Entry: Sendable {
        /// The record by shard; a plain file has one, a collection one in each shard that has taken its share.
        var records: [Int: SourceRecord] = [:]
    }

    /// The files by their paths.
    private(set) var entries: [String: Entry] = [:]

    /// Knows of no files.
    init() {}

    /// Reads the source documents of every shard.
    init(shardPaths: [String]) throws {
        for (shard, path) in shardPaths.enumerated() {
            let database = try Database(path: path)
            for document in try database.documents(with: IndexSchema.DocumentKind.source.term) {
                let record = try SourceRecord(decoding: try database.data(of: document))
                entries[record.path, default: Entry()].records[shard] = record
            }
        }
    }
}

/// What a shard has of one collection: the hash of the line of each report, by the report's id.
struct IndexedCollection: Sendable {
    private(set) var lines: [String: [ReportPart]] = [:]

    /// A report of the collection.
    struct ReportPart: Sendable {
        var reportID: String
        var contentHash: UInt64
    }

    /// Reads the report documents of a shard that came from `path`, by the ids of their lines.
    init(path: String, in database: Database) throws {
        for document in try database.documents(with: IndexSchema.DocumentKind.report.term) {
            let record = try ReportRecord(decoding: try database.data(of: document))
            guard record.path == path else { continue }
            lines[record.collectionID ?? record.id, default: []].append(
                ReportPart(reportID: record.id, contentHash: record.contentHash))
        }
    }
}
