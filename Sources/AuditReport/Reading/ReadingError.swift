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
        /// The file is of a kind that is known but not read; what it is, and what its owner can do.
        case unsupported(kind: String, remedy: String)
        /// The file holds data of an unknown kind.
        case binary
        /// The bytes are no text in the encoding they announce.
        case undecodable(encoding: String)
        /// An office document or archive asks for a password; what it is.
        case encrypted(kind: String)
        /// An office document or archive is broken; what it is, and in what way.
        case damaged(kind: String, why: String)
        /// A document is made as no honest one is, and would cost too much to read; what it is, and in what way.
        case suspicious(kind: String, why: String)
        /// No member of an archive can be read; how many there are, and what is wrong with the first.
        case nothingInArchive(members: Int, first: String?)
        /// The PDF asks for a password.
        case encryptedPDF
        /// The PDF is broken; the extractor's own words.
        case damagedPDF(String)
        /// The PDF holds pictures of pages only.
        case noTextInPDF
        /// Reading the pictures of pages in a PDF gave no text.
        case noTextByOCR
        /// The program that reads pictures of pages lacks a language; the Debian package that has it.
        case languageMissing(language: String, package: String)
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
    /// The path within the archive, where the error concerns a member of one.
    public var member: String?
    /// The line of the file, from 1, where the error concerns one line of a collection or of metadata.
    public var line: Int?

    /// An error about `path`, and about one member or line of it where that is given.
    public init(_ reason: Reason, path: String, member: String? = nil, line: Int? = nil) {
        self.reason = reason
        self.path = path
        self.member = member
        self.line = line
    }
}

extension ReadingError: CustomStringConvertible {
    /// What was wrong, where, and what would help, in one sentence or two.
    public var description: String {
        "\(place): \(explanation)"
    }

    /// The path, with the member or line that the error concerns.
    public var place: String {
        if let member { return "\(path) (\(member))" }
        return line.map { "\(path):\($0)" } ?? path
    }

    /// What was wrong and what would help, without the place.
    public var explanation: String { reason.explanation }
}

extension ReadingError.Reason {
    /// What was wrong and what would help.
    public var explanation: String {
        switch self {
        case .notFound: "There is no such file. Check the path."
        case .notReadable(let why): "The file cannot be read (\(why)). Check its permissions."
        case .notAFile(let kind): "This is a \(kind), not a file. Name the report itself."
        case .tooLarge(let size, let limit):
            """
            The text or file has \(size) bytes, more than the limit of \(limit). Split it, or raise the limit (`fynd index` has \
            --max-file-size and --max-text-size).
            """
        case .empty: "The file holds no text. If it should, fetch it again."
        case .unsupported(let kind, let remedy): "This is \(kind), which is not read. \(remedy)"
        case .binary:
            "The file is binary data of an unknown kind. If it is a report, save it as PDF, .docx or plain text."
        case .encrypted(let kind): "The \(kind) is protected by a password. Save a copy without protection."
        case .damaged(let kind, let why):
            "The \(kind) is damaged (\(why)). Fetch it again, or open it in the program it is from and save it anew."
        case .suspicious(let kind, let why):
            "The \(kind) is refused, because reading it could take all memory or time (\(why)). Save it anew, or as PDF."
        case .nothingInArchive(0, _): "The zip archive is empty. If it should hold a report, fetch it again."
        case .nothingInArchive(let members, let first):
            "Nothing in the zip archive can be read (members: \(members)). \(first ?? "")"
        case .undecodable(let encoding):
            "The file announces \(encoding), but its bytes are no such text. Save it as UTF-8."
        case .encryptedPDF: "The PDF is protected by a password. Save a copy without protection."
        case .damagedPDF(let words): "The PDF is damaged (\(words)). Fetch it again, or print it to a new PDF."
        case .noTextInPDF:
            """
            The PDF holds no text, only images of pages. Ask for them to be read with --ocr, or run an OCR program such as \
            ocrmypdf on it first.
            """
        case .noTextByOCR:
            "The PDF holds only images of pages, and OCR found no text in them. Scan it again, or leave it out."
        case .languageMissing(let language, let package):
            "The OCR program tesseract does not know the language \"\(language)\". Install the Debian package \(package)."
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
