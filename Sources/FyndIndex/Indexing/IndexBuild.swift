import Glibc
import Xapian

/// The generation that a run writes: the live one, which it brings up to date, or a new one, which it makes live.
///
/// A first build is live from its beginning: whoever interrupts it keeps what was committed, and the next run goes on
/// from there. A rebuild is invisible until it is complete. Both end as compacted shards, switched to in one step.
struct IndexBuild: Sendable {
    private let layout: IndexLayout
    private let live: IndexLayout.Live
    /// Whether the generation was made by this run.
    let isNew: Bool
    private let compacts: Bool

    /// The paths of the shards to write.
    var shardPaths: [String] { (0..<live.shards).map { layout.shardPath(live.generation, $0) } }

    /// Finds the generation to write, or makes it.
    ///
    /// - Throws: Unless a rebuild is asked for, `IndexVersions.Mismatch` when the live one was made by another version,
    ///   `StubDamage` when it cannot be told which is live, `ForeignDatabaseError` when the folder is somebody else's.
    init(layout: IndexLayout, options: Indexer.Options) throws {
        self.layout = layout
        compacts = options.compact
        if !options.rebuild, !layout.hasStub, layout.isForeignDatabase { throw ForeignDatabaseError() }
        let current = options.rebuild ? nil : try layout.live()
        Self.removeLeftovers(layout)
        if let current, current.generation > 0 {
            live = current
            isNew = false
            for path in shardPaths { try IndexVersions.check(Database(path: path)) }
            return
        }
        isNew = true
        live = IndexLayout.Live(
            generation: ((try layout.generations()).max() ?? 0) + 1,
            shards: max(1, options.jobs ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
            foreignLines: layout.foreignLines)
        for path in shardPaths { try makeShard(path) }
        if !layout.hasStub { try layout.activate(live) }
    }

    /// Removes what a run that was cut short, or failed, has left behind; nothing that a stub names, sound or not.
    static func removeLeftovers(_ layout: IndexLayout) {
        // What cannot be removed now is in nobody's way and is tried again by the next run.
        try? layout.removeTemporaryFiles()
        guard let live = try? layout.live() else {
            if !layout.hasStub { try? layout.removeGenerations(except: []) }
            return
        }
        try? layout.removeGenerations(except: [live.generation])
    }

    private func makeShard(_ path: String) throws {
        try FileSystem.makeFolder(path)
        let database = try WritableDatabase(path: path, mode: .createOrOverwrite, fullSync: false)
        try database.begin()
        for (key, value) in IndexVersions.current { try database.setMetadata(key, Array(value.utf8)) }
        try database.commit()
    }

    /// Makes a new generation compact (and an old one on request), switches to the result and removes all others.
    ///
    /// Compaction takes a twentieth of the time that indexing takes, and nearly halves the index.
    func finish() async throws {
        guard isNew || compacts else { return }
        var compacted = live
        compacted.generation += 1
        try FileSystem.removeTree(layout.generationPath(compacted.generation))
        try FileSystem.makeFolder(layout.generationPath(compacted.generation))
        try await withThrowingTaskGroup(of: Void.self) { group in
            for shard in 0..<live.shards {
                let source = layout.shardPath(live.generation, shard)
                let destination = layout.shardPath(compacted.generation, shard)
                group.addTask { try await BlockingWork.run { try compact(source, to: destination) } }
            }
            try await group.waitForAll()
        }
        sync()
        try layout.activate(compacted)
        try layout.removeGenerations(except: [compacted.generation])
    }
}

/// The folder is a Xapian database that another program made.
struct ForeignDatabaseError: Error {}
