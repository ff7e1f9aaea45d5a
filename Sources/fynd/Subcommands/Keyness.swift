import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd keyness`
struct Keyness: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the words that set one part of the collection off from another.",
        discussion: """
            A part is what a query selects, most often by fields alone: 'år:2009..2012', 'byrå:KPMG kind:finding'. Without --b it is \
            compared with all the rest. For each word: how often it occurs in either part, also for 100,000 words; log-likelihood \
            (how sure the difference is); the effect, as the binary logarithm of how many times as common it is in a; and how evenly \
            it is spread over each part's reports (deviation of proportions: 0 evenly, 1 all in one).

            Examples:
              fynd keyness --a 'år:2015..' --b 'år:..2010'
              fynd keyness --a 'byrå:KPMG' --b 'byrå:PwC' --kind recommendation
              fynd keyness --a 'kommun:Mora' --sort effect --min-count 5 --format csv
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters for both parts") var narrowing: FilterOptions
    @OptionGroup var matching: MatchingOptions

    @Option(help: "The query that selects the part to be set off.")
    var a: String

    @Option(help: "The query that selects the part to compare with. [default: the rest of the collection]")
    var b: String?

    @Option(help: "What is counted as one word: lemma or word.")
    var unit = TermUnit.lemma

    @Option(help: "The fewest times that a word occurs in both parts together, 1 or more.")
    var minCount = KeynessRequest(a: "").minCount

    @Option(help: "The order: logLikelihood or effect.")
    var sort = KeynessRequest.Sort.logLikelihood

    @Flag(help: "List all words: numbers and words such as \"och\", too.")
    var allWords = false

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

    private func request() -> KeynessRequest {
        var request = KeynessRequest(a: a)
        request.b = b
        request.matching = matching.matching
        request.unit = unit
        request.minCount = minCount
        request.sort = sort
        request.allWords = allWords
        request.limit = paging.limit
        request.offset = paging.offset
        request.filters = narrowing.filters
        return request
    }
}
