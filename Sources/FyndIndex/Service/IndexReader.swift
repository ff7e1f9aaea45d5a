import FyndAPI
import ICU
import Similarity
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
    private var reports: [ReportKey: StoredReport] = [:]
    private var reportsByPlace: [UInt32: StoredReport] = [:]
    private var blocks: [DocumentID: [PassageRecord]] = [:]
    private let weights: RankingWeights
    /// What searching knows of the present revision.
    private var knownSnapshot: IndexSnapshot?
    /// The lemmas of headings, as of the present vocabulary.
    let headings: HeadingLemmas
    /// The passages as they are compared, shared with other readers.
    private let similarities: SimilarityCache
    /// Reads the words of texts to be compared.
    let features: FeatureReader

    /// What the collection and the user say of abbreviations, as of the present revision and of that state of the user's
    /// file.
    private var knownAbbreviations: (table: AbbreviationTable, file: FileSystem.Identity?)?
    /// The collection's words as of the present revision, once they have been asked for.
    private var knownVocabulary: IndexVocabulary?
    /// What is known of reports, by their places in the present revision's table.
    private var facts: [Int: ReportFacts] = [:]
    /// What was looked for in texts last, and what has been found out of words for that.
    private var knownFinder: OccurrenceFinder?
    private var knownNeighbourKeys: NeighbourKeys?
    /// What tells the present revision from others, once it has been asked for.
    private var knownManifest: IndexManifest?

    /// Opens the live generation.
    ///
    /// - Throws: `IndexVersions.Mismatch`, `XapianError`, `FileSystem.Failure`.
    init(layout: IndexLayout, weights: RankingWeights, similarities: SimilarityCache) throws {
        self.layout = layout
        self.weights = weights
        self.similarities = similarities
        analyzer = try TextAnalyzer()
        features = FeatureReader(analyzer: analyzer)
        headings = HeadingLemmas(analyzer: analyzer)
        snippet = Snippet(segmenter: try SentenceSegmenter(locale: "sv"))
        (database, stubIdentity) = try Self.openNewest(layout)
        shardCount = try database.shardCount()
    }

    /// How often a state that vanishes before it is read is looked for anew. Each switch of generations costs one try, so
    /// an index that is sound never comes near this; one that is damaged can look as if it changed all the time.
    private static let maximumTries = 20

    private static func open(_ layout: IndexLayout) throws -> (Database, FileSystem.Identity) {
        let identity: FileSystem.Identity
        do {
            identity = try FileSystem.status(layout.stubPath).identity
        } catch {
            throw ServiceError.indexUnavailable("There is no index at \(layout.root). Run `fynd index` first.")
        }
        let database = try Database(path: layout.stubPath)
        try IndexVersions.check(database)
        return (database, identity)
    }

    /// Opens the live generation; when an indexer switches to another meanwhile, that one.
    private static func openNewest(_ layout: IndexLayout) throws -> (Database, FileSystem.Identity) {
        var tries = 0
        while true {
            do {
                return try open(layout)
            } catch let error as XapianError where error.isOvertaken && tries < maximumTries {
                tries += 1
            }
        }
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
        (database, stubIdentity) = try Self.openNewest(layout)
        shardCount = try database.shardCount()
        forget()
    }

    private func forget() {
        knownSnapshot = nil
        reports.removeAll()
        reportsByPlace.removeAll()
        blocks.removeAll()
        facts.removeAll()
        knownAbbreviations = nil
        knownVocabulary = nil
        knownManifest = nil
    }

    /// The present revision, as searching reads it.
    func snapshot() throws(XapianError) -> IndexSnapshot {
        if let known = knownSnapshot { return known }
        let snapshot = try IndexSnapshot(database, shards: shardCount, weights: weights)
        knownSnapshot = snapshot
        return snapshot
    }

    /// The collection's words, gathered when they are first asked for in a revision.
    func vocabulary() throws(XapianError) -> IndexVocabulary {
        if let known = knownVocabulary { return known }
        let vocabulary = try IndexVocabulary(database)
        knownVocabulary = vocabulary
        return vocabulary
    }

    /// What tells the present revision from others, gathered when it is first asked for.
    ///
    /// - Throws: `XapianError`, among them `.databaseModified` when the index has moved on; `StubDamage`, `FileSystem.Failure`.
    func manifest() throws -> IndexManifest {
        if let known = knownManifest { return known }
        let manifest = try IndexManifest(self)
        // Generation and revision were looked up beside the open database, so it must still be the newest.
        guard try FileSystem.status(layout.stubPath).identity == stubIdentity, try !database.reopen() else {
            throw XapianError.databaseModified("The index was written meanwhile.")
        }
        knownManifest = manifest
        return manifest
    }

    /// The passages of a kind as they are compared.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func similarities(of kind: String) throws -> SimilarityIndex { try similarities.index(of: kind, for: self) }

    /// What the collection tells of recommendations' outcomes.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func outcomes() throws -> OutcomeIndex { try similarities.outcomes(for: self) }

    /// The abbreviations that queries are read with.
    func abbreviations() throws -> AbbreviationTable {
        let file = try? FileSystem.status(layout.abbreviationsPath).identity
        if let known = knownAbbreviations, known.file == file { return known.table }
        let table = try CollectionAbbreviations(database: database, analyzer: analyzer, layout: layout).table()
        knownAbbreviations = (table, file)
        return table
    }

    /// Runs `body` on the newest state of the index; when the writer overtakes it, again on the state that is newest then.
    func read<Result>(_ body: (IndexReader) throws -> Result) throws -> Result {
        var tries = 0
        while true {
            do {
                try refresh()
                return try body(self)
            } catch let error as XapianError where error.isOvertaken && tries < Self.maximumTries {
                tries += 1
                // A generation may have vanished between the look at the stub and the opening of its shards.
                try? openAnew()
            }
        }
    }

    /// What finds occurrences in texts. One finder is kept, for who asks for the same again.
    func occurrenceFinder(for terms: OccurrenceTerms) -> OccurrenceFinder {
        if let known = knownFinder, known.terms == terms { return known }
        let finder = OccurrenceFinder(terms, analyzer: analyzer)
        knownFinder = finder
        return finder
    }

    /// The keys that words are sorted by.
    ///
    /// - Throws: `ICUError`.
    func neighbourKeys() throws(ICUError) -> NeighbourKeys {
        if let known = knownNeighbourKeys { return known }
        let keys = try NeighbourKeys(analyzer: analyzer)
        knownNeighbourKeys = keys
        return keys
    }

    // MARK: Records

    /// What lines show of the report at a place of the present revision's table.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func facts(ofReportAt place: Int) throws -> ReportFacts {
        if let known = facts[place] { return known }
        let document = try snapshot().table.reports[place]
        let found = ReportFacts(try ReportRecord(decoding: database.data(of: document)), document: document)
        if facts.count >= 100_000 { facts.removeAll() }
        facts[place] = found
        return found
    }

    /// The report with a key, or nothing.
    func report(_ key: ReportKey) throws -> StoredReport? {
        if let known = reports[key] { return known }
        // The report's own document comes before its passages, which are all in the same shard.
        guard let document = try database.documents(with: key.term, limit: 1).first else { return nil }
        let record = try ReportRecord(decoding: database.data(of: document))
        let report = StoredReport(document: document, record: record, view: ReportView(record))
        if reports.count >= 10_000 { reports.removeAll() }
        reports[key] = report
        return report
    }

    /// The places, in the present revision's table, of the reports of one audit: a report, and the letters, responses and appendices
    /// that belong to it.
    func reports(ofAuditOf report: StoredReport) throws -> Set<UInt32> {
        let main = report.record.belongsTo ?? report.record.id
        let table = try snapshot().table
        var places: Set<UInt32> = []
        guard let place = table.place(ofReport: report.document) else { return [] }
        // What belongs together is from one file, whose documents a shard has one after the other.
        for step in [-1, 1] {
            var next = place
            while table.reports.indices.contains(next) {
                let other = try self.report(document: table.reports[next])
                if other.record.path == report.record.path, other.record.belongsTo ?? other.record.id == main {
                    places.insert(UInt32(next))
                } else if (Int(table.reports[next]) - Int(report.document)).isMultiple(of: shardCount) {
                    break
                }
                next += step
            }
        }
        return places
    }

    /// The report that is a document.
    func report(document: DocumentID) throws -> StoredReport {
        let key = ReportKey(text: try database.value(of: document, slot: IndexSchema.Slot.report))
        guard let key, let report = try report(key) else { throw RecordReader.Damage() }
        return report
    }

    /// The headings above the passage that is a document, without reading the passage.
    func headings(of document: DocumentID) throws -> [String] {
        let sections = try report(of: document).record.sections
        let value = String(decoding: try database.value(of: document, slot: IndexSchema.Slot.section), as: UTF8.self)
        guard let section = value.isEmpty ? 0 : Int(value), sections.indices.contains(section) else {
            throw RecordReader.Damage()
        }
        return sections[section]
    }

    /// The passage that is a document.
    func passage(_ document: DocumentID) throws -> StoredPassage {
        let report = try report(of: document)
        guard document > report.document else { throw RecordReader.Damage() }
        return try passage(Int(document - report.document) / shardCount, of: report)
    }

    /// The document of a passage.
    func document(of passage: StoredPassage) -> DocumentID {
        passage.report.document + DocumentID(passage.ordinal * shardCount)
    }

    /// The report of a passage's document.
    private func report(of document: DocumentID) throws -> StoredReport {
        let table = try snapshot().table
        let place =
            Int(document) < table.reportOfDocument.count
            ? table.reportOfDocument[Int(document)] : DocumentTable.noReport
        guard place != DocumentTable.noReport else { throw RecordReader.Damage() }
        if let known = reportsByPlace[place] { return known }
        let report = try report(document: table.reports[Int(place)])
        if reportsByPlace.count >= 10_000 { reportsByPlace.removeAll() }
        reportsByPlace[place] = report
        return report
    }

    /// The passage at a place of a report, from 1 to its number of passages.
    func passage(_ ordinal: Int, of report: StoredReport) throws -> StoredPassage {
        // A report has few blocks, so looking for the last one that begins early enough costs little.
        guard let start = report.record.blockStarts.last(where: { $0 <= ordinal }) else { throw RecordReader.Damage() }
        guard start < Int(Int32.max),
            let document = DocumentID(exactly: Int(report.document) + start * shardCount)
        else { throw RecordReader.Damage() }
        let records = try block(document)
        guard records.indices.contains(ordinal - start) else { throw RecordReader.Damage() }
        return StoredPassage(report: report, ordinal: ordinal, record: records[ordinal - start])
    }

    private func block(_ document: DocumentID) throws -> [PassageRecord] {
        if let known = blocks[document] { return known }
        let records = try PassageBlock(decoding: database.data(of: document)).records
        if blocks.count >= 1_000 { blocks.removeAll() }
        blocks[document] = records
        return records
    }
}

