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

    @OptionGroup var output: OutputOptions

    @Argument(help: "The text; several arguments count as one.")
    var text: [String]

    func run() throws {
        let json = try analysis(of: AnalyzeRequest(text: text.joined(separator: " ")))
        try Printing.decode(AnalyzeResponse.self, from: json).notes?.forEach(Printing.warn)
        try Printing.write(json, AnalyzeResponse.self, as: output.format, text: AnalyzeText.render)
    }

    /// The daemon's analysis, or without one our own, which needs no index unless a manifest tells of it.
    private func analysis(of request: AnalyzeRequest) throws(ServiceError) -> Data {
        let options = try output.answerOptions()
        var backend = connection.backend
        if options.manifest { return try backend.answer(to: request, options: options) }
        if let json = try backend.daemonsAnswer(to: request) { return json }
        return try WireFormat.encode(try AnalyzeResponse(analyzing: request.text))
    }
}
