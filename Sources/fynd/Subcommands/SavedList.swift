import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd saved list`
struct SavedList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Print the saved queries.",
        discussion: """
            Examples:
              fynd saved list
              fynd saved list --format jsonl
            """)

    @Option(help: "The form of the output: text, json, jsonl, csv or tsv.")
    var format = OutputFormat.text

    @OptionGroup var version: FormatVersionOption

    func run() throws {
        try version.check()
        let queries = try SavedQueryStore().list().map(SavedQueryView.init)
        try Printing.write(try WireFormat.encode(SavedQueries(queries)), SavedQueries.self, as: format) {
            SavedQueryTable.text($0.queries, style: Printing.style)
        }
    }
}
