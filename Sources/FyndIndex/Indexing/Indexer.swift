import AuditReport
public import FyndAPI
import Glibc
import SwedishText
import Xapian

/// Keeps an index equal to the files it was made from.
public struct Indexer: Sendable {
    /// How to index.
    public struct Options: Sendable {
        /// Whether to build a new generation of the index from nothing and switch to it when it is complete.
        public var rebuild = false
        /// Whether to rewrite the index in as few bytes as can be when the run is done; a new one always is.
        public var compact = false
        /// The workers that read and write in parallel, each with its own shard, ≥ 1; absent: one per core for a new
        /// index, and as many as an index has shards.
        public var jobs: Int?
        /// How long to wait for another indexer of the same index, in seconds; 0 does not wait.
        public var waitForLock = 0.0
        /// The largest file that is read, in bytes.
        public var maximumFileSize = 64 << 20
        /// The longest text of one file, and the longest line of a collection, in bytes: reading takes some thirty times
        /// as much memory, for each worker. The text of a long report has a megabyte.
        public var maximumTextSize = 4 << 20
        /// Whether PDFs without text are read by an OCR program, where one is installed.
        public var ocr = false

        /// The options used unless others are asked for.
        public init() {}
    }

    /// How far a run has come.
    public struct Progress: Sendable {
        /// The files that are done with.
        public var filesDone: Int
        /// The files to be looked into.
        public var filesTotal: Int
        /// The bytes of the files that are done with.
        public var bytesDone: Int
        /// The bytes of the files to be looked into.
        public var bytesTotal: Int
    }

    private let layout: IndexLayout
    private let options: Options
    private let clock: @Sendable () -> Int

    /// The system's clock: the seconds since 1970 (UTC).
    @Sendable public static func systemClock() -> Int { time(nil) }

    /// Prepares to write an index.
    ///
    /// - Parameters:
    ///   - indexPath: Its folder, which need not exist.
    ///   - options: How to index.
    ///   - clock: Tells the time in seconds since 1970 (UTC). It is asked once, when a run begins: reports are remembered to have come,
    ///     or changed, then.
    public init(
        indexPath: String, options: Options = Options(), clock: @escaping @Sendable () -> Int = Indexer.systemClock
    ) {
        layout = IndexLayout(root: indexPath)
        self.options = options
        self.clock = clock
    }

    /// Indexes files and folders; what has not changed since the last run is left alone, and what has vanished below the
    /// paths given is removed.
    ///
    /// - Parameters:
    ///   - paths: Files and folders; a `.jsonl` file is a collection with a report on each line.
    ///   - progress: Called from the workers' threads, a few times a second at most.
    /// - Returns: What was done.
    /// - Throws: `ServiceError.indexUnavailable` when the index cannot be written (locked, another version, disk full);
    ///   `.invalidRequest` when none of the paths exists. A file that cannot be read is no error: it is in the summary.
    public func run(
        paths: [String], progress: @Sendable @escaping (Progress) -> Void = { _ in }
    ) async throws(ServiceError) -> IndexSummary {
        do {
            return try await runLocked(paths: paths, progress: progress)
        } catch {
            throw IndexFailureTranslation.serviceError(error, indexPath: layout.root)
        }
    }

