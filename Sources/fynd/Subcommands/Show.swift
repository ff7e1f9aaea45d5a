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

    @OptionGroup var output: OutputOptions

    @Argument(help: "The id of a passage, as searches print it.")
    var id: String

    func run() throws {
        var backend = connection.backend
        let writer = ReportText(style: Printing.style)
        if report {
            try Printing.answer(to: ReportRequest(id: id), from: &backend, as: output) { writer.render($0) }
        } else {
            try Printing.answer(to: PassageRequest(id: id), from: &backend, as: output) { writer.render($0) }
        }
    }
}
