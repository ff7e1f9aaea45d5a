import CXapian

extension Database {
    /// The terms that tell some documents best from all others, by Xapian's query expansion as it is set up unless told
    /// otherwise (`Enquire::get_eset`: the scheme "trad" with *k* = 1, after Robertson, 1990).
    ///
    /// - Parameters:
    ///   - documents: The documents, each in the database.
    ///   - limit: The most terms to give, ≥ 0.
    /// - Returns: The terms, the best first; fewer than `limit` when the documents have no more that count.
    /// - Throws: `XapianError`; `.documentNotFound` when a document is not there.
    public func expansionTerms(of documents: [DocumentID], limit: Int) throws(XapianError) -> [[UInt8]] {
        var terms: [[UInt8]] = []
        try ByteVisitor.visit { bytes, _ in
            terms.append(Array(bytes))
            return true
        } during: { visitor, context, error in
            documents.withUnsafeBufferPointer {
                cx_database_expand(
                    handle, $0.baseAddress, $0.count, UInt32(clamping: limit), visitor, context, error)
            }
        }
        return terms
    }
}
