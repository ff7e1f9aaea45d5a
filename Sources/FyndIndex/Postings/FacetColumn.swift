import FyndAPI
import Xapian

/// The values that a field has in each passage, by document id.
struct FacetColumn {
    /// The values as they are shown; none for reports, whose places are those of the document table.
    let values: [String]
    /// How many places there are.
    let placeCount: Int
    /// Each passage's value, as a place in `values`, 0 for none: places count from 1. Empty when passages have several.
    private let single: [UInt32]
    /// Where each passage's values begin in `list`, when passages may have several.
    private let starts: [UInt32]
    private let list: [UInt32]

    /// A column of single values.
    init(values: [String], places: [UInt32]) {
        self.values = values
        placeCount = values.count
        single = places
        starts = []
        list = []
    }

    /// The column of reports.
    init(places: [UInt32]) {
        values = []
        placeCount = Int(places.max() ?? 0)
        single = places
        starts = []
        list = []
    }

    /// A column of which a passage may have several values.
    ///
    /// - Parameters:
    ///   - values: The values as they are shown.
    ///   - documents: For each value the documents that have it.
    ///   - last: The greatest document id.
    init(values: [String], documents: [[DocumentID]], last: DocumentID) {
        var starts = [UInt32](repeating: 0, count: Int(last) + 2)
        for documents in documents { for document in documents { starts[Int(document) + 1] += 1 } }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        var list = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
        for (value, documents) in documents.enumerated() {
            for document in documents {
                list[Int(next[Int(document)])] = UInt32(value)
                next[Int(document)] += 1
            }
        }
        self.values = values
        placeCount = values.count
        self.starts = starts
        self.list = list
        single = []
    }

    /// Calls `body` with the place in `values` of each value that a document has.
    func forEachValue(of document: DocumentID, _ body: (Int) -> Void) {
        let index = Int(document)
        if starts.isEmpty {
            let place = single[index]
            if place > 0 { body(Int(place) - 1) }
        } else {
            for entry in starts[index]..<starts[index + 1] { body(Int(list[Int(entry)])) }
        }
    }

    /// Counts the values that entries' documents have, by their places.
    func count(_ entries: [RankedEntry], into counts: inout [Int]) {
        if starts.isEmpty {
            for entry in entries {
                let place = single[Int(entry.document)]
                if place > 0 { counts[Int(place) - 1] += 1 }
            }
        } else {
            for entry in entries {
                let index = Int(entry.document)
                for value in starts[index]..<starts[index + 1] { counts[Int(list[Int(value)])] += 1 }
            }
        }
    }

    /// The place in `values` of a document's only value, or nil.
    func place(of document: DocumentID) -> Int? {
        guard starts.isEmpty, single[Int(document)] > 0 else { return nil }
        return Int(single[Int(document)]) - 1
    }
}
