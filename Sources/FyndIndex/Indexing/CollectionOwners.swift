import AuditReport
import Xapian

/// Which shard has, or is to have, each line of a collection.
struct CollectionOwners: Sendable {
    private var indexed: [IndexedCollection] = []
    private var shardByID: [String: Int] = [:]

    /// Reads what the shards have of the collection; none for one that is new.
    init(path: String, shardPaths: [String]) throws {
        for (shard, shardPath) in shardPaths.enumerated() {
            let collection = try IndexedCollection(path: path, in: Database(path: shardPath))
            for id in collection.lines.keys { shardByID[id] = shard }
            indexed.append(collection)
        }
    }

    /// The shard that is to have a line: the one that has it, else one by the line's number.
    func owner(of entry: CollectionEntry, shards: Int) -> Int {
        shardByID[entry.id] ?? entry.line % shards
    }

    /// What a shard has of the line with an id.
    func lines(of id: String, in shard: Int) -> [IndexedCollection.ReportPart] {
        indexed.isEmpty ? [] : indexed[shard].lines[id] ?? []
    }

    /// What a shard has of the collection, by the ids of its lines.
    func lines(in shard: Int) -> [String: [IndexedCollection.ReportPart]] {
        indexed.isEmpty ? [:] : indexed[shard].lines
    }
}
