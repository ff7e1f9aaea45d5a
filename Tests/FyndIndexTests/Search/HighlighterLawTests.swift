import ICU
import SwedishText
import Testing

@testable import FyndIndex

/// What holds of highlights in any text, such as no reader of sources would let through.
@Suite(.enabled(if: !Lexicon.standard.lexicon.isEmpty, "needs the dictionary hunspell-sv"))
struct HighlighterLawTests {
    private static let lemmas = ["avtal", "kontroll", "mål", "nämnd"].map { Array($0.utf8) }
    private static let pieces = [
        "avtal", "avtalet", "Kontroll", "kontrollplan", "intern", "mål", "ma\u{30A}l", "na\u{308}mnden",
        "kon\u{AD}troll", "s",
        "\u{AD}", "\u{200D}", "\u{301}", "👩‍👩‍👧", "👍🏽", "\u{FEFF}", "<mark>", "&amp;", "<", ">", "&", " ", " ", " ", ". ",
        "-", "- och ",
        "\r\n", "\r", "\n", "e\u{301}\u{323}", "ﬁ", "각", "\u{1100}\u{1161}", "🇸🇪", "🇸", "2011:9", "SOSFS ", "ß", "İ",
    ]

    @Test func `highlights split no character and stand for a word of the query`() throws {
        let analyzer = try TextAnalyzer()
        let snippet = Snippet(segmenter: try SentenceSegmenter())
        var terms = HighlightTerms()
        terms.lemmas = Set(Self.lemmas)
        var highlighter = Highlighter(terms, analyzer: analyzer)
        terms.insertReferences(in: "SOSFS 2011:9")
        terms.places = [NearSearch(phrase: AnalyzedWord.words(in: "intern kontroll", analyzer).map { .init($0) })]
        var withMore = Highlighter(terms, analyzer: analyzer)
        var random = SeededGenerator(seed: 13)
        for _ in 0..<1_500 {
            let text = (0..<Int.random(in: 1...40, using: &random))
                .map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
            let ranges = highlighter.ranges(in: text)
            checkLaws(ranges, in: text, snippet)
            checkLaws(withMore.ranges(in: text), in: text, snippet)
            for range in ranges {
                let marked = String(decoding: Array(text.utf8)[range], as: UTF8.self)
                let isOfQuery = AnalyzedWord.words(in: marked, analyzer).contains { word in
                    Self.lemmas.contains(word.lemma) || word.parts.contains { Self.lemmas.contains($0.lemma) }
                }
                #expect(isOfQuery, "\(marked.debugDescription) in \(text.debugDescription)")
            }
        }
    }

    private func checkLaws(_ ranges: [Range<Int>], in text: String, _ snippet: Snippet) {
        var boundaries: Set<Int> = [0]
        var end = 0
        for character in text {
            end += character.utf8.count
            boundaries.insert(end)
        }
        var last = 0
        for range in ranges {
            #expect(range.lowerBound >= last && !range.isEmpty && range.upperBound <= end)
            #expect(boundaries.contains(range.lowerBound) && boundaries.contains(range.upperBound), "\(range) \(text)")
            last = range.upperBound
        }
        let plain = Array(snippet.make(of: text, matches: []).utf8)
        let marked = Array(snippet.make(of: text, matches: ranges).utf8)
        #expect(text.utf8.count > 320 || marked.removingMarks.elementsEqual(plain))
        #expect(text.utf8.count > 320 || plain.decodingEntities.elementsEqual(text.utf8))
    }
}
