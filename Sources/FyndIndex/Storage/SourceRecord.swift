/// The data of a source document: the state of a file when it was indexed.
///
/// A collection (`.jsonl`) has one in every shard, written when the shard has taken its share of the lines.
struct SourceRecord: Equatable, Sendable {
    /// The file's absolute path.
    var path: String
    /// What the file was like.
    var state: FileState
    /// The reports read from it, unless it is a collection: those know their own path.
    var reportIDs: [String]
    /// For a collection: how many of its lines the shard has.
    var lineCount = 0
}

/// What tells one state of a file from another.
struct FileState: Equatable, Sendable {
    /// The size in bytes.
    var size: Int
    /// When it was last modified, in nanoseconds since 1970.
    var modified: Int
    /// The hash of its content.
    var hash: ContentHash
}

extension SourceRecord {
    /// The record as it is stored.
    var encoded: [UInt8] {
        var writer = RecordWriter()
        writer.write(path)
        writer.write(state.size)
        writer.write(state.modified)
        writer.write(state.hash.value)
        writer.write(reportIDs)
        writer.write(lineCount)
        return writer.bytes
    }

    /// Reads a stored record.
    init(decoding bytes: [UInt8]) throws(RecordReader.Damage) {
        var reader = RecordReader(bytes)
        path = try reader.text()
        state = FileState(
            size: try reader.integer(), modified: try reader.integer(), hash: ContentHash(value: try reader.number()))
        reportIDs = try reader.list()
        lineCount = try reader.integer()
    }
}
