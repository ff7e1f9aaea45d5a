import SwedishText
import Testing

@testable import LanguageEvaluation

struct MeasurementTests {
    /// Without a dictionary the base form is the stem, so that these figures hold on every machine.
    private let analyzer: TextAnalyzer

    init() throws {
        analyzer = try TextAnalyzer(lexicon: .empty)
    }

    @Test func `forms are joined where their terms are equal`() throws {
        let list = try ConflationList(
            Array(
                """
                form\tlemma\tupos
                beslut\tbeslut\tNOUN
                beslutet\tbeslut\tNOUN
                beslutens\tbeslut\tNOUN
                bok\tbok\tNOUN
                böcker\tbok\tNOUN
                bilen\tbil\tNOUN
                bilar\tbila\tVERB
                """.utf8))
        let figures = ConflationFigures(measuring: list, with: analyzer, failures: 10)
        #expect(figures.forms == 7)
        #expect(figures.goldPairs == 4)
        #expect(figures.lemmas == figures.stems)
        #expect(figures.lemmas.pairs == 4)
        #expect(figures.lemmas.right == 3)
        #expect(figures.lemmas.precision == 0.75)
        #expect(figures.lemmas.recall == 0.75)
        #expect(figures.lemmas.f1 == 0.75)
        #expect(
            figures.missed == [
                .init(
                    key: "bok", groups: [.init(key: "bok", forms: ["bok"]), .init(key: "böck", forms: ["böcker"])],
                    pairs: 1)
            ])
        #expect(
            figures.wrong == [
                .init(
                    key: "bil", groups: [.init(key: "bil", forms: ["bilen"]), .init(key: "bila", forms: ["bilar"])],
                    pairs: 1)
            ])
    }

    @Test func `a form of several words is joined by all of them`() throws {
        let list = try ConflationList(
            Array("form\tlemma\tupos\nIT-stöd\tIT-stöd\tNOUN\nIT-stöden\tIT-stöd\tNOUN\nIT\tIT\tNOUN\n".utf8))
        let figures = ConflationFigures(measuring: list, with: analyzer)
        #expect(figures.lemmas.pairs == 1)
        #expect(figures.lemmas.f1 == 1)
        #expect(figures.missed.isEmpty)
    }

    @Test func `nothing to join is nothing wrong`() throws {
        let list = try ConflationList(Array("form\tlemma\tupos\navtal\tavtal\tNOUN\n".utf8))
        #expect(ConflationFigures(measuring: list, with: analyzer).lemmas.f1 == 1)
    }

    @Test func `without a dictionary no compound is split and every word kept`() throws {
        let compounds = try CompoundList(
            Array(
                "avtalstid\tavtal tid\tavtals|tid\nskolbibliotekshus\tskola bibliotek hus\tskol|biblioteks|hus\n".utf8))
        let figures = CompoundFigures(measuring: compounds, with: analyzer, failures: 1)
        #expect(figures.pieces.count == 0)
        #expect(figures.pieces.of == 2)
        #expect(figures.pieces.share == 0)
        #expect(figures.byPartCount.map(\.parts) == [2, 3])
        #expect(figures.byPartCount.map(\.lemmas.of) == [1, 1])
        #expect(figures.failures.map(\.word) == ["avtalstid"])
        #expect(figures.failures.map(\.foundPieces) == ["avtalstid"])
        let whole = WholeWordFigures(measuring: try WholeWordList(Array("frihet\nMora".utf8)), with: analyzer)
        #expect(whole.kept.share == 1)
        #expect(whole.split.count == 0)
    }

    @Test(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "the dictionary is not installed"))
    func `compounds are judged by pieces and by base forms, each by itself`() throws {
        let list = try CompoundList(
            Array(
                """
                avtalstiden\tavtal tid\tavtals|tiden
                skolbibliotek\tskolan bibliotek\tskol|bibliotek
                skolbiblioteken\tskola bibliotek\tskolb|iblioteken
                """.utf8))
        let figures = CompoundFigures(measuring: list, with: try TextAnalyzer(), failures: 5)
        #expect(figures.pieces.count == 2)
        #expect(figures.lemmas.count == 2)
        #expect(figures.failures.map(\.word) == ["skolbiblioteken", "skolbibliotek"])
        #expect(figures.failures[0].foundPieces == "skol|biblioteken")
        #expect(figures.failures[1].foundParts == "skola bibliotek")
        let whole = try WholeWordList(Array("skolbibliotek\nuppföljning\n".utf8))
        let kept = WholeWordFigures(measuring: whole, with: try TextAnalyzer(), failures: 5)
        #expect(kept.kept.share == 0.5)
        #expect(kept.failures.map(\.foundParts) == ["skola bibliotek"])
    }

    @Test func `stems are compared letter for letter`() throws {
        let figures = StemmingFigures(
            measuring: try StemList(Array("avtalen\tavtal\nhästarna\thästar\n".utf8)), failures: 3)
        #expect(figures.exact.count == 1)
        #expect(figures.exact.of == 2)
        #expect(figures.failures.map(\.foundStem) == ["häst"])
    }

    @Test func `the speed's figures count what was analysed, in texts of any length and bytes`() throws {
        var measurement = try SpeedMeasurement()
        measurement.add(Array("Individ- och familjeomsorg, SFS 2001:453.\n".utf8))
        #expect(measurement.figures.words == 6)
        #expect(measurement.figures.types == 7)
        #expect(measurement.figures.expansions == 1)
        #expect(measurement.figures.references == 1)
        measurement.add([])
        measurement.add([0xFF, 0xC3, 0x0A])
        measurement.add(Array(String(repeating: "avtal ", count: 12_000).utf8))
        measurement.add([UInt8](repeating: UInt8(ascii: "a"), count: 100_000))
        #expect(measurement.figures.files == 5)
        #expect(measurement.figures.bytes == 42 + 3 + 72_000 + 100_000)
        #expect(measurement.figures.words >= 12_006)
        #expect(measurement.figures.megabytesPerSecond > 0)
    }
}
