import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd collocates`
struct Collocates: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the words that stand by a word more often than chance would have it.",
        discussion: """
            For each neighbour: how often it stands by what the query finds, how often chance would put it there, and three measures: \
            log-likelihood (how sure it is that it is no chance), mutual information (how strong, high for rare words) and logDice \
            (how typical, at most 14; comparable between collections).

            Examples:
              fynd collocates 'intern kontroll'
              fynd collocates brist --left 0 --right 3 --sort logDice
              fynd collocates avtal --within sentence --kind finding,assessment --min-count 5
              fynd collocates 'uppföljning' --unit word --format csv > neighbours.csv
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var matching: MatchingOptions

    @Option(help: "How many words on the left are neighbours, 0...20.")
    var left = CollocatesRequest(query: "").left

    @Option(help: "How many words on the right are neighbours, 0...20.")
    var right = CollocatesRequest(query: "").right

    @Option(help: "What neighbours must stand in together: passage or sentence.")
    var within = CollocatesRequest.Scope.passage

    @Option(help: "What is counted as one word: lemma or word.")
    var unit = TermUnit.lemma

    @Option(help: "The fewest times that a neighbour stands there, 1 or more.")
    var minCount = CollocatesRequest(query: "").minCount

    @Option(help: "The order: logLikelihood, mi, logDice or count.")
    var sort = CollocatesRequest.Sort.logLikelihood

    @Flag(help: "List all words: numbers and words such as \"och\", too.")
    var allWords = false

    @OptionGroup var paging: WordPagingOptions
    @OptionGroup var output: OutputOptions

    @Argument(help: "The query; several arguments count as one.")
    var query: [String]

    func validate() throws {
        try asValidation { () throws(ServiceError) in try request().check() }
    }

    func run() throws {
        var backend = connection.backend
        try Printing.answer(to: request(), from: &backend, as: output) {
            WordStatisticsText(style: Printing.style).render($0)
        }
    }

    private func request() -> CollocatesRequest {
        var request = CollocatesRequest(query: query.joined(separator: " "))
        request.matching = matching.matching
        request.left = left
        request.right = right
        request.unit = unit
        request.within = within
        request.minCount = minCount
        request.sort = sort
        request.allWords = allWords
        request.limit = paging.limit
        request.offset = paging.offset
        request.filters = narrowing.filters
        return request
    }
}
