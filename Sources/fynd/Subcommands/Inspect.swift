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

    @Argument(help: "The file.", completion: .file())
    var file: String

    func run() throws {
        let reports: [Report]
        do throws(ReadingError) {
            reports = try ReportReader().read(path: file).reports
        } catch {
            throw ServiceError.invalidRequest(error.description)
        }
        let response = try InspectResponse(reports)
        guard format == .text else { return try Printing.line(try WireFormat.encode(response)) }
        try StandardOutput.write(InspectText(style: Printing.style).render(response))
    }
}
