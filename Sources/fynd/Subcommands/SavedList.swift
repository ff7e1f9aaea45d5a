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

    func run() throws {
        let queries = try SavedQueryStore().list().map(SavedQueryView.init)
        switch format {
        case .text: try StandardOutput.write(SavedQueryTable.text(queries, style: Printing.style))
        case .json: try Printing.line(try WireFormat.encode(SavedQueries(queries)))
        case .jsonl: try StandardOutput.write(try JSONLines.render(queries))
        case .csv: try StandardOutput.write(SavedQueryTable.render(queries, as: .commas))
        case .tsv: try StandardOutput.write(SavedQueryTable.render(queries, as: .tabs))
        }
        try Printing.end(found: queries.count)
    }
}
