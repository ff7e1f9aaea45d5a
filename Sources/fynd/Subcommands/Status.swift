import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd status`
struct Status: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the state of the index and of the daemon.",
        discussion: """
            Examples:
              fynd status
              fynd status --daemon --format json
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    func run() throws {
        var backend = connection.backend
        let json = try backend.answer(to: .status)
        guard format == .text else { return try Printing.line(json) }
        try StandardOutput.write(StatusText.render(try Printing.decode(StatusResponse.self, from: json)))
    }
}
