import AuditReport

/// What is stored of a passage: with its report's record all that a result shows, so that no result touches the source file.
struct PassageRecord: Equatable {
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
    /// Where each part of the text stands in the source, from `start` on.
    var sourceMap = SourceMap()

    /// Where a range of the text stands in the source, both in Unicode scalars.
    func source(of range: Range<Int>) -> Range<Int> {
        let found = sourceMap.source(of: range)
        return (start + found.lowerBound)..<(start + found.upperBound)
    }
}

/// The id of a passage: its report's id, a colon, and its place in the report, from 1.
struct PassageID: Hashable {
    var report: String
    var ordinal: Int

    init(report: String, ordinal: Int) {
        self.report = report
        self.ordinal = ordinal
    }

    /// Reads an id as results carry it; nothing when it cannot be one.
    init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let ordinal = Int(text[text.index(after: colon)...]), ordinal > 0
        else { return nil }
        self.init(report: String(text[..<colon]), ordinal: ordinal)
    }

    /// The id as results carry it.
    var text: String { "\(report):\(ordinal)" }
}

/// Consecutive passages of a report, stored together as the data of the first one's document.
///
/// Xapian compresses the data of each document alone; some kilobytes at a time compress twice as well as a sentence does,
/// in less time.
struct PassageBlock {
    /// The text after which a block is full, in bytes.
    static let fullSize = 4096

    private(set) var records: [PassageRecord] = []
    private var size = 0

    /// Makes an empty block.
    init() {}

    /// Whether no more is to be added.
    var isFull: Bool { size >= Self.fullSize }

    /// Adds the next passage.
    mutating func append(_ record: PassageRecord) {
        records.append(record)
        size += record.text.utf8.count
    }

    /// The block as it is stored.
    var encoded: [UInt8] {
        var writer = RecordWriter()
        writer.write(records.count)
        for record in records {
            writer.write(record.kind)
            writer.write(record.text)
            writer.write(record.section)
            writer.write(record.start..<record.end)
            writer.write(record.page)
            writer.write(record.addressee)
            writer.write(record.grade)
            writer.write(record.sourceMap)
        }
        return writer.bytes
    }

    /// Reads a stored block.
    init(decoding bytes: [UInt8]) throws(RecordReader.Damage) {
        var reader = RecordReader(bytes)
        let count = try reader.count()
        records.reserveCapacity(count)
        for _ in 0..<count {
            let kind = try reader.text()
            let text = try reader.text()
            let section = try reader.integer()
            let range = try reader.range()
            records.append(
                PassageRecord(
                    kind: kind, text: text, section: section, start: range.lowerBound,
                    end: range.upperBound,
                    page: try reader.optionalInteger(), addressee: try reader.list(),
                    grade: try reader.optionalText(), sourceMap: try reader.sourceMap()))
        }
    }
}

extension RecordWriter {
    /// Writes where a text stands in its source: a zero, unless there are edits.
    fileprivate mutating func write(_ map: SourceMap) {
        write(map.edits.count)
        for edit in map.edits {
            write(edit.inStep)
            write(edit.text)
            write(edit.source)
        }
    }
}

extension RecordReader {
    /// Reads where a text stands in its source.
    mutating func sourceMap() throws(Damage) -> SourceMap {
        var map = SourceMap()
        for _ in 0..<(try count()) {
            let edit = SourceMap.Edit(inStep: try length(), text: try length(), source: try length())
            map.edits.append(edit)
        }
        return map
    }

    /// Reads a number of characters, small enough for any sum of them.
    private mutating func length() throws(Damage) -> Int {
        let length = try integer()
        guard length <= Int(UInt32.max) else { throw Damage() }
        return length
    }
}
