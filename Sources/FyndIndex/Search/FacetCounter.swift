import FyndAPI
import Xapian

/// Counts passages by the values of a field.
struct FacetCounter {
    let field: FacetField
    private let column: FacetColumn
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
    func result(_ reader: IndexReader) throws -> [FacetCount] {
        var result: [FacetCount] = []
        for (place, count) in counts.enumerated() where count > 0 {
            result.append(FacetCount(value: try name(of: place, reader), count: count))
        }
        return result.sorted {
            if field.isYear || $0.count == $1.count { return $0.value < $1.value }
            return $0.count > $1.count
        }
    }

    private func name(of place: Int, _ reader: IndexReader) throws -> String {
        guard field == .report else { return column.values[place] }
        return try reader.report(document: try reader.snapshot().table.reports[place]).record.id
    }
}

/// Gathers the best passages of each value of a field.
struct HitGroups {
    let counter: FacetField
    private let column: FacetColumn
    private let size: Int
    private var best: [Int: RankedEntries] = [:]
    private var counts: [Int]

    init(_ field: FacetField, size: Int, in snapshot: IndexSnapshot) throws(XapianError) {
        counter = field
        self.size = size
        column = try snapshot.column(field)
        counts = [Int](repeating: 0, count: column.placeCount)
    }

    /// Adds a passage.
    mutating func add(_ entry: RankedEntry) {
        column.forEachValue(of: entry.document) { place in
            counts[place] += 1
            best[place, default: RankedEntries(limit: size)].insert(entry)
        }
    }

    /// The groups: years in order, others by how many passages they have.
    func result(
        _ reader: IndexReader
    ) throws -> [(value: String, count: Int, entries: [RankedEntry])] {
        var result: [(value: String, count: Int, entries: [RankedEntry])] = []
        for (place, entries) in best {
            result.append((try name(of: place, reader), counts[place], entries.sorted))
        }
        return result.sorted {
            if counter.isYear || $0.count == $1.count { return $0.value < $1.value }
            return $0.count > $1.count
        }
    }

    private func name(of place: Int, _ reader: IndexReader) throws -> String {
        guard counter == .report else { return column.values[place] }
        return try reader.report(document: try reader.snapshot().table.reports[place]).record.id
    }
}
