import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd kwic`
struct KWIC: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kwic",
        abstract: "Print a concordance: every place where something stands, with what stands around it.",
        discussion: """
            A line for each occurrence of a word, phrase, pattern, reference or group of words near each other, in passages that match \
            the query as it is written; nothing is corrected or relaxed. Lines are printed as they are found, all of them unless \
            --limit or --sample says otherwise; --format json is one object, with 100 lines unless --limit says otherwise.

            Examples:
              fynd kwic 'intern kontroll'
              fynd kwic '"intern kontroll"' --sort right --year 2015..
              fynd kwic 'lemma:brist' --kind finding --unit sentence --format csv > brist.csv
              fynd kwic 'brist* NÄRA/5 rutin' --sample 50 --seed 7
              fynd kwic '=avtalet' --context 3 --sort left | less -S
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var matching: MatchingOptions

    @Option(help: "How many words of context there are on each side, 0...50.")
    var context = KWICRequest(query: "").context

    @Option(help: "How far the context reaches: words, or sentence for the whole sentence.")
    var unit = KWICRequest.Unit.words

    @Option(help: "The order: document, left or right (by the words there), year or municipality.")
    var sort = KWICRequest.Sort.document

    @Option(help: "Draw so many occurrences at random.")
    var sample: Int?

    @Option(help: "What the draw depends on: the same number draws the same.")
    var seed = KWICRequest(query: "").seed

    @Option(name: .shortAndLong, help: "The most lines. [default: all; of json 100]")
    var limit: Int?

    @Option(help: "The lines to skip.")
    var offset = 0

    @Option(help: "How wide lines of text are, 40 or more. [default: the terminal's width, or 120]")
    var width: Int?

    @OptionGroup var output: OutputOptions

    @Argument(help: "The query; several arguments count as one.")
    var query: [String]

    func validate() throws {
        try asValidation { () throws(ServiceError) in try request().check() }
        if let width, !(40...10_000).contains(width) { throw ValidationError("The width must lie in 40...10000.") }
    }

    func run() throws {
        var backend = connection.backend
        try Printing.lines(
            answering: request(), from: &backend, as: output, columns: width ?? Printing.style.width ?? 120)
    }

    private func request() -> KWICRequest {
        var request = KWICRequest(query: query.joined(separator: " "))
        request.filters = narrowing.filters
        request.matching = matching.matching
        request.context = context
        request.unit = unit
        request.sort = sort
        request.sample = sample
        request.seed = seed
        request.limit = limit
        request.offset = offset
        return request
    }
}
