import FoundationEssentials
import LanguageEvaluation
import SwedishText
import Testing

/// The figures on the lists in `Tests/LanguageJudgements`, which may rise but not fall.
@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "the dictionary is not installed"))
struct JudgedWordsTests {
    @Test(arguments: [
        ("compounds-dev.tsv", 498, 0.97, 0.94), ("compounds-extra.tsv", 420, 0.96, 0.93),
        ("compounds-test.tsv", 499, 0.93, 0.89),
    ])
    func `compounds are split where people split them`(
        file: String, count: Int, pieces: Double, lemmas: Double
    ) throws {
        let figures = CompoundFigures(
            measuring: try CompoundList(try Self.bytes(of: file)), with: try TextAnalyzer(), failures: 100)
        #expect(figures.pieces.of == count)
        #expect(figures.pieces.share >= pieces, "\(figures.failures.map(\.foundPieces))")
        #expect(figures.lemmas.share >= lemmas, "\(figures.failures.map(\.foundParts))")
    }

    @Test(arguments: [("whole-dev.tsv", 266), ("whole-extra.tsv", 220), ("whole-test.tsv", 270)])
    func `words that people leave whole stay whole`(file: String, count: Int) throws {
        let figures = WholeWordFigures(
            measuring: try WholeWordList(try Self.bytes(of: file)), with: try TextAnalyzer(), failures: 100)
        #expect(figures.split.of == count)
        #expect(figures.split.share <= 0.02, "\(figures.failures.map(\.foundParts))")
    }

    private static func bytes(of file: String) throws -> [UInt8] {
        let tests = #filePath.split(separator: "/").dropLast(2).joined(separator: "/")
        return Array(try Data(contentsOf: URL(filePath: "/\(tests)/LanguageJudgements/\(file)")))
    }
}
