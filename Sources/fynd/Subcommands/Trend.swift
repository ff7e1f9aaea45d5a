import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd trend`
struct Trend: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Count reports, passages and occurrences by year or by another field.",
        discussion: """
            Several queries, each an argument of its own, are counted side by side. Counted are the passages that match a query as it \
            is written; nothing is corrected or relaxed. The share is that of all reports of the year that have a matching passage; \
            occurrences are told for each 100,000 words, so that years with many reports and years with few can be compared.

            Examples:
              fynd trend 'intern kontroll'
              fynd trend '"intern kontroll" brist' 'avtalsuppföljning' --by year --year 2009..2019
              fynd trend 'IT-säkerhet' --by county --measure occurrences
              fynd trend 'upphandling' --format csv > upphandling.csv
              fynd trend 'upphandling' 'inköp' --chart lines --plot upphandling.svg
            """)

    @OptionGroup var connection: ConnectionOptions
    @OptionGroup(title: "Filters") var narrowing: FilterOptions
    @OptionGroup var matching: MatchingOptions

    @Option(help: "The field: year, auditedYear, municipality, county, firm, body, kind, grade or type.")
    var by = FacetField.year

    @Option(help: "What the chart shows: reports, share, passages, occurrences or perHundredThousand.")
    var measure = TrendMeasure.reports

    @Option(help: "The chart in the terminal: bars or lines.")
    var chart = SVGPlot.Kind.bars

    @Option(help: "Write the chart as SVG to this file, too.", completion: .file(extensions: ["svg"]))
    var plot: String?

    @OptionGroup var output: OutputOptions

    @Argument(help: "The queries, each in quotes.")
    var queries: [String]

    func validate() throws {
        try asValidation { () throws(ServiceError) in try request().check() }
    }

    func run() throws {
        var backend = connection.backend
        let answer = try backend.answer(to: request(), options: try output.answerOptions())
        if let plot {
            let response = try Printing.decode(TrendResponse.self, from: answer)
            try OutputFile.write(SVGPlot(TrendText.chart(response, measure), kind: chart).render(), to: plot)
        }
        try Printing.write(answer, TrendResponse.self, as: output.format) { response in
            TrendText(style: Printing.style).render(response, measure: measure, chart: chart)
        }
    }

    private func request() -> TrendRequest {
        var request = TrendRequest(queries: queries)
        request.by = by
        request.matching = matching.matching
        request.filters = narrowing.filters
        return request
    }
}
