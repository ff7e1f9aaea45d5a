/// Why a file, or one line of a collection, could not be read as a report.
public struct ReadingError: Error, Hashable, Sendable {
    /// What was wrong.
    public enum Reason: Hashable, Sendable {
        /// There is nothing at the path.
        case notFound
        /// The system refuses to open or read the file; the text is the system's own reason.
        case notReadable(String)
        /// The path names a directory, device, pipe or socket.
        case notAFile(String)
        /// The file or its text is larger than the limit, in bytes.
        case tooLarge(size: Int, limit: Int)
        /// The file holds no text at all.
        case empty
        /// The file holds data of another kind than text; the name of the kind, where it is known.
        case binary(kind: String?)
        /// The bytes are no text in the encoding they announce.
        case undecodable(encoding: String)
        /// The PDF asks for a password.
        case encryptedPDF
        /// The PDF is broken; the extractor's own words.
        case damagedPDF(String)
        /// The PDF holds pictures of pages only.
        case noTextInPDF
        /// A program that extraction needs is not installed.
        case extractorMissing(program: String, package: String)
        /// The extractor stopped with a failure of another kind; its own words.
        case extractorFailed(String)
        /// The extractor ran longer than the limit, in seconds.
        case timedOut(seconds: Double)
        /// A line of a collection is no JSON object of the expected form.
        case invalidJSON(String)
        /// A line of a collection lacks a member that it must have.
        case missingMember(String)
        /// The front matter or sidecar file is not of the expected form.
        case invalidMetadata(String)
    }

    /// What was wrong.
    public var reason: Reason
    /// The path as given.
    public var path: String
    /// The line of the file, from 1, where the error concerns one line of a collection or of metadata.
    public var line: Int?

    /// An error about `path`, and about one line of it where `line` is given.
    public init(_ reason: Reason, path: String, line: Int? = nil) {
        self.reason = reason
        self.path = path
        self.line = line
    }
}

extension ReadingError: CustomStringConvertible {
    /// What was wrong, where, and what would help, in one sentence or two.
    public var description: String {
        let place = line.map { "\(path):\($0)" } ?? path
        return "\(place): \(explanation)"
    }

    /// What was wrong and what would help, without the place.
    public var explanation: String {
        switch reason {
        case .notFound: "There is no such file. Check the path."
        case .notReadable(let why): "The file cannot be read (\(why)). Check its permissions."
        case .notAFile(let kind): "This is a \(kind), not a file. Name the report itself."
        case .tooLarge(let size, let limit):
            """
            The text or file has \(size) bytes, more than the limit of \(limit). Split it, or raise the limit (`fynd index` has \
            --max-file-size and --max-text-size).
            """
        case .empty: "The file holds no text. If it should, fetch it again."
        case .binary(let kind):
            "The file is \(kind ?? "binary data"), not text or PDF. Convert it to PDF or plain text first."
        case .undecodable(let encoding):
            "The file announces \(encoding), but its bytes are no such text. Save it as UTF-8."
        case .encryptedPDF: "The PDF is protected by a password. Save a copy without protection."
        case .damagedPDF(let words): "The PDF is damaged (\(words)). Fetch it again, or print it to a new PDF."
        case .noTextInPDF: "The PDF holds no text, only pictures of pages. Run OCR on it (for example ocrmypdf)."
        case .extractorMissing(let program, let package):
            "The program \(program) is needed but not installed. Install the Debian package \(package)."
        case .extractorFailed(let words): "Text extraction failed (\(words)). Try to open the file in a viewer."
        case .timedOut(let seconds):
            "Text extraction took longer than \(seconds) seconds and was stopped. Raise the limit, or split the file."
        case .invalidJSON(let why): "The line is no valid JSON object (\(why)). Correct or remove it."
        case .missingMember(let name): "The line lacks the member \"\(name)\". Add it or remove the line."
        case .invalidMetadata(let why): "The metadata cannot be read (\(why)). Write one \"name: value\" on each line."
        }
    }
}
