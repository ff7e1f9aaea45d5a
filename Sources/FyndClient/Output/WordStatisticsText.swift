public import FyndAPI

/// Statistics of words for reading.
public struct WordStatisticsText: Sendable {
    private let style: TerminalStyle

    /// Writes for a terminal, or anything else, with `style`.
    public init(style: TerminalStyle) {
        self.style = style
    }

    /// Words below each other, with their figures before.
    public func render(_ response: TermsResponse) -> String {
        let table = ColumnTable.render(
            [
                .init("reports", .right), .init("passages", .right), .init("occurrences", .right),
                .init(response.unit.rawValue),
            ],
            response.terms.map { [String($0.reports), String($0.passages), String($0.occurrences), $0.word] })
        return NotesText.render(response.notes, style: style) + table
            + count(response.total, "word", shown: response.terms.count)
    }

    /// Neighbours below each other, with their figures behind.
    public func render(_ response: CollocatesResponse) -> String {
        let table = ColumnTable.render(
            [
                .init("word"), .init("count", .right), .init("expected", .right), .init("left", .right),
                .init("right", .right), .init("passages", .right), .init("log-likelihood", .right), .init("MI", .right),
                .init("logDice", .right),
            ],
            response.collocates.map { collocate in
                [
                    collocate.word, String(collocate.count), Decimals.text(collocate.expected, 1),
                    String(collocate.left), String(collocate.right), String(collocate.passages),
                    Decimals.text(collocate.logLikelihood, 1), Decimals.text(collocate.mi, 2),
                    Decimals.text(collocate.logDice, 2),
                ]
            })
        let extent =
            "\(Counted.text(response.occurrences, "occurrence")) in \(Counted.text(response.passages, "passage")) "
            + "of a collection of \(Counted.text(response.words, "word"))"
        return NotesText.render(response.notes, style: style) + table + style.emphasised(extent, .aside) + "\n"
            + count(response.total, "neighbour", shown: response.collocates.count)
    }

    /// Words below each other, with their figures in either part behind.
    public func render(_ response: KeynessResponse) -> String {
        let table = ColumnTable.render(
            [
                .init("word"), .init("a", .right), .init("b", .right), .init("a/100,000", .right),
                .init("b/100,000", .right), .init("log-likelihood", .right), .init("effect", .right),
                .init("spread a", .right), .init("spread b", .right), .init("reports a", .right),
                .init("reports b", .right),
            ],
            response.keywords.map { keyword in
                [
                    keyword.word, String(keyword.countA), String(keyword.countB),
                    Decimals.text(keyword.perHundredThousandA, 1), Decimals.text(keyword.perHundredThousandB, 1),
                    Decimals.text(keyword.logLikelihood, 1), Decimals.text(keyword.effect, 2),
                    keyword.dispersionA.map { Decimals.text($0, 2) } ?? "",
                    keyword.dispersionB.map { Decimals.text($0, 2) } ?? "", String(keyword.reportsA),
                    String(keyword.reportsB),
                ]
            })
        return NotesText.render(response.notes, style: style) + part("a", response.a) + part("b", response.b) + table
            + count(response.total, "word", shown: response.keywords.count)
    }

    private func part(_ name: String, _ part: CorpusPart) -> String {
        let query = TerminalText.cleaned(part.query ?? "the rest")
        let extent =
            "\(Counted.text(part.reports, "report")), \(Counted.text(part.passages, "passage")), "
            + Counted.text(part.words, "word")
        return style.emphasised("\(name): \(query)", .title) + style.emphasised(" (\(extent))", .aside) + "\n"
    }

    private func count(_ total: Int, _ thing: String, shown: Int) -> String {
        let all = Counted.text(total, thing)
        return style.emphasised(shown < total ? "\(all), \(shown) shown" : all, .aside) + "\n"
    }
}
