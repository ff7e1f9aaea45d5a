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
        /// How long an external extractor may run, in seconds.
        public var extractionTimeout = 120.0

        /// The limits used unless others are asked for.
        public init() {}
    }

    /// Names the rules by which reports are read; what was read by others is to be read anew.
    public static let version = "reader-1"

    /// The limits in force.
    public let limits: Limits

    /// Makes a reader with the limits given.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }

    /// Reads the file at `path`, with the sidecar file `<path>.meta.yaml` where there is one.
    ///
    /// - Parameter path: The path of a regular file: text, markdown or PDF, recognised by content.
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
            let isPDF = PDFExtractor.isPDF(bytes)
            let decoded =
                try isPDF
                ? TextDecoder.Decoded(text: PDFExtractor(limits: limits).text(of: file.descriptor), encoding: "UTF-8")
                : TextDecoder.decode(bytes)
            guard !Self.isBlank(decoded.text) else { throw ReadingFailure(isPDF ? .noTextInPDF : .empty) }
            let size = decoded.text.utf8.count
            guard size <= limits.maximumTextSize else {
                throw ReadingFailure(.tooLarge(size: size, limit: limits.maximumTextSize))
            }
            let sidecar = try Sidecar.read(besides: pathBytes)
            let source = SourceText(decoded.text)
            let reports = parse(source: source, fileName: Self.name(of: path), override: sidecar)
            return ReadFile(
                reports: reports, format: isPDF ? .pdf : .text, encoding: decoded.encoding, sourceBytes: bytes.count,
                sourceScalars: source.scalarCount)
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
