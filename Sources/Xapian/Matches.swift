import CXapian

/// A document that answers a query.
public struct Match: Hashable, Sendable {
    /// Its id.
    public var document: DocumentID
    /// Its score, comparable within one search only.
    public var weight: Double
    /// How many more matches have the same collapse key, at least.
    public var collapsed: Int
}

/// The outcome of a search.
public final class Matches {
    private let handle: OpaquePointer
    /// Kept because the matches read from it.
    private let database: Database

    init(handle: OpaquePointer, database: Database) {
        self.handle = handle
        self.database = database
    }

    deinit { cx_matches_free(handle) }

    /// The matches asked for, best first.
    public var items: [Match] {
        (0..<cx_matches_count(handle)).map { index in
            let item = cx_matches_item(handle, index)
            return Match(document: item.document, weight: item.weight, collapsed: Int(item.collapsed))
        }
    }

    /// How many documents match, in all: equal numbers when it is known exactly.
    public var count: (lowerBound: Int, estimate: Int, upperBound: Int) {
        (
            Int(cx_matches_lower_bound(handle)), Int(cx_matches_estimate(handle)), Int(cx_matches_upper_bound(handle))
        )
    }

    /// The query's terms that a match has.
    ///
    /// - Throws: `XapianError`.
    public func terms(of document: DocumentID) throws(XapianError) -> [[UInt8]] {
        var terms: [[UInt8]] = []
        try ByteVisitor.visit { bytes, _ in
            terms.append(Array(bytes))
            return true
        } during: {
            cx_matches_terms(handle, document, $0, $1, $2)
        }
        return terms
    }

    /// The values of a slot among all matches that were counted, with how many have each, in byte order.
    ///
    /// - Parameter index: The place of the slot in `SearchOptions.facetSlots`.
    /// - Returns: Values with their counts; documents without a value are not counted.
    /// - Throws: `XapianError`.
    public func facet(_ index: Int) throws(XapianError) -> [(value: [UInt8], count: Int)] {
        var values: [(value: [UInt8], count: Int)] = []
        try ByteVisitor.visit { bytes, count in
            values.append((Array(bytes), Int(count)))
            return true
        } during: {
            cx_matches_facet(handle, index, $0, $1, $2)
        }
        return values
    }
}
