import CXapian

/// A document to be added to a database.
public struct Document: ~Copyable {
    let handle: OpaquePointer

    /// Makes an empty document.
    ///
    /// - Throws: `XapianError.other` when memory is out.
    public init() throws(XapianError) {
        handle = try made { cx_document_new($0) }
    }

    deinit { cx_document_free(handle) }

    /// Stores data with the document, for the reader to get back.
    ///
    /// - Throws: `XapianError`.
    public func setData(_ data: [UInt8]) throws(XapianError) {
        _ = try attempt { error in withBytes(data) { cx_document_set_data(handle, $0, error) } }
    }

    /// Stores a value in a slot; values are compared byte by byte.
    ///
    /// - Throws: `XapianError`.
    public func setValue(_ value: [UInt8], slot: UInt32) throws(XapianError) {
        _ = try attempt { error in withBytes(value) { cx_document_set_value(handle, slot, $0, error) } }
    }

    /// Adds terms with their occurrences, in one call because each crossing of the language border costs.
    ///
    /// - Throws: `XapianError.invalidArgument` for an empty term or one of more than 245 bytes, each zero byte
    ///   counted as two; then terms before it may have been added.
    public func add(_ postings: PostingBuffer) throws(XapianError) {
        _ = try attempt { error in
            postings.withNative { cx_document_add_postings(handle, $0.baseAddress, $0.count, error) }
        }
    }

    /// Adds the words of a text as Xapian's `TermGenerator` finds them: each by its Snowball stem, without positions and, as
    /// that is how Xapian does it, words of more than 64 bytes left out.
    ///
    /// - Parameters:
    ///   - text: The text.
    ///   - language: Its language, by a name or code that Xapian's stemmers go by, such as "swedish" or "sv".
    /// - Throws: `XapianError.invalidArgument` for a language without a stemmer.
    public func indexText(_ text: String, language: String) throws(XapianError) {
        let bytes = Array(text.utf8)
        _ = try attempt { error in
            withBytes(bytes) { cx_document_index_text(handle, $0, language, error) }
        }
    }
}
