import Xapian

/// Reads the postings of terms from the index, and keeps those that were asked for lately.
///
/// Two generations stand for "lately": what is asked for moves to the young one, and when that is full it becomes the old one,
/// whose postings are let go of. So the memory is bounded, and no list is kept of when each term was used.
final class PostingStore {
    /// The most memory that a generation takes, in bytes; longer postings are not kept at all.
    private static let generationSize = 16 << 20

    private let database: Database
    private let last: DocumentID
    private var young: [[UInt8]: Postings] = [:]
    private var old: [[UInt8]: Postings] = [:]
    private var youngSize = 0

    /// Reads from one revision of `database`, whose greatest document id is `last`; another needs another store.
    init(database: Database, last: DocumentID) {
        self.database = database
        self.last = last
    }

    /// The postings of a term; none for an unknown one. No document is greater than the greatest of the revision, so that arrays by
    /// document need no other check.
    ///
    /// - Throws: `XapianError`; `.databaseCorrupt` when the postings cannot be.
    func postings(of term: [UInt8]) throws(XapianError) -> Postings {
        if let known = known(term) { return known }
        let (documents, frequencies) = try database.postings(of: term)
        try check(documents)
        let postings = Postings(documents: documents, frequencies: frequencies)
        keep(postings, of: term)
        return postings
    }

    /// The postings of several terms, merged.
    ///
    /// - Throws: `XapianError`.
    func postings(ofAny terms: [[UInt8]]) throws(XapianError) -> Postings {
        var lists: [Postings] = []
        for term in terms { lists.append(try postings(of: term)) }
        return Postings.union(lists)
    }

    /// The documents that match a query, as the postings of a term that each of them has once.
    ///
    /// - Throws: `XapianError`.
    func postings(matching query: Query) throws(XapianError) -> Postings {
        // No term begins so.
        let key = [0xFF] + Array(try query.explained().utf8)
        if let known = known(key) { return known }
        let documents = try database.documents(matching: query)
        try check(documents)
        let postings = Postings(once: documents)
        keep(postings, of: key)
        return postings
    }

    /// Visits the terms that begin with `prefix`, in byte order.
    ///
    /// - Throws: `XapianError`.
    func forEachTerm(prefix: [UInt8], _ body: (UnsafeRawBufferPointer) -> Void) throws(XapianError) {
        try database.forEachTerm(prefix: prefix) { term, _ in
            body(term)
            return true
        }
    }

    private func check(_ documents: [DocumentID]) throws(XapianError) {
        guard documents.allSatisfy({ $0 > 0 && $0 <= last }) else {
            throw .databaseCorrupt("A term is said to be in documents that there are not.")
        }
    }

    private func known(_ key: [UInt8]) -> Postings? {
        if let known = young[key] { return known }
        guard let known = old[key] else { return nil }
        keep(known, of: key)
        return known
    }

    private func keep(_ postings: Postings, of term: [UInt8]) {
        // What a term without postings takes counts too: there is no end to unknown words.
        let size = postings.byteCount + term.count + 64
        guard size <= Self.generationSize else { return }
        if youngSize + size > Self.generationSize {
            old = young
            young = [:]
            youngSize = 0
        }
        young[term] = postings
        youngSize += size
    }
}
