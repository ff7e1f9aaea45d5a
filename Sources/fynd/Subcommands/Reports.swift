import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd reports`
struct Reports: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print the reports of the index.",
        discussion: """
            Examples:
              fynd reports --municipality Mora
              fynd reports --grade nej,delvis --type granskning
              fynd reports --year 2015.. --format csv > reports.csv
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions

    @OptionGroup var output: OutputOptions

    func run() throws {
        var backend = connection.backend
        try Printing.answer(to: ReportsRequest(filters: narrowing.filters), from: &backend, as: output) {
            ReportText(style: Printing.style).render($0)
        }
    }
}
