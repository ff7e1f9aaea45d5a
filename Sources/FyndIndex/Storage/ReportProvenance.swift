import Xapian

/// What a report is known by, what it was read from, and since when: the value of the slot `IndexSchema.Slot.provenance` on
/// its document, so that all reports can be listed without reading their records.
struct ReportProvenance: Equatable, Sendable {
    /// The report's id.
    var id: String
    /// The hash of what it was read from (`ReportRecord.contentHash`).
    var contentHash: UInt64
    /// When it came into the index and when it last changed there.
    var times: ReportTimes
}

/// When a report came into an index, and when it last changed there, in seconds since 1970 (UTC).
struct ReportTimes: Equatable, Sendable {
    /// When the run began that first indexed it, or the file that it is the present state of.
    var added: Int
    /// When the run began that first indexed it in its present state, ≥ `added` unless the clock was put back.
    var changed: Int
}

extension ReportProvenance {
    /// The provenance as it is stored.
    var encoded: [UInt8] {
        var writer = RecordWriter()
        writer.write(contentHash)
        writer.write(times)
        writer.write(id)
        return writer.bytes
    }

    /// Reads a stored provenance.
    init(decoding bytes: [UInt8]) throws(RecordReader.Damage) {
        var reader = RecordReader(bytes)
        contentHash = try reader.number()
        times = try reader.times()
        id = try reader.text()
    }
}

extension ReportProvenance {
    /// The provenance of all reports of a database, by ascending ids of their documents.
    ///
    /// - Throws: `XapianError`; `.databaseCorrupt` when a value cannot be read.
    static func all(in database: Database) throws(XapianError) -> [(document: DocumentID, report: ReportProvenance)] {
        var reports: [(document: DocumentID, report: ReportProvenance)] = []
        var isSound = true
        try database.forEachValue(slot: IndexSchema.Slot.provenance) { document, value in
            guard let report = try? ReportProvenance(decoding: Array(value)) else {
                isSound = false
                return false
            }
            reports.append((document, report))
            return true
        }
        guard isSound else { throw .databaseCorrupt("Where a report comes from cannot be read.") }
        return reports
    }
}

extension ContentHash {
    /// The hash of reports in an order: of the id of each, a zero byte, and the hash of what it was read from.
    init(of reports: [ReportProvenance]) {
        self.init()
        for report in reports {
            combine(report.id.utf8)
            combine(CollectionOfOne(0))
            withUnsafeBytes(of: report.contentHash.bigEndian) { combine($0) }
        }
    }
}

extension RecordWriter {
    /// Writes the times of a report.
    mutating func write(_ times: ReportTimes) {
        write(max(times.added, 0))
        write(max(times.changed, 0))
    }
}

extension RecordReader {
    /// Reads the times of a report.
    mutating func times() throws(Damage) -> ReportTimes {
        ReportTimes(added: try integer(), changed: try integer())
    }
}
