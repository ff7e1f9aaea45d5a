import SwedishText
import Testing

@testable import Similarity

struct FeatureReaderTests {
    @Test(arguments: [
        ("Avtalen följs upp.", "Uppföljning av avtalen."), ("Se över taxorna.", "En översyn av taxorna."),
        ("Gå igenom akterna.", "Genomgång av akterna."), ("Lämna ut handlingar.", "Utlämnande av handlingar."),
        ("Planen ska följas upp.", "Planen ska uppföljas."),
    ])
    func `a verb with its particle apart is the noun made of it`(verb: String, noun: String) throws {
        #expect(try Set(Reading.lemmas(verb)) == Set(Reading.lemmas(noun)))
    }

    @Test(arguments: [
        "Nämnden följer avtalen upp.", "Nämnden följer inte avtalen upp.", "Avtalen ska i framtiden följas upp.",
    ])
    func `some words may stand before the particle, which belongs to the nearest verb`(text: String) throws {
        let lemmas = try Reading.lemmas(text)
        #expect(lemmas.contains("uppfölja"))
        #expect(!lemmas.contains("följa") && lemmas.allSatisfy { $0 == "uppfölja" || !$0.hasPrefix("upp") })
    }

    @Test func `a particle far from its verb is not looked for`() throws {
        let lemmas = try Reading.lemmas("Nämnden följer avtalen, taxorna, planerna, budgeten och akterna upp.")
        #expect(lemmas.contains("följa") && !lemmas.contains("uppfölja"))
    }

    @Test func `a noun with a meaning of its own is not the verb that it looks like`() throws {
        #expect(try Reading.lemmas("Tillsyn av livsmedel.").contains("tillsyn"))
        #expect(try !Reading.lemmas("Se till att livsmedel förvaras kallt.").contains { $0.hasPrefix("till") })
        #expect(try Reading.lemmas("Lämna uppgifter om utbildning.").filter { $0.hasPrefix("upp") } == ["uppgift"])
    }

    @Test func `the parts of a compound are base forms, and of a noun made of a particle verb the verb`() throws {
        let word = try #require(try Reading.reader().words(in: "Avtalsuppföljningen brister").first)
        #expect(word.features.lemma == "avtalsuppföljning")
        #expect(word.features.parts == ["avtal", "uppfölja"])
    }

    @Test func `a word with a suspended hyphen is the word that it stands for`() throws {
        let apart = try Reading.lemmas("mål- och resultatstyrning, barn- och ungdomsvård")
        #expect(try apart == Reading.lemmas("målstyrning och resultatstyrning, barnvård och ungdomsvård"))
        #expect(apart.prefix(2) == ["målstyrning", "resultatstyrning"])
    }

    @Test(arguments: ["", " . – ", "och att det av för som", "2014 12 3,5 § 7", "x y", "\u{0}\u{FFFD}"])
    func `a text without words of substance has none`(text: String) throws {
        #expect(try Reading.lemmas(text).isEmpty)
    }

    @Test func `function words and numbers are left out of a sentence`() throws {
        let lemmas = try Reading.lemmas("År 2014 var det 12 av de granskade avtalen som saknade bilaga 3.")
        #expect(lemmas.contains("avtal") && lemmas.contains("bilaga"))
        #expect(Set(lemmas).isDisjoint(with: ["det", "av", "de", "som", "2014", "12", "3"]))
    }

    @Test func `words stand in order, as often as they occur, with their places in the text`() throws {
        let text = "Åtgärda bristerna: följ bristerna upp."
        let words = try Reading.reader().words(in: text)
        let utf8 = Array(text.utf8)
        let forms = words.map { String(decoding: utf8[$0.range], as: UTF8.self) }
        #expect(forms == ["Åtgärda", "bristerna", "följ", "bristerna"])
        #expect(words.map(\.features.lemma) == ["åtgärda", "brist", "uppfölja", "brist"])
    }

    @Test func `a second reading gives the same`() throws {
        let reader = try Reading.reader()
        let text = "Se över hur mål- och resultatstyrningen följs upp i nämnden."
        let first = reader.words(in: text)
        _ = reader.words(in: "Helt andra ord om vattenverk och broar.")
        #expect(reader.words(in: text) == first)
    }

    @Test func `what is known of words is forgotten when the analyzer drops its vocabulary`() throws {
        let analyzer = try TextAnalyzer(limits: VocabularyLimits(entries: 3, bytes: 1 << 20))
        let reader = FeatureReader(analyzer: analyzer)
        _ = reader.words(in: "Gallra handlingar i arkivet.")
        #expect(analyzer.resetIfLarge())
        // Others use the analyzer meanwhile, and meet more words than there were before.
        _ = analyzer.tokens(in: "Broar, vägar, parker, skolor, lekplatser, badhus, bibliotek, torg, hamnar och spår.")
        #expect(reader.words(in: "Broar och vägar.").map(\.features.lemma) == ["bro", "väg"])
    }

    @Test func `any mixture of verbs, particles and hyphens is read`() throws {
        var generator = SeededGenerator(seed: 7)
        let pieces = [
            "följa", " upp ", "se", " över ", "- och ", "mål", "\u{AD}", "é", "😀", "\n", "0", "-", "styrning",
            "\u{301}",
        ]
        let reader = try Reading.reader()
        for _ in 0..<300 {
            let text = (0..<generator.next() % 20)
                .map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined()
            for word in reader.words(in: text) {
                #expect(!word.range.isEmpty && word.range.upperBound <= text.utf8.count)
                #expect(!word.features.lemma.isEmpty && !word.features.atoms.isEmpty)
            }
        }
    }
}
