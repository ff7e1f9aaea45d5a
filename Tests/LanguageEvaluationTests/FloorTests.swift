import LanguageEvaluation
import SwedishText
import Testing

struct FloorTests {
    @Test func `a floor names a figure and its least value`() throws {
        let floor = try #require(Floor("conflation.f1=0.88"))
        #expect(floor.name == .conflationF1)
        #expect(floor.value == 0.88)
    }

    @Test(arguments: [
        "", "conflation.f1", "conflation.f1=", "f1=0.5", "whole.kept=-1", "whole.kept=nan", "whole.kept=1=2",
    ])
    func `anything else is no floor`(text: String) {
        #expect(Floor(text) == nil)
    }

    @Test func `a figure has a value for each file that it was measured on`() throws {
        let analyzer = try TextAnalyzer()
        var figures = LanguageFigures(lexicon: .measuringFirstUse())
        let list = try WholeWordList(Array("frihet".utf8))
        figures.whole = ["a.tsv", "b.tsv"].map {
            .init(file: $0, figures: WholeWordFigures(measuring: list, with: analyzer))
        }
        #expect(figures.values(of: .wholeKept).map(\.file) == ["a.tsv", "b.tsv"])
        #expect(figures.values(of: .wholeKept).map(\.value) == [1, 1])
        #expect(figures.values(of: .speed).isEmpty)
    }
}
