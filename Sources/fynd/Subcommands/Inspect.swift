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
              fynd inspect --format csv reports.zip > documents.csv
            """)

    @Option(help: "The form of the output: text, json, jsonl, csv or tsv; in tables each report is a row.")
    var format = OutputFormat.text

    @OptionGroup var version: FormatVersionOption

    @Flag(help: "Read a PDF that holds only images of pages by an OCR program (ocrmypdf or tesseract); slow.")
    var ocr = false

    @Argument(help: "The file.", completion: .file())
    var file: String

    func run() throws {
        try version.check()
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
        let json = try WireFormat.encode(try InspectResponse(reports))
        try Printing.write(json, InspectResponse.self, as: format) { InspectText(style: Printing.style).render($0) }
    }
}
