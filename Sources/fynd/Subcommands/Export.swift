import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd export`
struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print all passages, reports or recommendations that a query and filters select.",
        discussion: """
            Rows come by the id of the report and the place in it, as they are found, however many there are; without a query all \
            of the collection. A query selects the passages that match it as it is written; nothing is corrected or relaxed. \
            Ids are the same after all has been indexed anew, as long as the files are.

            Examples:
              fynd export 'intern kontroll' --kind finding > findings.jsonl
              fynd export --rows reports --format csv > reports.csv
              fynd export --rows recommendations --municipality Norrbro --format tsv
              fynd export --year 2015.. | jq -r .text
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var matching: MatchingOptions

    @Option(help: "What stands in each row: passages, reports or recommendations.")
    var rows = ExportRequest.Rows.passages

    @Option(name: .shortAndLong, help: "The most rows. [default: all; of json 100]")
    var limit: Int?

    @Option(help: "The rows to skip.")
    var offset = 0

    @OptionGroup var output: OutputOptions

    @Argument(help: "The query; several arguments count as one. [default: all]")
    var query: [String] = []

    func validate() throws {
        try asValidation { () throws(ServiceError) in try request().check() }
    }

    func run() throws {
        var backend = connection.backend
        try Printing.lines(answering: request(), from: &backend, as: output, columns: 120)
    }

    private func request() -> ExportRequest {
        var request = ExportRequest()
        request.query = query.isEmpty ? nil : query.joined(separator: " ")
        request.filters = narrowing.filters
        request.matching = matching.matching
        request.rows = rows
        request.limit = limit
        request.offset = offset
        return request
    }
}
