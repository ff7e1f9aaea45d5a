import FyndAPI

/// Where the parts of an index lie.
///
/// ```
/// index/
///   XAPIANDB          a stub that lists the live generation's shards; replaced in one step
///   generation-7/     the live build
///     shard-0/        a Xapian database each
///     shard-1/
///   semantics         what was learnt of the collection's words
///   history           since when the index has its reports
///   lock              held by the one indexer at work
/// ```
///
/// Lines of the stub for shards on other machines, `remote HOST:PORT`, are kept when a new generation goes live.
struct IndexLayout: Sendable {
    /// The live build.
    struct Live: Equatable, Sendable {
        /// Its number, from 1.
        var generation: Int
        /// The shards on this machine.
        var shards: Int
        /// The stub's other lines.
        var foreignLines: [String]
    }

    /// The index's folder.
    let root: String

    init(root: String) {
        self.root = root.count > 1 && root.hasSuffix("/") ? String(root.dropLast()) : root
    }

    var stubPath: String { root + "/XAPIANDB" }
    var lockPath: String { root + "/lock" }

    func generationPath(_ generation: Int) -> String { "\(root)/generation-\(generation)" }

    func shardPath(_ generation: Int, _ shard: Int) -> String { "\(generationPath(generation))/shard-\(shard)" }

    /// What was learnt of the collection's words.
    var semanticsPath: String { root + "/semantics" }

    /// Since when the index has its reports, for a rebuild.
    var historyPath: String { root + "/history" }

    /// The user's abbreviations, which are no part of the index.
    var abbreviationsPath: String { root + "/abbreviations.tsv" }

    /// The weights that ranking goes by instead of the standard ones, no part of the index either.
    var weightsPath: String { root + "/weights.json" }

    /// The weights in the folder, or the standard ones.
    ///
    /// - Throws: `ServiceError.invalidRequest` when there is a file that cannot be read.
    func weights() throws(ServiceError) -> RankingWeights {
        guard (try? FileSystem.status(weightsPath)) != nil else { return .standard }
        return try RankingWeights(path: weightsPath)
    }

    /// The live generation's shards on this machine; none when there is no index.
    ///
    /// - Throws: `StubDamage`, `FileSystem.Failure`.
    func liveShardPaths() throws -> [String] {
        guard let live = try live() else { return [] }
        return (0..<live.shards).map { shardPath(live.generation, $0) }
    }

    /// Whether the folder has a stub, sound or not.
    var hasStub: Bool { (try? FileSystem.status(stubPath)) != nil }

    /// Whether the folder is itself a Xapian database, which no index of Fynd's is.
    var isForeignDatabase: Bool {
        ["glass", "honey", "chert", "flint"].contains { (try? FileSystem.status("\(root)/iam\($0)")) != nil }
    }

    /// What the stub lists; nothing when there is no index.
    ///
    /// - Throws: `StubDamage` when the stub is not one that an indexer wrote; `FileSystem.Failure`.
    func live() throws -> Live? {
        guard hasStub else { return nil }
        var live = Live(generation: 0, shards: 0, foreignLines: [])
        for line in try stubLines() {
            if let (generation, shard) = Self.shard(ofLine: line) {
                guard shard == live.shards, shard == 0 || generation == live.generation else {
                    throw StubDamage(stub: stubPath, line: line)
                }
                live.generation = generation
                live.shards += 1
            } else {
                guard Self.isForeignShard(line) else { throw StubDamage(stub: stubPath, line: line) }
                live.foreignLines.append(line)
            }
        }
        guard live.shards > 0 || !live.foreignLines.isEmpty else { throw StubDamage(stub: stubPath, line: "") }
        return live
    }

    /// The shards on other machines that the stub lists, whatever else it holds; none when it cannot be read.
    var foreignLines: [String] { ((try? stubLines()) ?? []).filter(Self.isForeignShard) }

    private func stubLines() throws(FileSystem.Failure) -> [String] {
        String(decoding: try FileSystem.read(stubPath), as: UTF8.self).split(separator: "\n").map(String.init)
    }

    private static func isForeignShard(_ line: String) -> Bool { line.hasPrefix("remote ") }

    /// Makes a generation live.
    func activate(_ live: Live) throws(FileSystem.Failure) {
        let own = (0..<live.shards).map { "auto generation-\(live.generation)/shard-\($0)" }
        let content = (own + live.foreignLines).map { $0 + "\n" }.joined()
        try FileSystem.replace(stubPath, with: Array(content.utf8))
    }

    /// The numbers of all generations on disk, live or not.
    func generations() throws(FileSystem.Failure) -> [Int] {
        try FileSystem.names(in: root).compactMap { name in
            let name = String(decoding: name, as: UTF8.self)
            return name.hasPrefix("generation-") ? Int(name.dropFirst("generation-".count)) : nil
        }
    }

    /// Removes the files that a step of an indexer or of Xapian writes and then renames, left by one that was cut short.
    /// Only for the holder of the lock.
    func removeTemporaryFiles() throws(FileSystem.Failure) {
        try FileSystem.removeTree(FileSystem.temporaryPath(for: stubPath))
        try FileSystem.removeTree(FileSystem.temporaryPath(for: semanticsPath))
        try FileSystem.removeTree(FileSystem.temporaryPath(for: historyPath))
        for generation in try generations() {
            let folder = generationPath(generation)
            for shard in try FileSystem.names(in: folder) {
                let path = folder + "/" + String(decoding: shard, as: UTF8.self)
                try FileSystem.removeTree(path + "/v.tmp")
                try FileSystem.removeTree(path + "/v.rtmp")
            }
        }
    }

    /// Removes every generation but the ones named.
    func removeGenerations(except kept: Set<Int>) throws(FileSystem.Failure) {
        for generation in try generations() where !kept.contains(generation) {
            try FileSystem.removeTree(generationPath(generation))
        }
    }

    /// The generation and the shard, from 0, that a line names; nothing when the line is not ours.
    private static func shard(ofLine line: String) -> (generation: Int, shard: Int)? {
        let parts = line.split(separator: "/", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].hasPrefix("auto generation-"), parts[1].hasPrefix("shard-"),
            let generation = Int(parts[0].dropFirst("auto generation-".count)), generation > 0,
            let shard = Int(parts[1].dropFirst("shard-".count))
        else { return nil }
        return (generation, shard)
    }
}

/// The stub lists something else than the shards of one generation.
struct StubDamage: Error, CustomStringConvertible {
    /// The stub's path.
    var stub: String
    /// The first line that is wrong; empty when there is none at all.
    var line: String

    var description: String {
        line.isEmpty
            ? "\(stub) names no shards" : "\(stub) holds \"\(line.prefix(60))\", which names no shard in its place"
    }
}
