import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd coverage`
struct Coverage: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print of which municipalities and years there are reports, and which are missing.",
        discussion: """
            Examples:
              fynd coverage
              fynd coverage --county 'Dalarnas län' --all
              fynd coverage --since 2026-10-01
              fynd coverage --type granskning --year 2010..2019 --format csv > coverage.csv
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions

    @Option(
        help: "List what was added to the index or changed there since this day (2026-10-01) or year.",
        transform: FirstDay.init(parsing:))
    var since: FirstDay?

    @Flag(help: "List municipalities and regions without any report, too.")
    var all = false

    @OptionGroup var output: OutputOptions

    func validate() throws {
        try asValidation { () throws(ServiceError) in try request().check() }
    }

    func run() throws {
        var backend = connection.backend
        try Printing.answer(to: request(), from: &backend, as: output) {
            CoverageText(style: Printing.style).render($0)
        }
    }

    private func request() -> CoverageRequest {
        var request = CoverageRequest()
        request.filters = narrowing.filters
        request.since = since
        request.all = all
        return request
    }
}
