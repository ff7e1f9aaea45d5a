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

    /// The limits in force.
    public let limits: Limits

    /// Makes a reader with the limits given.
    public init(limits: Limits = Limits()) {
        self.limits = limits
    }
}