/// A report with the id of its document.
struct StoredReport {
    var document: DocumentID
    var record: ReportRecord
    var view: ReportView
}

/// A passage with its report.
struct StoredPassage {
    var report: StoredReport
    /// Its place in the report, from 1.
    var ordinal: Int
    var record: PassageRecord

    /// The id that results carry.
    var id: String { PassageID(report: report.record.id, ordinal: ordinal).text }

    /// What results show of it.
    ///
    /// - Throws: `RecordReader.Damage` when it does not fit its report.
    func view() throws(RecordReader.Damage) -> PassageView {
        guard report.record.sections.indices.contains(record.section) else { throw RecordReader.Damage() }
        return PassageView(
            id: id, kind: record.kind, text: record.text, section: report.record.sections[record.section],
            start: record.start, end: record.end, page: record.page, addressee: record.addressee, grade: record.grade,
            earlierStatus: earlierStatus, report: report.view)
    }

    /// What became of the earlier recommendation that the passage quotes, if it does; nothing where it quotes several with
    /// different outcomes.
    private var earlierStatus: String? {
        let range = record.start..<max(record.start, record.end)
        let quoted = report.record.earlierRecommendations.filter {
            range.clamped(to: $0.range).count * 2 > min(range.count, $0.range.count)
        }
        guard let status = quoted.first?.status, quoted.allSatisfy({ $0.status == status }) else { return nil }
        return status
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
