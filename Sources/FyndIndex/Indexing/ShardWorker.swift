import AuditReport
import FyndAPI
import SwedishText
import Xapian

/// Brings one shard up to date with its share of the files, on one thread.
///
/// Changes are committed at the borders of reports, so that whoever opens the shard after a crash finds every report
/// whole or not at all.
final class ShardWorker {
    /// What a worker did.
    struct Outcome: Sendable {
        var added = 0
        var updated = 0
        var removed = 0
        var unchanged = 0
        var failures: [IndexFailure] = []
    }

    /// What a run's workers share.
    struct Context: Sendable {
        var reader: ReportReader
        var reportIDs: ReportIDs
        var progress: ProgressCounter
        var fullSync: Bool
        /// The paths of all shards, for collections, whose lines are spread over them.
        var shardPaths: [String]
        /// Since when reports are known.
        var history: ReportHistory
        /// The time of the run, in seconds since 1970 (UTC).
        var now: Int
    }

    /// How much text is written between two commits, in bytes. Xapian collects changes in sorted trees, so few at a time
    /// are the cheapest; but where each commit waits for the disk, few commits are.
    private var bytesPerCommit: Int { context.fullSync ? 16 << 20 : 1 << 20 }

    private let context: Context
    private let shard: Int
    private let database: WritableDatabase
    private var documents: ReportDocuments
    private var outcome = Outcome()
    private var pendingBytes = 0

    /// Opens the shard for writing.
    init(shard: Int, context: Context) throws {
        self.shard = shard
        self.context = context
        database = try WritableDatabase(
            path: context.shardPaths[shard], mode: .createOrOpen, fullSync: context.fullSync)
        documents = ReportDocuments(analyzer: try TextAnalyzer())
    }

    /// Does the share, commits it and returns what was done.
    func perform(_ share: IndexingPlan.Share) throws -> Outcome {
        try database.begin()
        for path in share.collectionRemovals { try removeCollection(path) }
        for record in share.removals { try remove(record) }
        for task in share.files {
            try index(task)
            context.progress.advance(files: 1, bytes: task.file.size)
        }
        for task in share.collections {
            try index(task)
            // Every shard looks through a collection: each counts as its part of it.
            let parts = context.shardPaths.count
            context.progress.advance(files: shard == 0 ? 1 : 0, bytes: task.file.size / parts)
        }
        try database.commit()
        return outcome
    }

    // MARK: Files

    private func index(_ task: IndexingPlan.FileTask) throws {
        let file = task.file
        let limit = context.reader.limits.maximumFileSize
        guard file.size <= limit else {
            // Not even hashed: it could be of any size.
            let error = ReadingError(.tooLarge(size: file.size, limit: limit), path: file.path)
            return outcome.failures.append(IndexFailure(path: file.path, reason: error.explanation))
        }
        do {
            let content = try ContentHash(ofFile: file.path)
            let state = FileState(size: file.size, modified: file.modified, hash: try content.with(file.sidecarPath))
            if var old = task.old, old.state.hash == state.hash {
                old.state = state
                outcome.unchanged += 1
                return try replaceSource(old)
            }
            try indexContent(of: file, content, state: state, replacing: task.old)
        } catch let failure as FileSystem.Failure {
            outcome.failures.append(IndexFailure(path: file.path, reason: failure.explanation))
        }
    }

    private func indexContent(
        of file: SourceScanner.Found, _ content: ContentHash, state: FileState, replacing old: SourceRecord?
    ) throws {
        let reports: [Report]
        do {
            let content = try context.reader.read(path: file.path)
            reports = content.reports
            for failure in content.failures {
                outcome.failures.append(IndexFailure(path: failure.place, reason: failure.explanation))
            }
        } catch {
            // What was indexed of an earlier state stays: half a file is no reason to lose a whole one.
            outcome.failures.append(IndexFailure(path: file.path, reason: error.explanation))
            return
        }
        if let old { try remove(old) }
        var source = SourceRecord(path: file.path, state: state, reportIDs: [])
        source.reportIDs = reports.indices.map {
            ReportIdentifier.id(fileName: file.name, contentHash: content, part: $0 + 1, of: reports.count)
        }
        for (part, report) in reports.enumerated() {
            let record = ReportRecord(
                report, ids: source.reportIDs, part: part, path: file.path, contentHash: state.hash)
            try add(report, as: record, replacing: old?.reportIDs ?? [])
        }
        try replaceSource(source)
        if old == nil { outcome.added += 1 } else { outcome.updated += 1 }
        try commitIfDue(file.size)
    }

