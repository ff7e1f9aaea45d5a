/// The source text of a file, or of one member of an archive.
struct ExtractedText {
    /// The text.
    var text: String
    /// What it was extracted from.
    var format: ReadFile.Format
    /// The encoding it was in.
    var encoding: String
    /// The member's path in the archive; `nil` for a file by itself.
    var member: String?
}

/// The texts in a file, and what in an archive could not be read.
struct Extraction {
    /// The texts, in order.
    var texts: [ExtractedText]
    /// Why members of an archive could not be read.
    var failures: [(member: String, failure: ReadingFailure)] = []
    /// What the file as a whole is.
    var format: ReadFile.Format
}
