import Xapian

/// How many words each passage of a revision has, by document id.
enum WordCountColumn {
    /// Reads the counts of all passages.
    ///
    /// - Parameters:
    ///   - database: The index.
    ///   - table: Its documents.
    /// - Returns: The words of each passage, as `TextAnalyzer.tokenize` finds them; 0 for other documents.
    /// - Throws: `XapianError`; `.databaseCorrupt` when the counts do not fit the passages.
    static func read(_ database: Database, _ table: DocumentTable) throws(XapianError) -> [UInt32] {
        var words = [UInt32](repeating: 0, count: Int(table.last) + 1)
        var counted = 0
        var isSound = true
        try database.forEachValue(slot: IndexSchema.Slot.words) { last, value in
            guard let counts = try? WordCounts(decoding: Array(value)).counts, !counts.isEmpty,
                table.ordinal(ofPassage: last) == counts.count
            else {
                isSound = false
                return false
            }
            let first = Int(last) - (counts.count - 1) * table.shards
            for (index, count) in counts.enumerated() { words[first + index * table.shards] = UInt32(clamping: count) }
            counted += counts.count
            return true
        }
        guard isSound, counted == table.passageCount else {
            throw .databaseCorrupt("The numbers of words do not fit the passages.")
        }
        return words
    }
}
