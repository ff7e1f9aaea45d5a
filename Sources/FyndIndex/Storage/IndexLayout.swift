/// Where the parts of an index lie.
///
/// ```
/// index/
///   XAPIANDB          a stub that lists the live generation's shards; replaced in one step
///   generation-7/     the live build
///     shard-0/        a Xapian database each
///     shard-1/
///   lock              held by the one indexer at work
/// ```
///
/// Lines of the stub that are not ours, such as `remote HOST:PORT` shards, are kept when a new generation goes live.
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

    /// What the stub lists; nothing when there is no index.
    func live() throws(FileSystem.Failure) -> Live? {
        guard (try? FileSystem.status(stubPath)) != nil else { return nil }
        let lines = String(decoding: try FileSystem.read(stubPath), as: UTF8.self).split(separator: "\n")
        var live = Live(generation: 0, shards: 0, foreignLines: [])
        for line in lines {
            if let generation = Self.generation(ofLine: line) {
                live.generation = generation
                live.shards += 1
            } else {
                live.foreignLines.append(String(line))
            }
        }
        return live
    }

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

    /// Removes every generation but the ones named.
    func removeGenerations(except kept: Set<Int>) throws(FileSystem.Failure) {
        for generation in try generations() where !kept.contains(generation) {
            try FileSystem.removeTree(generationPath(generation))
        }
    }

    private static func generation(ofLine line: Substring) -> Int? {
        guard line.hasPrefix("auto generation-"), let slash = line.firstIndex(of: "/") else { return nil }
        return Int(line[..<slash].dropFirst("auto generation-".count))
    }
}
