import ArgumentParser
import FoundationEssentials
import FyndAPI
import FyndClient
import FyndIndex

/// `fynd analyze`
struct Analyze: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Print how a text becomes terms: words, lemmas, stems and parts of compounds.",
        discussion: """
            For each word: where it stands, its base form and where that is from (the dictionary, the table of irregular words, the \
            last part of a compound, a known ending, or the rules of the stemmer), its stem, the parts of a compound, the words that \
            a suspended hyphen stands for, and what an abbreviation stands for. Then the numbers and references in the text, each \
            with the spelling under which all others meet, and the abbreviations that the text defines.

            Examples:
              fynd analyze 'ledningssystemets uppföljning'
              fynd analyze --format json 'individ- och familjeomsorgen'
            """)

    @OptionGroup var connection: ConnectionOptions

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @Argument(help: "The text; several arguments count as one.")
    var text: [String]

    func run() throws {
        let json = try analysis(of: text.joined(separator: " "))
        let response = try Printing.decode(AnalyzeResponse.self, from: json)
        response.notes?.forEach(Printing.warn)
        guard format == .text else { return try Printing.line(json) }
        try StandardOutput.write(AnalyzeText.render(response))
    }

    /// The daemon's analysis, or without one our own, which needs no index.
    private func analysis(of text: String) throws(ServiceError) -> Data {
        if let json = try connection.backend.daemonsAnswer(to: .analyze(text)) { return json }
        return try WireFormat.encode(try AnalyzeResponse(analyzing: text))
    }
}
