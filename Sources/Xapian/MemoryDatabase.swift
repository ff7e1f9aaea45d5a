import CXapian

/// A database in memory, for as long as the process needs it. It has no transactions: what is added is there at once.
///
/// Xapian keeps it in plain sorted lists, which do for some hundred thousand short documents.
public struct MemoryDatabase: ~Copyable {
    private let handle: OpaquePointer

    /// Makes an empty database.
    ///
    /// - Throws: `XapianError.other` when memory is out.
    public init() throws(XapianError) {
        handle = try made { cx_memory_new($0) }
    }

    deinit { cx_memory_free(handle) }

    /// Adds a document.
    ///
    /// - Returns: Its id: 1 for the first, and so on.
    /// - Throws: `XapianError`.
    @discardableResult
    public func add(_ document: borrowing Document) throws(XapianError) -> DocumentID {
        let native = document.handle
        return try attempt { cx_memory_add(handle, native, $0) }
    }

    /// A view for reading, which sees what is added later, too, and outlives this value.
    ///
    /// - Throws: `XapianError`.
    public func reader() throws(XapianError) -> Database {
        Database(handle: try made { cx_memory_open(handle, $0) })
    }
}
