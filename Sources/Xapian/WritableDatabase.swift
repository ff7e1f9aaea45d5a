import CXapian

/// The one writer of a database, holding its lock.
///
/// All changes are made in transactions: a reader, or a process that opens the database after a crash, sees all of one
/// or nothing of it. A change outside of a transaction throws `XapianError.other`, and so does the commit of a transaction in
/// which a change has failed.
public struct WritableDatabase: ~Copyable {
    /// What to do with what is at the path.
    public enum Mode: Sendable {
        /// Open it, or make a new database where there is none.
        case createOrOpen
        /// Make a new database in its place.
        case createOrOverwrite

        fileprivate var native: cx_open_mode {
            switch self {
            case .createOrOpen: .createOrOpen
            case .createOrOverwrite: .createOrOverwrite
            }
        }
    }

    private let handle: OpaquePointer

    /// Opens the database at `path` for writing.
    ///
    /// - Parameters:
    ///   - path: The database's folder; its parent must exist.
    ///   - mode: What to do with what is there.
    ///   - fullSync: Whether each commit waits until the disk has it; without, a power cut (not a crash of the process)
    ///     may damage the database.
    /// - Throws: `XapianError`; `.databaseLocked` when another process writes to it, and still does half a second later.
    public init(path: String, mode: Mode, fullSync: Bool) throws(XapianError) {
        handle = try made { cx_writer_open(path, mode.native, fullSync, $0) }
    }

    deinit { cx_writer_free(handle) }

    /// Begins a transaction.
    ///
    /// - Throws: `XapianError`.
    public func begin() throws(XapianError) {
        _ = try attempt { cx_writer_begin(handle, $0) }
    }

    /// Ends the transaction and makes its changes last.
    ///
    /// - Throws: `XapianError`, such as `.other` for a full disk or a change that failed before; then nothing has changed.
    public func commit() throws(XapianError) {
        _ = try attempt { cx_writer_commit(handle, $0) }
    }

    /// Ends the transaction and forgets its changes.
    ///
    /// - Throws: `XapianError`.
    public func cancel() throws(XapianError) {
        _ = try attempt { cx_writer_cancel(handle, $0) }
    }

    /// Adds a document.
    ///
    /// - Returns: Its id.
    /// - Throws: `XapianError`.
    @discardableResult
    public func add(_ document: borrowing Document) throws(XapianError) -> DocumentID {
        let native = document.handle
        return try attempt { cx_writer_add(handle, native, $0) }
    }

    /// Deletes all documents that have `term`.
    ///
    /// - Throws: `XapianError`.
    public func deleteDocuments(with term: [UInt8]) throws(XapianError) {
        _ = try attempt { error in withBytes(term) { cx_writer_delete_by_term(handle, $0, error) } }
    }

    /// Stores a value under a key; an empty one deletes it.
    ///
    /// - Throws: `XapianError`.
    public func setMetadata(_ key: String, _ value: [UInt8]) throws(XapianError) {
        let keyBytes = Array(key.utf8)
        _ = try attempt { error in
            withBytes(keyBytes) { key in withBytes(value) { cx_writer_set_metadata(handle, key, $0, error) } }
        }
    }
}

/// Writes a compacted copy of a database: the same documents with the same ids, in as few bytes as can be.
///
/// - Parameters:
///   - source: The database to copy.
///   - destination: Where the copy goes; must not exist.
/// - Throws: `XapianError`.
public func compact(_ source: String, to destination: String) throws(XapianError) {
    _ = try attempt { cx_compact(source, destination, $0) }
}
