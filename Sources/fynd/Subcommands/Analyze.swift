import ArgumentParser
import FyndAPI
import FyndClient

/// `fynd analyze`
struct Analyze: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print how a text becomes terms: words, lemmas, stems and parts of compounds.",
        discussion: """
            Examples:
              fynd analyze 'ledningssystemets uppföljning'
              fynd analyze --format json 'individ- och familjeomsorgen'
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @Argument(help: "The text; several arguments count as one.")
    var text: [String]

    func run() async throws {
        let json = try await connection.backend().answer(to: .analyze(text.joined(separator: " ")))
        guard format == .text else { return try Printing.line(json) }
        try StandardOutput.write(AnalyzeText.render(try Printing.decode(AnalyzeResponse.self, from: json)))
    }
}
