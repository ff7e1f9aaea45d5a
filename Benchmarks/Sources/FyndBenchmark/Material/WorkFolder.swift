import FoundationEssentials

/// The places of everything that a run makes.
struct WorkFolder {
    let path: String
    /// The folder of the material: one within this, unless the material is a folder already.
    var material: String

    /// Makes an empty folder, in place of one that an earlier run left.
    ///
    /// - Throws: An error of the file manager.
    init(path: String) throws {
        self.path = path
        material = path + "/material"
        if FileManager.default.fileExists(atPath: path) {
            guard FileManager.default.fileExists(atPath: path + "/" + Self.mark) else {
                throw ChildProcess.Failure(
                    description: "\(path) is there and was not made by an earlier run; name another folder by --work.")
            }
            try FileManager.default.removeItem(atPath: path)
        }
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        try Data().write(to: URL(filePath: path + "/" + Self.mark))
    }

    /// The passages, one `id<TAB>text` a line.
    var passages: String { path + "/passages.tsv" }
    /// The queries, one a line.
    var queries: String { path + "/queries.txt" }
    /// The index that Xapian used directly makes.
    var baselineIndex: String { path + "/baseline-index" }
    /// The index of a collection that is indexed by the client.
    var collectionIndex: String { path + "/index" }
    /// What a daemon is asked for similar passages.
    var similarQuestions: String { path + "/similar.json" }
    /// What a daemon is asked for comparison.
    var searchQuestions: String { path + "/searches.json" }
    /// What a daemon is asked that costs it nothing.
    var healthQuestions: String { path + "/health.json" }
    /// The daemon's socket.
    var socket: String { path + "/fynd.sock" }

    /// The index that the project makes with a number of jobs.
    func index(jobs: Int) -> String { path + "/index-\(jobs)" }

    /// Removes the folder.
    ///
    /// - Throws: An error of the file manager.
    func remove() throws {
        try FileManager.default.removeItem(atPath: path)
    }

    private static let mark = ".fynd-benchmark"
}
