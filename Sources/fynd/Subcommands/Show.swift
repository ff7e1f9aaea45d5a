import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd show`
struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print one passage with its report and its neighbours, or a whole report.",
        discussion: """
            Examples:
              fynd show PASSAGE-ID
              fynd show PASSAGE-ID --format json
              fynd show --report REPORT-ID
            """)

    @OptionGroup var connection: ConnectionOptions

    @Flag(help: "The id is a report's; print all its passages.")
    var report = false

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @Argument(help: "The id of a passage, as searches print it.")
    var id: String

    func run() throws {
        var backend = connection.backend
        let json = try backend.answer(to: report ? .report(id: id) : .passage(id: id))
        guard format == .text else { return try Printing.line(json) }
        let writer = ReportText(style: Printing.style)
        let text =
            report
            ? writer.render(try Printing.decode(ReportResponse.self, from: json))
            : writer.render(try Printing.decode(PassageResponse.self, from: json))
        try StandardOutput.write(text)
    }
}
