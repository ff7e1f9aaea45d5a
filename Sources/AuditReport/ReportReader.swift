/// Reads files into reports.
///
/// Safe to share between threads: it holds settings and tables, no state.
public struct ReportReader: Sendable {
    /// What reading may cost.
    public struct Limits: Sendable {
        /// The largest file that is read, in bytes.
        public var maximumFileSize = 256 << 20
        /// The most text that one file may hold after extraction, in UTF-8 bytes.
        public var maximumTextSize = 128 << 20
        /// The most that an archive or office document may unpack to, in bytes.
        public var maximumUnpackedSize = 128 << 20
        /// How long extraction may run, in seconds.
        public var extractionTimeout = 120.0
        /// How long reading the pictures of pages in one PDF may take, in seconds.
        public var ocrTimeout = 1800.0
        /// The address space that each external program may use, in bytes: far more than any honest report needs.
        public var extractorMemory = 2 << 30

        /// The limits used unless others are asked for.
        public init() {}
    }

    /// What to do beyond what is always done.
    public struct Options: Sendable {
        /// Whether PDFs without text are read by an OCR program, where one is installed.
        public var ocr = false

        /// The options used unless others are asked for.
        public init() {}
    }

    /// Names the rules by which reports are read; what was read by others is to be read anew.
    public static let version = "reader-5"

    /// The limits in force.
    public let limits: Limits
    /// The options in force.
    public let options: Options

    /// Makes a reader with the limits and options given.
    public init(limits: Limits = Limits(), options: Options = Options()) {
        self.limits = limits
        self.options = options
    }

    /// Reads the file at `path`, with the sidecar file `<path>.meta.yaml` where there is one.
    ///
    /// - Parameter path: The path of a regular file, recognised by content: text, markdown, HTML, PDF, a Word document, an
    ///   OpenDocument text, or a zip archive of these.
    /// - Returns: The reports of the file, at least one.
    /// - Throws: `ReadingError`, which says what was wrong with the file.
    public func read(path: String) throws(ReadingError) -> ReadFile {
        try read(pathBytes: Array(path.utf8))
    }

    /// Reads the file at a path that need not be UTF-8.
    ///
    /// - Parameter pathBytes: The bytes of the path, without a zero byte.
    /// - Returns: The reports of the file, at least one.
    /// - Throws: `ReadingError`, which says what was wrong with the file.
    public func read(pathBytes: [UInt8]) throws(ReadingError) -> ReadFile {
        let path = String(decoding: pathBytes, as: UTF8.self)
        do throws(ReadingFailure) {
            let file = try SourceFile(path: pathBytes, limit: limits.maximumFileSize)
            let bytes = try file.readAll(limit: limits.maximumFileSize)
            guard !bytes.isEmpty else { throw ReadingFailure(.empty) }
            let extraction = try TextExtractor(limits: limits, options: options)
                .extract(bytes, descriptor: file.descriptor)
            let sidecar = try Sidecar.read(besides: pathBytes)
            return reports(in: extraction, path: path, override: sidecar, sourceBytes: bytes.count)
        } catch {
            throw error.at(path)
        }
    }

    /// Parses text that is already at hand.
    ///
    /// - Parameters:
    ///   - text: The source text; offsets in the result count its scalars.
    ///   - fileName: The name of the file it is from, a weak hint for metadata; it may be empty.
    ///   - override: Metadata that wins over what the text says, for the main report of the text.
    /// - Returns: The reports in the text, at least one.
    public func parse(text: String, fileName: String, override: MetadataOverride? = nil) -> [Report] {
        parse(source: SourceText(text), fileName: fileName, override: override)
    }

    private func reports(
        in extraction: Extraction, path: String, override: MetadataOverride?, sourceBytes: Int
    ) -> ReadFile {
        let failures = extraction.failures.map { member, failure in
            ReadingError(failure.reason, path: path, member: member, line: failure.line)
        }
        var file = ReadFile(
            reports: [], failures: failures, format: extraction.format, encoding: extraction.texts[0].encoding,
            sourceBytes: sourceBytes, sourceScalars: 0)
        for text in extraction.texts {
            let source = SourceText(text.text)
            file.sourceScalars += source.scalarCount
            let name = Self.name(of: text.member ?? path)
            let first = file.reports.count
            for var report in parse(source: source, fileName: name, override: override) {
                report.member = text.member
                report.belongsTo = report.belongsTo.map { first + $0 }
                file.reports.append(report)
            }
        }
        return file
    }

    /// Whether a text holds nothing to read.
    static func isBlank(_ text: String) -> Bool {
        !text.unicodeScalars.contains { !$0.properties.isWhitespace && $0 != "\u{FEFF}" && $0 != "\u{0}" }
    }

    private static func name(of path: String) -> String {
        path.split(separator: "/").last.map(String.init) ?? path
    }

    private func parse(source: SourceText, fileName: String, override: MetadataOverride?) -> [Report] {
        FileParser(source: source, fileName: fileName, override: override).reports()
    }
}
