/// What one file held.
public struct ReadFile: Sendable {
    /// The kinds of file that can be read.
    public enum Format: String, Hashable, Sendable {
        /// Plain text or markdown.
        case text
        /// A PDF whose text was extracted.
        case pdf
    }

    /// The reports of the file, in order: at least one.
    public var reports: [Report]
    /// What the file was.
    public var format: Format
    /// The encoding of the text, such as "UTF-8" or "windows-1252".
    public var encoding: String
    /// The size of the file in bytes.
    public var sourceBytes: Int
    /// The length of the source text, in Unicode scalars.
    public var sourceScalars: Int

    /// A file with its reports.
    public init(reports: [Report], format: Format, encoding: String, sourceBytes: Int, sourceScalars: Int) {
        self.reports = reports
        self.format = format
        self.encoding = encoding
        self.sourceBytes = sourceBytes
        self.sourceScalars = sourceScalars
    }
}
