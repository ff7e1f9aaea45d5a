/// What an indexing run did.
public struct IndexSummary: Hashable, Sendable, Codable {
    /// The reports in the index when it ended.
    public var reports: Int
    /// The passages in the index when it ended.
    public var passages: Int
    /// The files that were new.
    public var added: Int
    /// The files that had changed.
    public var updated: Int
    /// The files that had vanished.
    public var removed: Int
    /// The files that were as before.
    public var unchanged: Int
    /// The files that could not be read, and why.
    public var failed: [IndexFailure]
    /// The files left out because another file of the same name and content is indexed; absent when there are none.
    public var duplicates: [DuplicateFile]?
    /// How long it took, in seconds.
    public var seconds: Double
    /// The size of the index on disk, in bytes.
    public var bytes: Int

    /// A summary made of the parts given.
    public init(
        reports: Int, passages: Int, added: Int, updated: Int, removed: Int, unchanged: Int, failed: [IndexFailure],
        duplicates: [DuplicateFile] = [], seconds: Double, bytes: Int
    ) {
        self.reports = reports
        self.passages = passages
        self.added = added
        self.updated = updated
        self.removed = removed
        self.unchanged = unchanged
        self.failed = failed
        self.duplicates = duplicates.isEmpty ? nil : duplicates
        self.seconds = seconds
        self.bytes = bytes
    }
}

/// A file that could not be read.
public struct IndexFailure: Hashable, Sendable, Codable {
    /// The file; for a line of a collection, followed by a colon and the line's number.
    public var path: String
    /// Why, in words.
    public var reason: String

    /// Says why the file at `path` could not be read.
    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }
}

/// A file that was left out because it is the same as another.
public struct DuplicateFile: Hashable, Sendable, Codable {
    /// The file left out.
    public var path: String
    /// The file that is indexed.
    public var sameAs: String

    /// Says that `path` is the same as `sameAs`.
    public init(path: String, sameAs: String) {
        self.path = path
        self.sameAs = sameAs
    }
}
