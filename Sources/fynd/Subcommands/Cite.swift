import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd cite`
struct Cite: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print how a report or a passage is cited: in plain Swedish, or for a program that keeps references.",
        discussion: """
            Examples:
              fynd cite PASSAGE-ID
              fynd cite --style bibtex REPORT-ID >> references.bib
              fynd cite --style ris REPORT-ID
              fynd cite --style csl REPORT-ID | jq .
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(help: "The form of the citation: plain, bibtex, ris or csl (CSL-JSON).")
    var style = CitationStyle.plain

    @OptionGroup var output: OutputOptions

    @Argument(help: "The id of a report or of a passage.")
    var id: String

    func run() throws {
        var backend = connection.backend
        try Printing.answer(to: CiteRequest(of: id, style: style), from: &backend, as: output) { response in
            response.citation.hasSuffix("\n") ? response.citation : response.citation + "\n"
        }
    }
}
