import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd similar`
struct Similar: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the passages that say the same as a text or as another passage.",
        discussion: """
            Without --kind recommendations are searched. Passages of the same report are left out unless asked for. A text may be as \
            long as 1 MiB: a paragraph, a letter, a list of recommendations. Write - to read it from standard input.

            Examples:
              fynd similar 'Säkerställa att ledningssystem för kvalitet implementeras'
              fynd similar --id PASSAGE-ID --year 2015.. --limit 5
              fynd similar --file recommendation.txt
              pdftotext letter.pdf - | fynd similar -
              fynd similar 'Nämnden bör följa upp' --kind recommendation,assessment --format csv
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var paging: PagingOptions

    @Option(help: "The id of a passage to compare with, instead of a text.")
    var id: String?

    @Option(help: "A file with the text to compare with, in UTF-8; - is standard input.", completion: .file())
    var file: String?

    @Flag(help: "Include passages of the same report.")
    var includeSameReport = false

    @OptionGroup var output: OutputOptions

    @Argument(help: "The text to compare with; several arguments count as one. - is standard input.")
    var text: [String] = []

    func validate() throws {
        let given = [id != nil, file != nil, !text.isEmpty].count { $0 }
        if given != 1 {
            throw ValidationError("Give one of these: a text, --id, --file, or - to read the text from standard input.")
        }
    }

    func run() throws {
        var request = SimilarRequest(source: try source())
        request.filters = narrowing.filters
        request.limit = paging.limit
        request.offset = paging.offset
        request.includeSameReport = includeSameReport
        var backend = connection.backend
        try Printing.answer(to: request, from: &backend, as: output) {
            HitText(style: Printing.style).render($0, offset: request.offset)
        }
    }

    private func source() throws(ServiceError) -> SimilarRequest.Source {
        if let id { return .passage(id: id) }
        let path = file ?? (text == [TextInput.standardInput] ? TextInput.standardInput : nil)
        guard let path else { return .text(text.joined(separator: " ")) }
        return .text(try TextInput.read(path, maximumLength: SimilarRequest.maximumTextLength))
    }
}
