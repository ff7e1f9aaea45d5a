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
