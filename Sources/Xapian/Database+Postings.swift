import CXapian

extension Database {
    /// The documents that have a term, ascending, with how often it counts in each; the empty term lists all documents.
    ///
    /// - Parameter term: The term.
    /// - Returns: Two lists of the same length.
    /// - Throws: `XapianError`.
    public func postings(of term: [UInt8]) throws(XapianError) -> (documents: [DocumentID], frequencies: [UInt32]) {
        let capacity = try term.isEmpty ? documentCount() : frequencies(of: term).documents
        return try readPairs(capacity) { documents, frequencies, count, error in
            withBytes(term) {
                cx_database_read_postings(handle, $0, documents, frequencies, capacity, count, error)
            }
        }
    }

    /// All documents, ascending, with their lengths: the sums of how often their terms count.
    ///
    /// - Returns: Two lists of the same length.
    /// - Throws: `XapianError`.
    public func lengths() throws(XapianError) -> (documents: [DocumentID], lengths: [UInt32]) {
        let capacity = try documentCount()
        return try readPairs(capacity) { documents, lengths, count, error in
            cx_database_read_lengths(handle, documents, lengths, capacity, count, error)
        }
    }

    /// Reads two lists of at most `capacity` numbers each.
    private func readPairs(
        _ capacity: Int,
        _ read: (
            UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<Int>,
            UnsafeMutablePointer<cx_error>
        ) -> Bool
    ) throws(XapianError) -> ([UInt32], [UInt32]) {
        guard capacity > 0 else { return ([], []) }
        var first = [UInt32](repeating: 0, count: capacity)
        var second = first
        var count = 0
        _ = try attempt { error in
            first.withUnsafeMutableBufferPointer { first in
                second.withUnsafeMutableBufferPointer { second in
                    guard let first = first.baseAddress, let second = second.baseAddress else { return false }
                    return read(first, second, &count, error)
                }
            }
        }
        first.removeLast(capacity - count)
        second.removeLast(capacity - count)
        return (first, second)
    }

    /// Where a term stands in a document, ascending; nothing when it does not, or when it is kept without positions.
    ///
    /// - Parameters:
    ///   - term: The term.
    ///   - document: The document.
    ///   - limit: The most positions to read.
    /// - Returns: The positions, from 1.
    /// - Throws: `XapianError`.
    public func positions(
        of term: [UInt8], in document: DocumentID, limit: Int = 256
    ) throws(XapianError) -> [UInt32] {
        var count = 0
        var positions = [UInt32](repeating: 0, count: limit)
        _ = try attempt { error in
            positions.withUnsafeMutableBufferPointer { buffer in
                guard let start = buffer.baseAddress else { return false }
                return withBytes(term) {
                    cx_database_read_positions(handle, document, $0, start, limit, &count, error)
                }
            }
        }
        positions.removeLast(limit - count)
        return positions
    }

    /// The greatest id that any document has, or had.
    ///
    /// - Throws: `XapianError`.
    public func lastDocument() throws(XapianError) -> DocumentID {
        var document: DocumentID = 0
        _ = try attempt { cx_database_last_document(handle, &document, $0) }
        return document
    }

    /// The documents that match a query, ascending, unranked.
    ///
    /// - Throws: `XapianError`.
    public func documents(matching query: Query) throws(XapianError) -> [DocumentID] {
        var options = SearchOptions()
        options.limit = .max
        return try search(query, options).items.map(\.document)
    }
}
