import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd similar`
struct Similar: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the passages that say the same as a text or as another passage.",
        discussion: """
            Without --kind recommendations are searched. Passages of the same report are left out unless asked for.

            Examples:
              fynd similar 'Säkerställa att ledningssystem för kvalitet implementeras'
              fynd similar --id PASSAGE-ID --year 2015.. --limit 5
              fynd similar 'Nämnden bör följa upp' --kind recommendation,assessment --format csv
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var paging: PagingOptions

    @Option(help: "The id of a passage to compare with, instead of a text.")
    var id: String?

    @Flag(help: "Include passages of the same report.")
    var includeSameReport = false

    @Option(help: "The form of the output: text, json, jsonl, csv or tsv.")
    var format = OutputFormat.text

    @Argument(help: "The text to compare with; several arguments count as one.")
    var text: [String] = []

    func validate() throws {
        if (id == nil) == text.isEmpty { throw ValidationError("Give either a text or --id.") }
    }

    func run() throws {
        var request = SimilarRequest(source: id.map { .passage(id: $0) } ?? .text(text.joined(separator: " ")))
        request.filters = narrowing.filters
        request.limit = paging.limit
        request.offset = paging.offset
        request.includeSameReport = includeSameReport
        var backend = connection.backend
        let json = try backend.answer(to: .similar(request))
        try Printing.hits(json, as: format, offset: request.offset)
    }
}
