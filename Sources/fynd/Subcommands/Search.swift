import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd search`
struct Search: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the passages that best match a query.",
        discussion: """
            The query takes words, "phrases", =exact words, patterns (målstyr*, led*system, l?gga), parentheses, the operators \
            OCH/ELLER/INTE (AND/OR/NOT), -word, NÄRA/5, NÄRA/mening and NÄRA/stycke (NEAR/5, NEAR/sentence, NEAR/passage), \
            and fields: kommun:Mora,Falun, år:2009..2014, år>=2015, grad<=delvis (municipality, year, grade). Operators are \
            in capitals; normal text may be asked as it is. Write -- before a query that begins with a minus.

            Examples:
              fynd search 'HVB placeringar' --kind finding,assessment --year 2009.. --group-by year
              fynd search '"intern kontroll" -budget' --municipality Mora,Bjuv --format csv
              fynd search 'kind:recommendation body:socialnämnd' --all --format jsonl
              fynd search --facets year,firm 'ledningssystem för kvalitet'
              fynd search 'avtal NÄRA/mening (brist* ELLER saknas) år>=2015'
              fynd search --explain-query 'Har nämnden en plan för intern kontroll?'
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var matching: MatchingOptions
    @OptionGroup var paging: PagingOptions

    @Flag(
        help: "Find only what matches the query as it is written: nothing is corrected or relaxed, no word let go of.")
    var strict = false

    @Option(
        help:
            "Fields to count hits by: year, auditedYear, municipality, county, firm, body, kind, grade, type, report.",
        completion: .list(FacetField.allCases.map(\.rawValue)))
    var facets: String?

    @Option(
        help: "A field to group hits by.", completion: .list(FacetField.allCases.map(\.rawValue)),
        transform: FacetField.init(parsing:))
    var groupBy: FacetField?

    @Option(parsing: .unconditional, help: "The order: relevance, year or -year (the newest first).")
    var sort = SearchRequest.Sort.relevance

    @Flag(help: "Show only the best passage of each report.")
    var onePerReport = false

    @Flag(help: "Say how each score came about.")
    var explain = false

    @Flag(help: "Print how the query is understood, as a tree, in place of the hits (text); with them (json).")
    var explainQuery = false

    @Flag(help: "Print all hits, whatever the limit (up to \(Paging.maximumOffset + Paging.maximumLimit)).")
    var all = false

    @OptionGroup var output: OutputOptions

    @Argument(help: "The query; several arguments count as one.")
    var query: [String]

    func validate() throws {
        try asValidation { () throws(ServiceError) in _ = try request() }
        if explainQuery && output.format != .text && output.format != .json {
            throw ValidationError(
                "--explain-query is printed as text or json; there is no place for it in \(output.format.rawValue).")
        }
        if all && paging.offset > 0 { throw ValidationError("--all and --offset exclude each other.") }
    }

    func run() throws {
        var backend = connection.backend
        let request = try request()
        if explainQuery, output.format == .text { return try printUnderstanding(of: request, from: &backend) }
        try Printing.hits(of: request, all: all, from: &backend, as: output)
    }

    private func printUnderstanding(of request: SearchRequest, from backend: inout Backend) throws {
        var request = request
        (request.limit, request.facets, request.groupBy) = (0, [], nil)
        let json = try backend.answer(to: request)
        guard let understanding = try Printing.decode(SearchResponse.self, from: json).understanding else {
            throw ServiceError.internalError("The answer does not explain the query; is the daemon of another version?")
        }
        try StandardOutput.write(UnderstandingText(style: Printing.style).render(understanding))
    }

    private func request() throws(ServiceError) -> SearchRequest {
        var request = SearchRequest(query: query.joined(separator: " "))
        request.filters = narrowing.filters
        request.matching = matching.matching
        request.strict = strict
        request.limit = paging.limit
        request.offset = paging.offset
        request.facets = try facets.map { (names) throws(ServiceError) in try FacetField.list(parsing: names) } ?? []
        request.groupBy = groupBy
        request.sort = sort
        request.onePerReport = onePerReport
        request.explain = explain
        request.explainQuery = explainQuery
        return request
    }
}
