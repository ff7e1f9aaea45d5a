public import FyndAPI

/// Keeps an index equal to the files it was made from.
public struct Indexer: Sendable {
    /// How to index.
    public struct Options: Sendable {
        /// Whether to build a new generation of the index from nothing and switch to it when it is complete.
        public var rebuild = false
        /// The workers that read and write in parallel, each with its own shard, ≥ 1; absent: one per core.
        public var jobs: Int?
        /// How long to wait for another indexer of the same index, in seconds; 0 does not wait.
        public var waitForLock = 0.0

        /// The options used unless others are asked for.
        public init() {}
    }

    /// How far a run has come.
    public struct Progress: Sendable {
        /// The files that are done with.
        public var filesDone: Int
        /// The files found.
        public var filesTotal: Int
        /// The bytes of the files that are done with.
        public var bytesDone: Int
        /// The bytes of the files found.
        public var bytesTotal: Int
    }

    private let indexPath: String
    private let options: Options

    /// Prepares to write the index at `indexPath`, which need not exist.
    public init(indexPath: String, options: Options = Options()) {
        self.indexPath = indexPath
        self.options = options
    }

    /// Indexes files and folders; what has not changed since the last run is left alone, and what has vanished below the
    /// paths given is removed.
    ///
    /// - Parameters:
    ///   - paths: Files and folders; a `.jsonl` file is a collection with a report on each line.
    ///   - progress: Called from the workers' threads, a few times a second at most.
    /// - Throws: `ServiceError.indexUnavailable` when the index cannot be written (locked, another version, disk full);
    ///   `.invalidRequest` when a path does not exist. A file that cannot be read is no error: it is in the summary.
    public func run(
        paths: [String], progress: @Sendable @escaping (Progress) -> Void = { _ in }
    ) async throws(ServiceError) -> IndexSummary {
        throw .internalError("Indexing is not there yet.")
    }
}
