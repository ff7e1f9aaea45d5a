import ArgumentParser
import FoundationEssentials
import FyndAPI
import FyndClient

/// `fynd recurring`
struct Recurring: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the recommendations that several reports give, grouped by what they advise.",
        discussion: """
            Without --kind recommendations are grouped. Filters choose the passages that are grouped; --since chooses groups that \
            were still seen in a year or later, with all that was said before it.

            Examples:
              fynd recurring --limit 10
              fynd recurring --since 2018 --sort latest --body socialnämnden
              fynd recurring --county 'Dalarnas län' --min-reports 3 --sort municipalities
              fynd recurring --kind finding --year 2015.. --format csv > findings.csv
              fynd recurring --members --format csv > members.csv
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions

    @Option(help: "Only groups that were still seen in this year or later.")
    var since: Int?

    @Option(help: "The fewest reports that a group is in, 1 or more.")
    var minReports = RecurringRequest().minReports

    @Option(help: "How alike passages must be to be grouped, 0...1. [default: what suits most collections]")
    var minLikeness: Double?

    @Option(name: .shortAndLong, help: "The most groups, 0...1000.")
    var limit = RecurringRequest().limit

    @Option(help: "The groups to skip, 0...10000.")
    var offset = 0

    @Option(help: "The order: reports, latest or municipalities; those with most, or seen last, first.")
    var sort = RecurringRequest.Sort.reports

    @Flag(help: "List all passages of each group; csv and tsv then have a line for each.")
    var members = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        try asValidation { () throws(ServiceError) in try request().check() }
    }

    func run() throws {
        var backend = connection.backend
        try Printing.answer(to: request(), from: &backend, as: output) {
            RecurringText(style: Printing.style).render($0, offset: offset)
        }
    }

    private func request() -> RecurringRequest {
        var request = RecurringRequest()
        request.filters = narrowing.filters
        request.since = since
        request.minReports = minReports
        request.minLikeness = minLikeness
        request.limit = limit
        request.offset = offset
        request.sort = sort
        request.members = members
        return request
    }
}
