import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd saved run`
struct SavedRun: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run",
        abstract: "Print what a saved query finds, as 'fynd search' does.",
        discussion: """
            What counts as seen stays as it is.

            Examples:
              fynd saved run avtal
              fynd saved run avtal --all --format jsonl
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup var paging: PagingOptions

    @Flag(help: "Print all hits, whatever the limit (up to \(Paging.maximumOffset + Paging.maximumLimit)).")
    var all = false

    @OptionGroup var output: OutputOptions

    @Argument(help: "The name.", completion: SavedLook.completion)
    var name: String

    func validate() throws {
        if all && paging.offset > 0 { throw ValidationError("--all and --offset exclude each other.") }
    }

    func run() throws {
        let query = try SavedQueryStore().query(try SavedQueryName(parsing: name))
        var backend = SavedLook.backend(for: query, connection)
        var request = query.request
        request.limit = paging.limit
        request.offset = paging.offset
        try Printing.hits(of: request, all: all, from: &backend, as: output)
    }
}
