import ArgumentParser
import AuditReport
import FyndAPI
import FyndClient
import FyndIndex

/// `fynd inspect`
struct Inspect: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print what the parser sees in a file, without an index.",
        discussion: """
            Examples:
              fynd inspect report.pdf
              fynd inspect --format json report.txt
            """)

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @Flag(help: "Read a PDF that holds only images of pages by an OCR program (ocrmypdf or tesseract); slow.")
    var ocr = false

    @Argument(help: "The file.", completion: .file())
    var file: String

    func run() throws {
        let reports: [Report]
        do throws(ReadingError) {
            var options = ReportReader.Options()
            options.ocr = ocr
            let content = try ReportReader(options: options).read(path: file)
            for failure in content.failures { Printing.warn(failure.description) }
            reports = content.reports
        } catch {
            throw ServiceError.invalidRequest(error.description)
        }
        let response = try InspectResponse(reports)
        guard format == .text else { return try Printing.line(try WireFormat.encode(response)) }
        try StandardOutput.write(InspectText(style: Printing.style).render(response))
    }
}
