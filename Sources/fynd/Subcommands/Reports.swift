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

    @Option(help: "The form of the output: text, json, jsonl, csv or tsv.")
    var format = OutputFormat.text

    func run() throws {
        var backend = connection.backend
        let json = try backend.answer(to: .reports(narrowing.filters))
        let response = try Printing.decode(ReportsResponse.self, from: json)
        switch format {
        case .text: try StandardOutput.write(ReportText(style: Printing.style).render(response))
        case .json: try Printing.line(json)
        case .jsonl: try StandardOutput.write(try JSONLines.render(response.reports))
        case .csv: try StandardOutput.write(ReportTable.render(response.reports, as: .commas))
        case .tsv: try StandardOutput.write(ReportTable.render(response.reports, as: .tabs))
        }
        try Printing.end(found: response.total)
    }
}
