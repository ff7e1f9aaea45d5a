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

    @OptionGroup var output: OutputOptions

    func run() throws {
        var backend = connection.backend
        try Printing.answer(to: StatusRequest(), from: &backend, as: output, text: StatusText.render)
    }
}
