/// What a document is in its file.
enum DocumentRole: Sendable {
    case report
    /// A covering letter (*missiv*).
    case letter
    /// The answer of an audited body (*yttrande*).
    case response
    /// An appendix (*bilaga*) with a title page of its own.
    case appendix
}

/// One of the documents that a file holds.
struct DocumentPart: Sendable {
    /// What it is.
    var role: DocumentRole
    /// Its lines.
    var lines: Range<Int>
    /// The lines within that belong to another document.
    var gap: Range<Int>?
}
