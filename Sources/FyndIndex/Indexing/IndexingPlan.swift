import FyndAPI

/// Who does what in an indexing run: the files found, compared with what the index knows, and shared out among shards.
struct IndexingPlan: Sendable {
    /// A file to be looked into.
    struct FileTask: Sendable {
        var file: SourceScanner.Found
        /// What the shard has of it, if anything.
        var old: SourceRecord?
    }

    /// A collection to be looked into; every shard takes its own lines.
    struct CollectionTask: Sendable {
        var file: SourceScanner.Found
        /// Which shard has, or is to have, each line.
        var owners: CollectionOwners
    }

    /// What one shard is to do, in this order.
    struct Share: Sendable {
        /// Files that have vanished, or that are now left out as duplicates.
        var removals: [SourceRecord] = []
        var collectionRemovals: [String] = []
        var files: [FileTask] = []
        var collections: [CollectionTask] = []
        /// The bytes of the files, by which work is balanced.
        var bytes = 0
    }

    /// The shares by shard.
    private(set) var shares: [Share]
    /// How many files or lines are as they were, by size and time of modification.
    private(set) var unchanged = 0
    private(set) var removed = 0
    private(set) var duplicates: [DuplicateFile] = []
    /// The bytes of all files to be looked into.
    private(set) var bytes = 0

    /// The files to be looked into, collections included.
    var fileCount: Int { shares.reduce(shares.first?.collections.count ?? 0) { $0 + $1.files.count } }

    private let shardPaths: [String]

    init(found: SourceScanner.Result, indexed: IndexedSources, shardPaths: [String]) throws {
        self.shardPaths = shardPaths
        shares = Array(repeating: Share(), count: shardPaths.count)
        planRemovals(found: found, indexed: indexed)
        let kept = leaveOutDuplicates(found.files, indexed: indexed)
        for file in kept {
            let old = indexed.entries[file.path]?.records ?? [:]
            if file.isCollection {
                try planCollection(file, old: old)
            } else {
                planFile(file, old: old)
            }
        }
    }

    private mutating func planRemovals(found: SourceScanner.Result, indexed: IndexedSources) {
        let present = Set(found.files.map(\.path))
        for (path, entry) in indexed.entries.sorted(by: { $0.key < $1.key })
        where !present.contains(path) && found.hasVanished(path) {
            remove(entry)
            removed += entry.records.values.reduce(0) { $0 + max($1.lineCount, $1.reportIDs.isEmpty ? 0 : 1) }
        }
    }

    private mutating func remove(_ entry: IndexedSources.Entry) {
        for (shard, record) in entry.records {
            shares[shard].removals.append(record)
            if record.reportIDs.isEmpty { shares[shard].collectionRemovals.append(record.path) }
        }
    }

    private mutating func planFile(_ file: SourceScanner.Found, old: [Int: SourceRecord]) {
        if let (shard, record) = old.first {
            if record.state.isSame(as: file) {
                unchanged += 1
            } else {
                add(FileTask(file: file, old: record), to: shard)
            }
        } else if let lightest = shares.indices.min(by: { shares[$0].bytes < shares[$1].bytes }) {
            add(FileTask(file: file, old: nil), to: lightest)
        }
    }

    private mutating func add(_ task: FileTask, to shard: Int) {
        shares[shard].files.append(task)
        // A small file costs about as much as a few kilobytes of text, whatever it holds.
        shares[shard].bytes += task.file.size + 4096
        bytes += task.file.size
    }

    private mutating func planCollection(_ file: SourceScanner.Found, old: [Int: SourceRecord]) throws {
        if old.count == shares.count, old.values.allSatisfy({ $0.state.isSame(as: file) }) {
            unchanged += old.values.reduce(0) { $0 + $1.lineCount }
            return
        }
        let task = CollectionTask(
            file: file, owners: try CollectionOwners(path: file.path, shardPaths: old.isEmpty ? [] : shardPaths))
        for shard in shares.indices { shares[shard].collections.append(task) }
        bytes += file.size
    }

    /// Of files with the same name and content, one is indexed: the one that already is, else the first by path.
    private mutating func leaveOutDuplicates(
        _ files: [SourceScanner.Found], indexed: IndexedSources
    ) -> [SourceScanner.Found] {
        let candidates = Dictionary(grouping: files.filter { !$0.isCollection }) { "\($0.size)/\($0.name)" }
        var leftOut: Set<String> = []
        for group in candidates.values where group.count > 1 {
            let ordered = group.sorted {
                let known = (indexed.entries[$0.path] != nil, indexed.entries[$1.path] != nil)
                return known.0 == known.1 ? $0.path < $1.path : known.0
            }
            var firstByHash: [ContentHash: String] = [:]
            for file in ordered {
                guard let hash = try? ContentHash(ofFile: file.path) else { continue }
                if let first = firstByHash[hash] {
                    leftOut.insert(file.path)
                    duplicates.append(DuplicateFile(path: file.path, sameAs: first))
                    if let entry = indexed.entries[file.path] { remove(entry) }
                } else {
                    firstByHash[hash] = file.path
                }
            }
        }
        duplicates.sort { $0.path < $1.path }
        return files.filter { !leftOut.contains($0.path) }
    }
}

extension SourceScanner.Found {
    /// The file's name without its folders.
    var name: String {
        String(path[(path.lastIndex(of: "/").map(path.index(after:)) ?? path.startIndex)...])
    }
}

extension FileState {
    /// Whether a file seems unchanged, by its size and time of modification.
    func isSame(as file: SourceScanner.Found) -> Bool {
        size == file.size && modified == file.modified
    }
}

extension ContentHash {
    /// The hash that also covers a file that need not exist.
    func with(_ path: String) throws(FileSystem.Failure) -> ContentHash {
        guard (try? FileSystem.status(path)) != nil else { return self }
        var hash = self
        try FileSystem.forEachChunk(of: path) { hash.combine($0) }
        return hash
    }

    /// The hash of a file's content.
    init(ofFile path: String) throws(FileSystem.Failure) {
        self.init()
        try FileSystem.forEachChunk(of: path) { combine($0) }
    }
}
