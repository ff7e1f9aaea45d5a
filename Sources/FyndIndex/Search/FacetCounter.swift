import FyndAPI
import Xapian

/// Counts passages by the values of a field.
struct FacetCounter {
    let field: FacetField
    fileprivate let column: FacetColumn
    private var counts: [Int]

    init(_ field: FacetField, in snapshot: IndexSnapshot) throws(XapianError) {
        self.field = field
        column = try snapshot.column(field)
        counts = [Int](repeating: 0, count: column.placeCount)
    }

    /// Counts passages.
    mutating func add(_ entries: [RankedEntry]) {
        column.count(entries, into: &counts)
    }

    /// The counts: years in order, other values by count.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func result(_ reader: IndexReader) throws -> [FacetCount] { try places(reader).map(\.count) }

    /// The counts with the places of their values in the column, in the same order.
    fileprivate func places(_ reader: IndexReader) throws -> [(place: Int, count: FacetCount)] {
        var result: [(place: Int, count: FacetCount)] = []
        for (place, count) in counts.enumerated() where count > 0 {
            result.append((place, FacetCount(value: try name(of: place, reader), count: count)))
        }
        return result.sorted { one, other in
            if field.isYear || one.count.count == other.count.count { return one.count.value < other.count.value }
            return one.count.count > other.count.count
        }
    }

    private func name(of place: Int, _ reader: IndexReader) throws -> String {
        guard field == .report else { return column.values[place] }
        return try reader.report(document: try reader.snapshot().table.reports[place]).record.id
    }
}

/// Gathers the best passages of each value of a field.
struct HitGroups {
    let field: FacetField
    private var counter: FacetCounter
    private let size: Int
    private var best: [Int: RankedEntries] = [:]

    /// Keeps at most `size` passages of each value.
    init(_ field: FacetField, size: Int, in snapshot: IndexSnapshot) throws(XapianError) {
        self.field = field
        self.size = size
        counter = try FacetCounter(field, in: snapshot)
    }

    /// Adds passages.
    mutating func add(_ entries: [RankedEntry]) {
        counter.add(entries)
        for entry in entries {
            counter.column.forEachValue(of: entry.document) { place in
                best[place, default: RankedEntries(limit: size)].insert(entry)
            }
        }
    }

    /// The groups: years in order, others by how many passages they have.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func result(_ reader: IndexReader) throws -> [(value: String, count: Int, entries: [RankedEntry])] {
        try counter.places(reader).map { place, count in (count.value, count.count, best[place]?.sorted ?? []) }
    }
}
