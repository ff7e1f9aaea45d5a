public import ArgumentParser
import FyndAPI
import FyndClient
import FyndIndex
public import LanguageEvaluation

/// `fynd eval language`
struct EvalLanguage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "language",
        abstract: "Measure the analysis of words on lists of judged words, and its speed on texts.",
        discussion: """
            Every list is a file of lines with tabs between the fields, in UTF-8; each option may be given several times. The \
            status is 0 when all that was asked for was measured and reached its floor, and 1 when some figure is below it.

            Figures that may have a floor: \(FigureName.allCases.map(\.rawValue).joined(separator: ", ")).

            Examples:
              fynd eval language --compounds compounds.tsv --whole whole.tsv --errors 20
              fynd eval language --conflation forms.tsv --fail-below conflation.f1=0.88 --format json
              fynd eval language --stemming snowball/voc.txt --speed reports/
            """)

    @Option(
        help: "Forms that belong together: lines `form lemma upos`, named so in the first line.", completion: .file())
    var conflation: [String] = []

    @Option(
        help: "Compounds with their parts: lines `word parts pieces`, as in `avtalstid`, `avtal tid`, `avtals|tid`.",
        completion: .file())
    var compounds: [String] = []

    @Option(help: "Words that stay whole, one a line.", completion: .file())
    var whole: [String] = []

    @Option(
        help: """
            Words with their stems: lines `word stem`; or Snowball's list of words, named …voc.txt, with their stems beside it \
            in …output.txt.
            """, completion: .file())
    var stemming: [String] = []

    @Option(help: "A text, or a folder of texts, to analyse for the speed.", completion: .file())
    var speed: [String] = []

    @Option(help: "How many of the failures to show of each list.")
    var errors = 0

    @Option(name: .customLong("fail-below"), help: "The least value of a figure, as in conflation.f1=0.88.")
    var floors: [Floor] = []

    @Option(help: "The form of the output: text or json.")
    var format = DocumentFormat.text

    @OptionGroup var version: FormatVersionOption

    func validate() throws {
        guard !(conflation + compounds + whole + stemming + speed).isEmpty else {
            throw ValidationError(
                "Give something to measure: --conflation, --compounds, --whole, --stemming or --speed, each with a file."
            )
        }
        guard (0...100_000).contains(errors) else {
            throw ValidationError("--errors must lie in 0...100000, but was \(errors).")
        }
        for floor in floors where isMissing(floor.name) {
            let option = floor.name.rawValue.prefix { $0 != "." }
            throw ValidationError(
                "--fail-below \(floor.name.rawValue) needs a file to measure it on: give --\(option).")
        }
    }

    func run() throws {
        try version.check()
        var measurement = try LanguageMeasurement(errors: errors)
        for path in stemming { try measurement.measureStemming(path) }
        for path in conflation { try measurement.measureConflation(path) }
        for path in compounds { try measurement.measureCompounds(path) }
        for path in whole { try measurement.measureWholeWords(path) }
        for path in speed { try measurement.measureSpeed(path) }
        let figures = measurement.figures
        if let problem = DictionaryState.problem { Printing.warn(problem) }
        switch format {
        case .text: try StandardOutput.write(LanguageFiguresText.render(figures))
        case .json: try Printing.line(try WireFormat.encode(figures))
        }
        try check(figures)
    }

    /// Whether there is no file on which to measure a figure.
    private func isMissing(_ name: FigureName) -> Bool {
        switch name {
        case .conflationPrecision, .conflationRecall, .conflationF1: conflation.isEmpty
        case .compoundPieces, .compoundLemmas: compounds.isEmpty
        case .wholeKept: whole.isEmpty
        case .stemmingExact: stemming.isEmpty
        case .speed: speed.isEmpty
        }
    }

    /// Ends with the status 1 when some figure is below its floor, after saying which.
    private func check(_ figures: LanguageFigures) throws {
        var hasFailed = false
        for floor in floors {
            for (file, value) in figures.values(of: floor.name) where value < floor.value {
                let text = "\(floor.name.rawValue) is \(Decimals.text(value, 4)), below \(floor.value): \(file)"
                StandardError.write("fynd: \(TerminalText.cleaned(text))\n")
                hasFailed = true
            }
        }
        if hasFailed { throw ExitCode(ExitStatus.nothingFound.rawValue) }
    }
}

extension Floor: ExpressibleByArgument {
    /// Reads a floor as it stands on the command line.
    public init?(argument: String) {
        self.init(argument)
    }
}
