/// How many words each passage of a report has, in order: the value of the slot `IndexSchema.Slot.words`.
///
/// A report's counts are stored together, about a byte each: a value for every passage would take five times the room, and
/// longer to read. They go with the last passage, since its words are counted when all others have been.
struct WordCounts: Equatable {
    /// The words of each passage, as `TextAnalyzer.tokenize` finds them.
    private(set) var counts: [Int] = []

    /// Makes an empty list.
    init() {}

    /// Adds the next passage's.
    mutating func append(_ count: Int) { counts.append(count) }

    /// The list as it is stored.
    var encoded: [UInt8] {
        var writer = RecordWriter()
        writer.write(counts)
        return writer.bytes
    }

    /// Reads a stored list.
    init(decoding bytes: [UInt8]) throws(RecordReader.Damage) {
        var reader = RecordReader(bytes)
        counts = try reader.integers()
    }
}
