import Testing

@testable import SwedishText

/// What holds with whatever dictionary, shown with one of a dozen words.
struct TinyLemmaTests {
    @Test(arguments: [
        ("gatorna", "gata"), ("gatan", "gata"), ("nämndens", "nämnd"), ("nämnders", "nämnd"), ("fåglar", "fågel"),
        ("Valköpings", "valköping"), ("barns", "barn"),
    ])
    func `forms lead to the entries`(form: String, lemma: String) throws {
        let dictionary = try TinyDictionary.read()
        let token = try #require(try TextAnalyzer(lexicon: dictionary).tokens(in: form).first)
        #expect(token.lemma == lemma)
        #expect(token.lemmaSource == .dictionary)
    }

    @Test func `compounds are found with their links, and take the base form of the last part`() throws {
        let dictionary = try TinyDictionary.read()
        let tokens = try TextAnalyzer(lexicon: dictionary)
            .tokens(in: "gatukontor familjeomsorgen nämndsavgifter barnomsorgsavgift")
        #expect(
            tokens.map(\.parts) == [
                ["gata", "kontor"], ["familj", "omsorg"], ["nämnd", "avgift"], ["barn", "omsorg", "avgift"],
            ])
        #expect(tokens.map(\.lemma) == ["gatukontor", "familjeomsorg", "nämndsavgift", "barnomsorgsavgift"])
        #expect(tokens.allSatisfy { $0.lemmaSource == .compound })
    }

    @Test func `without a dictionary the stem is all there is, and nothing is divided`() throws {
        let analyzer = try TextAnalyzer(lexicon: .empty)
        let tokens = analyzer.tokens(in: "Gatukontorets nämnder skrev och 2019 barn- och utbildningsnämnden")
        #expect(
            tokens.map(\.lemma) == ["gatukontor", "nämnd", "skrev", "och", "2019", "barn", "och", "utbildningsnämnd"])
        #expect(tokens.map(\.lemmaSource) == [.rules, .rules, .rules, nil, nil, .rules, nil, .rules])
        #expect(tokens.allSatisfy { $0.parts == nil && $0.expansions == nil })
        #expect(TextAnalyzer.version(withDictionary: Lexicon.empty.identity).hasSuffix("dictionary-none"))
    }

    @Test func `the same word is the same with one dictionary, and not with another`() throws {
        let tiny = try TinyDictionary.read()
        let first = try TextAnalyzer(lexicon: tiny).tokens(in: "gatukontors")
        #expect(try TextAnalyzer(lexicon: tiny).tokens(in: "gatukontors") == first)
        #expect(try TextAnalyzer(lexicon: .empty).tokens(in: "gatukontors") != first)
    }

    @Test func `an analyzer keeps its dictionary alive`() throws {
        func analyzer() throws -> TextAnalyzer {
            let lexicon = try TinyDictionary.read()
            return try TextAnalyzer(lexicon: lexicon)
        }
        let kept = try analyzer()
        for _ in 0..<50 { _ = try TinyDictionary.read() }
        #expect(kept.tokens(in: "gatorna").map(\.lemma) == ["gata"])
    }
}
