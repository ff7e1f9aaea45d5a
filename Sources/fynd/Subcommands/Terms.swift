import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd terms`
struct Terms: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print words with the passages and reports that have them, and how often they occur.",
        discussion: """
            Of the whole collection, or of the passages that a query and filters select. Words are those of the texts as they stand, in \
            small letters; lemmas count a word in all its inflections; parts count the parts of compounds. A beginning that no word \
            has is also read as one typed without å, ä and ö.

            Examples:
              fynd terms --prefix intern
              fynd terms --pattern '*kontroll' --unit lemma --sort frequency
              fynd terms --query 'kommun:Mora kind:finding' --unit lemma --limit 100 --format csv
              fynd terms --unit part --year 2015.. --limit 50
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var matching: MatchingOptions

    @Option(help: "How the words begin.")
    var prefix: String?

    @Option(help: "What the words are like, with * for any letters and ? for one.")
    var pattern: String?

    @Option(help: "What is counted as one word: word, lemma or part (of compounds).")
    var unit = TermUnit.word

    @Option(help: "Only words of the passages that match this query.")
    var query: String?

    @Option(help: "The order: passages, frequency or alphabet.")
    var sort = TermsRequest.Sort.passages

    @OptionGroup var paging: WordPagingOptions
    @OptionGroup var output: OutputOptions

    func validate() throws {
        try asValidation { () throws(ServiceError) in try request().check() }
    }

    func run() throws {
        var backend = connection.backend
        try Printing.answer(to: request(), from: &backend, as: output) {
            WordStatisticsText(style: Printing.style).render($0)
        }
    }

    private func request() -> TermsRequest {
        var request = TermsRequest(prefix: prefix)
        request.pattern = pattern
        request.unit = unit
        request.query = query
        request.matching = matching.matching
        request.sort = sort
        request.limit = paging.limit
        request.offset = paging.offset
        request.filters = narrowing.filters
        return request
    }
}