    /// Adds a report, which replaces those with the ids `old`.
    private func add(_ report: Report, as record: ReportRecord, replacing old: [String]) throws {
        var record = record
        let times = context.history.times(
            of: record.id, contentHash: record.contentHash, replacing: old, now: context.now)
        (record.added, record.changed) = (times.added, times.changed)
        try documents.add(report, as: record, to: database)
    }

    private func remove(_ source: SourceRecord) throws {
        for id in source.reportIDs {
            try database.deleteDocuments(with: ReportKey(id: id).term)
        }
        try database.deleteDocuments(with: IndexSchema.term(IndexSchema.Prefix.source, source.path))
    }

    private func replaceSource(_ source: SourceRecord) throws {
        try database.deleteDocuments(with: IndexSchema.term(IndexSchema.Prefix.source, source.path))
        try ReportDocuments.add(source, to: database)
    }

    private func commitIfDue(_ bytes: Int) throws {
        pendingBytes += bytes
        guard pendingBytes >= bytesPerCommit else { return }
        try database.commit()
        try database.begin()
        pendingBytes = 0
    }

    // MARK: Collections

    private func removeCollection(_ path: String) throws {
        let indexed = try IndexedCollection(path: path, in: Database(path: context.shardPaths[shard]))
        for part in indexed.lines.values.joined() { try removeReport(part.reportID) }
    }

    private func removeReport(_ id: String) throws {
        try database.deleteDocuments(with: ReportKey(id: id).term)
    }

    private func index(_ task: IndexingPlan.CollectionTask) throws {
        do {
            let hash = try ContentHash(ofFile: task.file.path)
            let state = FileState(size: task.file.size, modified: task.file.modified, hash: hash)
            try indexLines(of: task, state: state)
        } catch let failure as FileSystem.Failure {
            if shard == 0 { outcome.failures.append(IndexFailure(path: task.file.path, reason: failure.explanation)) }
        }
    }

    private func indexLines(of task: IndexingPlan.CollectionTask, state: FileState) throws {
        let path = task.file.path
        let reader: JSONLinesReader
        do {
            reader = try JSONLinesReader(path: path, lineLimit: context.reader.limits.maximumTextSize)
        } catch {
            if shard == 0 { outcome.failures.append(IndexFailure(path: path, reason: error.explanation)) }
            return
        }
        var seen: Set<String> = []
        while let line = reader.next() {
            switch line {
            case .success(let entry):
                guard task.owners.owner(of: entry, shards: context.shardPaths.count) == shard else { continue }
                if seen.insert(entry.id).inserted {
                    try index(entry, of: path, old: task.owners.lines(of: entry.id, in: shard))
                } else {
                    fail(entry, of: path, "the id \"\(entry.id)\" stands on an earlier line too")
                }
            case .failure(let error):
                // All shards meet the line; one reports it.
                if shard == 0 {
                    let place = error.line.map { "\(path):\($0)" } ?? path
                    outcome.failures.append(IndexFailure(path: place, reason: error.explanation))
                }
            }
        }
        for (id, parts) in task.owners.lines(in: shard) where !seen.contains(id) {
            for part in parts { try removeReport(part.reportID) }
            outcome.removed += 1
        }
        try replaceSource(SourceRecord(path: path, state: state, reportIDs: [], lineCount: seen.count))
    }

    private func index(_ entry: CollectionEntry, of path: String, old: [IndexedCollection.ReportPart]) throws {
        var hash = ContentHash(of: entry.text.utf8)
        if let metadata = entry.metadata { hash.combine("\(metadata)".utf8) }
        if let first = old.first, first.contentHash == hash.value {
            outcome.unchanged += 1
            return
        }
        let reports = context.reader.parse(text: entry.text, fileName: entry.id, override: entry.metadata)
        let ids = reports.indices.map {
            ReportIdentifier.id(collectionID: entry.id, part: $0 + 1, of: reports.count)
        }
        let oldIDs = Set(old.map(\.reportID))
        guard ids.allSatisfy({ oldIDs.contains($0) || context.reportIDs.take($0) }) else {
            return fail(entry, of: path, "the id \"\(entry.id)\" belongs to another report already")
        }
        for part in old { try removeReport(part.reportID) }
        for (part, report) in reports.enumerated() {
            var record = ReportRecord(report, ids: ids, part: part, path: path, contentHash: hash)
            record.collectionID = entry.id
            try add(report, as: record, replacing: old.map(\.reportID))
        }
        if old.isEmpty { outcome.added += 1 } else { outcome.updated += 1 }
        try commitIfDue(entry.text.utf8.count)
    }

    private func fail(_ entry: CollectionEntry, of path: String, _ reason: String) {
        outcome.failures.append(IndexFailure(path: "\(path):\(entry.line)", reason: reason))
    }
}
