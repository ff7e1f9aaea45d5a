/// The data of a passage document: with that of its report all that a result shows, so that no result touches the source
/// file.
struct PassageRecord: Equatable {
    /// The report it stands in.
    var report: ReportKey
    /// Its place in the report, from 1.
    var ordinal: Int
    /// Its kind.
    var kind: String
    /// Its text.
    var text: String
    /// The place of the headings above it in `ReportRecord.sections`.
    var section: Int
    /// Where it begins and ends in the source, in Unicode scalars.
    var start: Int
    var end: Int
    /// The page it begins on, from 1.
    var page: Int?
    /// The bodies a recommendation is addressed to.
    var addressee: [String]
    /// The grade of an answer.
    var grade: String?

    /// The id that results carry, given the report's.
    static func id(report: String, ordinal: Int) -> String { "\(report):\(ordinal)" }

    /// Splits a passage's id; nothing when it cannot be one.
    static func split(id: String) -> (report: String, ordinal: Int)? {
        guard let colon = id.lastIndex(of: ":"), let ordinal = Int(id[id.index(after: colon)...]), ordinal > 0 else {
            return nil
        }
        return (String(id[..<colon]), ordinal)
    }
}

extension PassageRecord {
    /// The record as it is stored.
    var encoded: [UInt8] {
        var writer = RecordWriter()
        writer.write(report.value)
        writer.write(ordinal)
        writer.write(kind)
        writer.write(text)
        writer.write(section)
        writer.write(start)
        writer.write(end - start)
        writer.write(page)
        writer.write(addressee)
        writer.write(grade)
        return writer.bytes
    }

    /// Reads a stored record.
    init(decoding bytes: [UInt8]) throws(RecordReader.Damage) {
        var reader = RecordReader(bytes)
        report = ReportKey(value: try reader.number())
        ordinal = try reader.integer()
        kind = try reader.text()
        text = try reader.text()
        section = try reader.integer()
        start = try reader.integer()
        end = start + (try reader.integer())
        page = try reader.optionalInteger()
        addressee = try reader.list()
        grade = try reader.optionalText()
    }
}
