/// What one file held.
public struct ReadFile: Sendable {
    /// The kinds of file that can be read.
    public enum Format: String, Hashable, Sendable {
        /// Plain text or markdown.
        case text
        /// A page of HTML.
        case html
        /// A PDF whose text was extracted.
        case pdf
        /// A Word document.
        case word = "docx"
        /// An OpenDocument text.
        case openDocument = "odt"
        /// A zip archive with files of the other kinds.
        case archive = "zip"
    }

    /// The reports of the file, in order: at least one.
    public var reports: [Report]
    /// Why members of an archive could not be read; empty for other files.
    public var failures: [ReadingError]
    /// What the file was.
    public var format: Format
    /// The encoding of the text, such as "UTF-8" or "windows-1252"; that of the first text in an archive.
    public var encoding: String
    /// The size of the file in bytes.
    public var sourceBytes: Int
    /// The length of the source text, in Unicode scalars; of all texts in an archive.
    public var sourceScalars: Int

    /// A file with its reports.
    public init(
        reports: [Report], failures: [ReadingError] = [], format: Format, encoding: String, sourceBytes: Int,
        sourceScalars: Int
    ) {
        self.reports = reports
        self.failures = failures
        self.format = format
        self.encoding = encoding
        self.sourceBytes = sourceBytes
        self.sourceScalars = sourceScalars
    }
}
