import FyndAPI
import ICU
import SwedishText
import Xapian

/// One open view of an index with all that searching it needs, for one thread at a time.
final class IndexReader {
    let layout: IndexLayout
    let analyzer: TextAnalyzer
    let snippet: Snippet
    private(set) var database: Database
    private(set) var shardCount: Int
    private var stubIdentity: FileSystem.Identity
    private var reports: [String: StoredReport] = [:]
    /// What similarity has learnt of the present revision.
    var statistics: [String: TermStatistics] = [:]

    /// A report with the id of its document.
    struct StoredReport {
        var document: DocumentID
        var record: ReportRecord
        var view: ReportView
    }

    /// Opens the live generation.
    ///
    /// - Throws: `IndexVersionError`, `XapianError`, `FileSystem.Failure`.
    init(layout: IndexLayout) throws {
        self.layout = layout
        analyzer = try TextAnalyzer()
        snippet = Snippet(segmenter: try SentenceSegmenter(locale: "sv"))
        (database, stubIdentity) = try Self.open(layout)
        shardCount = try database.shardCount()
    }

    private static func open(_ layout: IndexLayout) throws -> (Database, FileSystem.Identity) {
        let identity: FileSystem.Identity
        do {
            identity = try FileSystem.status(layout.stubPath).identity
        } catch {
            throw ServiceError.indexUnavailable("There is no index at \(layout.root). Run `fynd index` first.")
        }
        let database = try Database(path: layout.stubPath)
        try IndexVersionError.check(database)
        return (database, identity)
    }

    /// Moves to the newest state of the index: another revision, or another generation.
    func refresh() throws {
        _ = analyzer.resetIfLarge()
        if try FileSystem.status(layout.stubPath).identity != stubIdentity {
            try openAnew()
        } else if try database.reopen() {
            forget()
        }
    }

    private func openAnew() throws {
        (database, stubIdentity) = try Self.open(layout)
        shardCount = try database.shardCount()
        forget()
    }

    private func forget() {
        reports.removeAll()
        statistics.removeAll()
    }

    /// Runs `body` on the newest state of the index; when the writer overtakes it, again on the state that is newest then.
    func read<Result>(_ body: (IndexReader) throws -> Result) throws -> Result {
        var tries = 0
        while true {
            do {
                try refresh()
                return try body(self)
            } catch let error as XapianError where error.isOvertaken && tries < 20 {
                tries += 1
                // A generation may have vanished between the look at the stub and the opening of its shards.
                try? openAnew()
            }
        }
    }

    // MARK: Records

    /// The report with an id, or nothing.
    func report(_ id: String) throws -> StoredReport? {
        if let known = reports[id] { return known }
        let term = IndexSchema.term(IndexSchema.Prefix.report, id)
        // The report's own document comes before its passages, which are all in the same shard.
        guard let document = try database.documents(with: term, limit: 1).first else { return nil }
        let record = try ReportRecord(decoding: database.data(of: document))
        let report = StoredReport(document: document, record: record, view: ReportView(record))
        if reports.count >= 10_000 { reports.removeAll() }
        reports[id] = report
        return report
    }

    /// The stored passage with a document's id.
    func passage(_ document: DocumentID) throws -> PassageRecord {
        try PassageRecord(decoding: database.data(of: document))
    }

    /// The document of a report's passage, counted from 1.
    func document(of report: StoredReport, passage ordinal: Int) -> DocumentID {
        report.document + DocumentID(ordinal * shardCount)
    }

    /// The view of a passage.
    func view(_ record: PassageRecord) throws -> PassageView {
        guard let report = try report(record.reportID) else { throw RecordReader.Damage() }
        return PassageView(record, report: report.view)
    }
}

extension XapianError {
    /// Whether the failure may come of the writer's having moved on, so that another try on the newest state may succeed.
    fileprivate var isOvertaken: Bool {
        switch self {
        case .databaseModified, .databaseClosed, .databaseNotFound: true
        default: false
        }
    }
}
