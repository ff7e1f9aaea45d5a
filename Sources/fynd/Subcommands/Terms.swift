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

    @OptionGroup var output: OutputOptions

    func validate() throws {
        try asValidation { () throws(ServiceError) in try Paging.check(limit: limit, offset: 0) }
    }

    func run() throws {
        var request = TermsRequest(prefix: prefix)
        request.limit = limit
        var backend = connection.backend
        try Printing.answer(to: request, from: &backend, as: output) {
            TermText.render($0, style: Printing.style)
        }
    }
}
