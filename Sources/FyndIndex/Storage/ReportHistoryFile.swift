/// The file of an index that repeats since when the index has its reports, for a rebuild to carry over.
///
/// A rebuild must not need the old generation, which may be damaged, or of another version; with some damage a look at it is
/// enough to crash Xapian. So what is worth keeping of it stands beside it, in a form that outlives both.
struct ReportHistoryFile {
    private let path: String

    /// What the file begins with: its kind and version.
    private static let mark = Array("fynd-history-1\n".utf8)

    init(layout: IndexLayout) {
        path = layout.historyPath
    }

    /// What the file says; nothing when there is none that can be read.
    func read() -> ReportHistory {
        guard let bytes = try? FileSystem.read(path), let history = try? Self.decode(bytes) else {
            return ReportHistory()
        }
        return history
    }

    /// Has the file say the same as the index.
    ///
    /// - Throws: `FileSystem.Failure`.
    func write(_ history: ReportHistory) throws(FileSystem.Failure) {
        let bytes = Self.encode(history)
        if (try? FileSystem.read(path)) == bytes { return }
        try FileSystem.replace(path, with: bytes)
    }

    /// The entries by ascending keys, behind the mark and before their hash.
    private static func encode(_ history: ReportHistory) -> [UInt8] {
        var writer = RecordWriter()
        writer.write(history.entries.count)
        for (key, entry) in history.entries.sorted(by: { $0.key.value < $1.key.value }) {
            writer.write(key.value)
            writer.write(entry.contentHash)
            writer.write(entry.times)
        }
        let body = mark + writer.bytes
        return body + ContentHash(of: body).hexadecimal.utf8
    }

    private static func decode(_ bytes: [UInt8]) throws(RecordReader.Damage) -> ReportHistory {
        let body = bytes.dropLast(16)
        guard body.starts(with: mark), bytes.suffix(16).elementsEqual(ContentHash(of: body).hexadecimal.utf8) else {
            throw RecordReader.Damage()
        }
        var reader = RecordReader(Array(body.dropFirst(mark.count)))
        var entries: [ReportKey: ReportHistory.Entry] = [:]
        for _ in 0..<(try reader.count()) {
            let key = ReportKey(value: try reader.number())
            entries[key] = ReportHistory.Entry(contentHash: try reader.number(), times: try reader.times())
        }
        return ReportHistory(entries: entries)
    }
}
