public import SwedishText

/// Measures how fast texts are analysed, text by text.
public struct SpeedMeasurement {
    /// The most bytes that are analysed at a time; a longer text is divided, at line ends where there are any.
    static let longestText = 1 << 16

    /// What has been measured so far.
    public private(set) var figures = SpeedFigures()
    private let analyzer: TextAnalyzer
    private let scanner = ReferenceScanner()
    private var typesDropped = 0

    /// Starts with an analyzer that has met no words.
    ///
    /// - Throws: `TextAnalysisError.icuUnavailable` if ICU's data is missing.
    public init() throws(TextAnalysisError) {
        analyzer = try TextAnalyzer()
    }

    /// Analyses a file's text in full: words with all that is known about them, suspended hyphens, numbers and references.
    ///
    /// - Parameter bytes: The text; bytes that are no UTF-8 separate words.
    public mutating func add(_ bytes: [UInt8]) {
        figures.files += 1
        figures.bytes += bytes.count
        bytes.withUnsafeBufferPointer { bytes in
            var rest = bytes[...]
            while !rest.isEmpty {
                let text = Self.beginning(of: rest)
                analyze(UnsafeBufferPointer(rebasing: text))
                rest = rest[text.endIndex...]
            }
        }
        if figures.wordSeconds > 0 {
            let seconds = figures.wordSeconds + figures.expansionSeconds + figures.referenceSeconds
            figures.megabytesPerSecond = Double(figures.bytes) / 1e6 / seconds
        }
    }

    private mutating func analyze(_ text: UnsafeBufferPointer<UInt8>) {
        var words: [WordOccurrence] = []
        var expansions: [(token: Int, typeID: Int32)] = []
        var references: [Reference] = []
        figures.wordSeconds += ThreadClock.seconds { analyzer.tokenize(text, into: &words) }
        figures.expansionSeconds += ThreadClock.seconds { analyzer.expandSuspended(text, words, into: &expansions) }
        figures.referenceSeconds += ThreadClock.seconds { scanner.scan(text, into: &references) }
        figures.words += words.count
        figures.expansions += expansions.count
        figures.references += references.count
        figures.types = typesDropped + analyzer.typeCount
        let types = analyzer.typeCount
        if analyzer.resetIfLarge() { typesDropped += types }
    }

    /// The longest beginning of a text that is analysed at a time.
    private static func beginning(of text: Slice<UnsafeBufferPointer<UInt8>>) -> Slice<UnsafeBufferPointer<UInt8>> {
        let beginning = text.prefix(longestText)
        guard beginning.count < text.count, let end = beginning.lastIndex(of: 0x0A) else { return beginning }
        return beginning[...end]
    }
}
