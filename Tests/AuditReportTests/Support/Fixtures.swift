import FoundationEssentials

@testable import AuditReport

/// The sample reports in several formats.
enum Fixtures {
    /// The folder they lie in.
    static let folder = "\(Corpus.root)/Tests/AuditReportTests/Fixtures"

    /// The content of a sample.
    static func bytes(_ name: String) throws -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: "\(folder)/\(name)") else {
            throw CocoaError(.fileReadUnknown)
        }
        return Array(data)
    }
}

/// The source text that is extracted from a file with the content given, which is no PDF.
func sourceText(_ bytes: [UInt8], limits: ReportReader.Limits = .init()) throws(ReadingFailure) -> String {
    let extractor = TextExtractor(limits: limits, options: ReportReader.Options())
    return try extractor.extract(bytes, descriptor: -1).texts[0].text
}
