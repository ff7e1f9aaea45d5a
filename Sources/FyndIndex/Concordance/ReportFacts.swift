import Xapian

/// What lines and rows show of a report, and where its passages are stored.
struct ReportFacts: Sendable {
    /// The document of the report.
    var document: DocumentID
    /// Its id.
    var id: String
    /// The year of its own date.
    var year: Int?
    /// Its municipality or region.
    var municipality: String?
    /// The places, from 1, of the passages that begin a block, ascending.
    var blockStarts: [Int]

    init(_ record: ReportRecord, document: DocumentID) {
        self.document = document
        id = record.id
        year = record.year
        municipality = record.municipality
        blockStarts = record.blockStarts
    }

    /// The place, from 1, of the passage that begins the block of the passage at a place.
    ///
    /// - Throws: `RecordReader.Damage` when there is none.
    func blockStart(of ordinal: Int) throws(RecordReader.Damage) -> Int {
        var (low, high) = (0, blockStarts.count)
        while low < high {
            let middle = (low + high) / 2
            if blockStarts[middle] <= ordinal { low = middle + 1 } else { high = middle }
        }
        guard low > 0 else { throw RecordReader.Damage() }
        return blockStarts[low - 1]
    }
}