    private func runLocked(
        paths: [String], progress: @Sendable @escaping (Progress) -> Void
    ) async throws -> IndexSummary {
        let start = ContinuousClock.now
        try FileSystem.makeFolder(layout.root)
        let lock = try await takeLock()
        var scanner = SourceScanner(excluding: layout.root)
        let found = scanner.scan(paths)
        if found.roots.isEmpty, let first = found.failures.first {
            throw ServiceError.invalidRequest("Nothing was indexed: \(first.path): \(first.reason)")
        }

        let (plan, outcomes) = try await bringUpToDate(found, progress)

        let statistics = try IndexStatistics(layout: layout)
        let seconds = (ContinuousClock.now - start) / .seconds(1)
        withExtendedLifetime(lock) {}
        return IndexSummary(
            reports: statistics.reports, passages: statistics.passages,
            added: outcomes.reduce(0) { $0 + $1.added }, updated: outcomes.reduce(0) { $0 + $1.updated },
            removed: outcomes.reduce(plan.removed) { $0 + $1.removed },
            unchanged: outcomes.reduce(plan.unchanged) { $0 + $1.unchanged },
            failed: (found.failures + outcomes.flatMap(\.failures)).sorted { $0.path < $1.path },
            duplicates: plan.duplicates, seconds: seconds, bytes: statistics.bytes)
    }

    /// Has the index say what was found. A failure leaves the live generation as last committed, and no other: a full
    /// disk is not kept full by what was in vain.
    private func bringUpToDate(
        _ found: SourceScanner.Result, _ progress: @Sendable @escaping (Progress) -> Void
    ) async throws -> (IndexingPlan, [ShardWorker.Outcome]) {
        do {
            let build = try IndexBuild(layout: layout, options: options)
            let indexed = build.isNew ? IndexedSources() : try IndexedSources(shardPaths: build.shardPaths)
            let plan = try IndexingPlan(found: found, indexed: indexed, shardPaths: build.shardPaths)
            let outcomes = try await work(plan, build, ProgressCounter(plan: plan, report: progress))
            try await build.finish()
            try ReportHistoryFile(layout: layout).write(ReportHistory(shardPaths: layout.liveShardPaths()))
            if plan.removed > 0 || !outcomes.isEmpty || !SemanticModelFile(layout: layout).isSound { try await learn() }
            return (plan, outcomes)
        } catch {
            IndexBuild.removeLeftovers(layout)
            throw error
        }
    }

    /// Has the index learn from its texts.
    private func learn() async throws {
        let layout = layout
        try await BlockingWork.run { try SemanticTraining(layout: layout).run() }
    }

    /// Runs a worker for each shard that has something to do.
    private func work(
        _ plan: IndexingPlan, _ build: IndexBuild, _ progress: ProgressCounter
    ) async throws -> [ShardWorker.Outcome] {
        var limits = ReportReader.Limits()
        limits.maximumFileSize = options.maximumFileSize
        limits.maximumTextSize = options.maximumTextSize
        var reading = ReportReader.Options()
        reading.ocr = options.ocr
        // What a generation that is made from nothing begins with, an older one has left in the file.
        let history =
            try build.isNew
            ? ReportHistoryFile(layout: layout).read() : ReportHistory(shardPaths: build.shardPaths)
        let context = ShardWorker.Context(
            reader: ReportReader(limits: limits, options: reading), reportIDs: ReportIDs(), progress: progress,
            fullSync: !build.isNew, shardPaths: build.shardPaths, history: history, now: clock())
        return try await withThrowingTaskGroup(of: ShardWorker.Outcome.self) { group in
            for (shard, share) in plan.shares.enumerated() where build.isNew || !share.isEmpty {
                group.addTask {
                    try await BlockingWork.run { try ShardWorker(shard: shard, context: context).perform(share) }
                }
            }
            var outcomes: [ShardWorker.Outcome] = []
            for try await outcome in group { outcomes.append(outcome) }
            return outcomes
        }
    }

    private func takeLock() async throws -> IndexLock {
        let deadline = ContinuousClock.now + .seconds(options.waitForLock)
        while true {
            do {
                return try IndexLock(path: layout.lockPath)
            } catch let taken as IndexLock.Taken {
                guard ContinuousClock.now < deadline else { throw taken }
            }
            try await Task.sleep(for: .milliseconds(100))
        }
    }
}

extension IndexingPlan.Share {
    /// Whether there is nothing to do.
    fileprivate var isEmpty: Bool { removals.isEmpty && files.isEmpty && collections.isEmpty }
}
