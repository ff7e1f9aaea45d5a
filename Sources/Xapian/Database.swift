import CXapian

/// A document's id within a database, ≥ 1.
public typealias DocumentID = UInt32

/// A read-only view of one revision of a database, for one thread at a time.
public final class Database {
    let handle: OpaquePointer

    /// Opens the newest revision of what is at `path`: a database, or a stub file that lists several to be read as one.
    ///
    /// - Throws: `XapianError`; `.databaseNotFound` when nothing is there.
    public init(path: String) throws(XapianError) {
        handle = try made { cx_database_open(path, $0) }
    }

    /// Takes over a handle.
    init(handle: OpaquePointer) {
        self.handle = handle
    }

    deinit { cx_database_free(handle) }

    /// Moves to the newest revision.
    ///
    /// - Returns: Whether there was a newer one.
    /// - Throws: `XapianError`.
    @discardableResult
    public func reopen() throws(XapianError) -> Bool {
        var changed = false
        _ = try attempt { cx_database_reopen(handle, &changed, $0) }
        return changed
    }

    /// How many commits the database has had, by Xapian's count; a compacted copy begins anew.
    ///
    /// - Throws: `XapianError`; also for several databases that are read as one.
    public func revision() throws(XapianError) -> Int {
        var revision: UInt64 = 0
        _ = try attempt { cx_database_revision(handle, &revision, $0) }
        return Int(clamping: revision)
    }

    /// The number of documents.
    ///
    /// - Throws: `XapianError`.
    public func documentCount() throws(XapianError) -> Int {
        var count: UInt32 = 0
        _ = try attempt { cx_database_document_count(handle, &count, $0) }
        return Int(count)
    }

    /// The number of databases read as one. The document with the id *i* of shard *s*, both from 0, has the id
    /// *i* · shards + *s* + 1 here.
    ///
    /// - Throws: `XapianError`.
    public func shardCount() throws(XapianError) -> Int {
        var count: UInt32 = 0
        _ = try attempt { cx_database_shard_count(handle, &count, $0) }
        return Int(count)
    }

    /// In how many documents a term occurs, and how often in all of them; both 0 for an unknown term.
    ///
    /// - Throws: `XapianError`.
    public func frequencies(of term: [UInt8]) throws(XapianError) -> (documents: Int, occurrences: Int) {
        var documents: UInt32 = 0
        var occurrences: UInt64 = 0
        _ = try attempt { error in
            withBytes(term) { cx_database_frequencies(handle, $0, &documents, &occurrences, error) }
        }
        return (Int(documents), Int(occurrences))
    }

    /// The metadata stored under a key, or nothing.
    ///
    /// - Throws: `XapianError`.
    public func metadata(_ key: String) throws(XapianError) -> [UInt8]? {
        let keyBytes = Array(key.utf8)
        var value: [UInt8]?
        try ByteVisitor.visit { bytes, _ in
            value = Array(bytes)
            return true
        } during: { visitor, context, error in
            withBytes(keyBytes) { cx_database_metadata(handle, $0, visitor, context, error) }
        }
        return value
    }

    /// The data stored with a document.
    ///
    /// - Throws: `XapianError`; `.documentNotFound` when there is no such document.
    public func data(of document: DocumentID) throws(XapianError) -> [UInt8] {
        var data: [UInt8] = []
        try ByteVisitor.visit { bytes, _ in
            data = Array(bytes)
            return true
        } during: {
            cx_database_document_data(handle, document, $0, $1, $2)
        }
        return data
    }

    /// The value of a document in a slot; empty when it has none.
    ///
    /// - Throws: `XapianError`; `.documentNotFound` when there is no such document.
    public func value(of document: DocumentID, slot: UInt32) throws(XapianError) -> [UInt8] {
        var value: [UInt8] = []
        try ByteVisitor.visit { bytes, _ in
            value = Array(bytes)
            return true
        } during: {
            cx_database_document_value(handle, document, slot, $0, $1, $2)
        }
        return value
    }

    /// Visits the values in a slot, of the documents that have one, in order of their ids; `body` returns whether to go on.
    ///
    /// - Throws: `XapianError`.
    /// - Complexity: O(n) in the documents that have a value, in one stream, where the slot's value of each document would be a
    ///   look-up of its own.
    public func forEachValue(
        slot: UInt32, _ body: (_ document: DocumentID, _ value: UnsafeRawBufferPointer) -> Bool
    ) throws(XapianError) {
        try ByteVisitor.visit {
            body($1, $0)
        } during: {
            cx_database_values(handle, slot, $0, $1, $2)
        }
    }

    /// Visits the terms of a document in byte order, with how often each counts; `body` returns whether to go on.
    ///
    /// - Throws: `XapianError`; `.documentNotFound` when there is no such document.
    public func forEachTerm(
        of document: DocumentID, _ body: (_ term: UnsafeRawBufferPointer, _ wdf: Int) -> Bool
    ) throws(XapianError) {
        try ByteVisitor.visit {
            body($0, Int($1))
        } during: {
            cx_database_document_terms(handle, document, $0, $1, $2)
        }
    }

    /// Visits all terms that begin with `prefix` in byte order, with their document frequencies; `body` returns whether to
    /// go on.
    ///
    /// - Throws: `XapianError`.
    public func forEachTerm(
        prefix: [UInt8], _ body: (_ term: UnsafeRawBufferPointer, _ documentFrequency: Int) -> Bool
    ) throws(XapianError) {
        try ByteVisitor.visit {
            body($0, Int($1))
        } during: { visitor, context, error in
            withBytes(prefix) { cx_database_terms(handle, $0, visitor, context, error) }
        }
    }

    /// The documents that have a term, ascending, at most `limit` of them.
    ///
    /// - Throws: `XapianError`.
    public func documents(with term: [UInt8], limit: Int = .max) throws(XapianError) -> [DocumentID] {
        var documents: [DocumentID] = []
        guard limit > 0 else { return documents }
        try withUnsafeMutablePointer(to: &documents) { list throws(XapianError) in
            // The visitor gets a pointer to the list; it runs within this call only.
            _ = try attempt { error in
                withBytes(term) { bytes in
                    var request = PostingRequest(list: list, limit: limit)
                    return cx_database_postings(handle, bytes, PostingRequest.callback, &request, error)
                }
            }
        }
        return documents
    }

    /// Runs a search.
    ///
    /// - Throws: `XapianError`; `.databaseModified` asks for `reopen()` and another try.
    public func search(_ query: Query, _ options: SearchOptions) throws(XapianError) -> Matches {
        let matches = try made { error in
            options.facetSlots.withUnsafeBufferPointer { slots in
                var search = options.native(query: query)
                search.facet_slots = slots.baseAddress
                search.facet_count = slots.count
                return cx_database_search(handle, &search, error)
            }
        }
        return Matches(handle: matches, database: self)
    }
}

/// What the posting-list callback fills.
private struct PostingRequest {
    let list: UnsafeMutablePointer<[DocumentID]>
    let limit: Int

    static let callback: cx_document_visitor = { context, document in
        guard let request = context?.assumingMemoryBound(to: PostingRequest.self).pointee else { return false }
        request.list.pointee.append(document)
        return request.list.pointee.count < request.limit
    }
}

/// The version of the Xapian library in use, such as "1.4.22".
public var xapianVersion: String { String(cString: cx_version()) }
