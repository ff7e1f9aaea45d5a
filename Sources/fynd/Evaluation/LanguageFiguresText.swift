import FyndAPI
import FyndClient
import LanguageEvaluation

/// The figures of the analysis of words for reading.
enum LanguageFiguresText {
    /// One table of all figures, with the dictionary before it and the failures behind it.
    static func render(_ figures: LanguageFigures) -> String {
        let rows =
            figures.stemming.flatMap(rows) + figures.conflation.flatMap(rows) + figures.compounds.flatMap(rows)
            + figures.whole.flatMap(rows) + figures.speed.flatMap(rows) + rows(figures.lexicon)
        let columns: [ColumnTable.Column] = [
            .init("measured on"), .init("figure"), .init("value", .right), .init("", .right),
        ]
        return "analysis: \(figures.analyzer)\ndictionary: \(figures.dictionary)\n\n"
            + ColumnTable.render(columns, rows)
            + failures(of: figures)
    }

    private static func rows(_ measured: LanguageFigures.OfFile<StemmingFigures>) -> [[String]] {
        [row(measured.file, "words with the listed stem", measured.figures.exact)]
    }

    private static func rows(_ measured: LanguageFigures.OfFile<ConflationFigures>) -> [[String]] {
        let figures = measured.figures
        return [("joined by lemmas", figures.lemmas), ("joined by stems alone", figures.stems)].flatMap { name, pairs in
            [
                [measured.file, "\(name): F1", share(pairs.f1), ""],
                [
                    measured.file, "\(name): precision", share(pairs.precision),
                    "\(pairs.right) of \(pairs.pairs) pairs",
                ],
                [
                    measured.file, "\(name): recall", share(pairs.recall),
                    "\(pairs.right) of \(figures.goldPairs) pairs",
                ],
            ]
        }
    }

    private static func rows(_ measured: LanguageFigures.OfFile<CompoundFigures>) -> [[String]] {
        let figures = measured.figures
        return [
            row(measured.file, "compounds split exactly", figures.pieces),
            row(measured.file, "compounds with exact base forms", figures.lemmas),
        ]
            + figures.byPartCount.flatMap { count in
                [
                    row(measured.file, "of \(count.parts) parts: split exactly", count.pieces),
                    row(measured.file, "of \(count.parts) parts: exact base forms", count.lemmas),
                ]
            }
    }

    private static func rows(_ measured: LanguageFigures.OfFile<WholeWordFigures>) -> [[String]] {
        [row(measured.file, "whole words that were split", measured.figures.split)]
    }

    private static func rows(_ measured: LanguageFigures.OfFile<SpeedFigures>) -> [[String]] {
        let figures = measured.figures
        return [
            [
                measured.file, "full analysis, MB/s", Decimals.text(figures.megabytesPerSecond, 1),
                "\(Decimals.bytes(figures.bytes)) in \(figures.files) \(figures.files == 1 ? "file" : "files")",
            ],
            [
                measured.file, "words, s", Decimals.text(figures.wordSeconds, 3),
                "\(figures.words), \(figures.types) different",
            ],
            [
                measured.file, "suspended hyphens, s", Decimals.text(figures.expansionSeconds, 3),
                "\(figures.expansions) completed",
            ],
            [
                measured.file, "numbers and references, s", Decimals.text(figures.referenceSeconds, 3),
                "\(figures.references) found",
            ],
        ]
    }

    private static func rows(_ figures: LexiconFigures) -> [[String]] {
        guard figures.entries > 0 else { return [] }
        var rows = [
            [
                "dictionary", "ready after, ms", Decimals.text(figures.seconds * 1000, 1),
                "\(Decimals.text(figures.processorSeconds * 1000, 1)) of processor time",
            ]
        ]
        if let bytes = figures.residentBytes {
            rows.append([
                "dictionary", "in memory, MB", Decimals.text(Double(bytes) / 1e6, 1), "\(figures.entries) entries",
            ])
        }
        return rows
    }

    private static func row(_ file: String, _ name: String, _ value: Share) -> [String] {
        [file, name, share(value.share), "\(value.count) of \(value.of)"]
    }

    private static func share(_ value: Double) -> String { Decimals.text(value, 4) }
}

extension LanguageFiguresText {
    private static func failures(of figures: LanguageFigures) -> String {
        let sections =
            figures.stemming.map { measured in
                table(
                    measured.file, "other stems", ["word", "listed", "found"],
                    measured.figures.failures.map { [$0.word, $0.stem, $0.foundStem] })
            }
            + figures.conflation.flatMap { measured in
                [
                    table(
                        measured.file, "forms of a lemma under several terms", ["pairs", "lemma", "terms"],
                        measured.figures.missed.map(row)),
                    table(
                        measured.file, "forms of several lemmas under a term", ["pairs", "term", "lemmas"],
                        measured.figures.wrong.map(row)),
                ]
            }
            + figures.compounds.map { measured in
                table(
                    measured.file, "compounds", ["word", "pieces", "found", "parts", "found"],
                    measured.figures.failures.map { [$0.word, $0.pieces, $0.foundPieces, $0.parts, $0.foundParts] })
            }
            + figures.whole.map { measured in
                table(
                    measured.file, "words that were split", ["word", "found"],
                    measured.figures.failures.map { [$0.word, $0.foundParts] })
            }
        return sections.joined()
    }

    private static func table(_ file: String, _ name: String, _ columns: [String], _ rows: [[String]]) -> String {
        guard !rows.isEmpty else { return "" }
        let table = ColumnTable.render(columns.map { .init($0, $0 == "pairs" ? .right : .left) }, rows)
        return "\n\(TerminalText.cleaned(file)): \(name)\n\(table)"
    }

    private static func row(_ failure: ConflationFigures.Failure) -> [String] {
        [
            "\(failure.pairs)", failure.key,
            failure.groups.map { "\($0.key): \($0.forms.joined(separator: ", "))" }.joined(separator: " | "),
        ]
    }
}
