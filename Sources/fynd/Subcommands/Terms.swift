import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd terms`
struct Terms: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the words of the collection that begin in some way.",
        discussion: """
            The words are those of the texts as they stand, in small letters, with the passages that have them; the most \
            frequent first. A beginning that no word has is also read as one typed without å, ä and ö.

            Examples:
              fynd terms --prefix intern
              fynd terms --prefix avtal --limit 100 --format csv
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(help: "How the words begin.")
    var prefix: String

    @Option(name: .shortAndLong, help: "The most words, 0...1000.")
    var limit = 20

    @Option(help: "The form of the output: text, json, jsonl, csv or tsv.")
    var format = OutputFormat.text

    func validate() throws {
        try asValidation { () throws(ServiceError) in try Paging.check(limit: limit, offset: 0) }
    }

    func run() throws {
        var request = TermsRequest(prefix: prefix)
        request.limit = limit
        var backend = connection.backend
        let json = try backend.answer(to: .terms(request))
        let response = try Printing.decode(TermsResponse.self, from: json)
        switch format {
        case .text: try StandardOutput.write(TermTable.text(response, style: Printing.style))
        case .json: try Printing.line(json)
        case .jsonl: try StandardOutput.write(try JSONLines.render(response.terms))
        case .csv: try StandardOutput.write(TermTable.render(response.terms, as: .commas))
        case .tsv: try StandardOutput.write(TermTable.render(response.terms, as: .tabs))
        }
        if format != .text { Printing.notes(response.notes) }
        try Printing.end(found: response.total)
    }
}
