import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd saved show`
struct SavedShow: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Print a saved query.",
        discussion: """
            Examples:
              fynd saved show avtal
              fynd saved show avtal --format json
            """)

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @OptionGroup var version: FormatVersionOption

    @Argument(help: "The name.", completion: SavedLook.completion)
    var name: String

    func run() throws {
        try version.check()
        let name = try SavedQueryName(parsing: name)
        let query = try SavedQueryStore().query(name)
        let view = SavedQueryView(.init(name: name, query: .success(query)))
        switch format {
        case .text: try StandardOutput.write(SavedQueryTable.text(view, style: Printing.style))
        case .json: try Printing.line(try WireFormat.encode(view))
        }
    }
}
