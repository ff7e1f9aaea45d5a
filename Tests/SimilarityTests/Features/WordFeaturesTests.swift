import Testing

@testable import Similarity

struct WordFeaturesTests {
    @Test func `a word that is no compound is its own only part`() {
        let word = WordFeatures(lemma: "rutin", parts: [])
        #expect(word.parts == ["rutin"])
        #expect(word.atoms == [FeatureKey(.atom, "rutin".utf8)])
        #expect(word.compound == nil)
    }

    @Test func `a compound has its parts, and a key as a whole`() {
        let word = WordFeatures(lemma: "underhållsplan", parts: ["underhåll", "plan"])
        #expect(word.atoms == [FeatureKey(.atom, "underhåll".utf8), FeatureKey(.atom, "plan".utf8)])
        #expect(word.compound == FeatureKey(.compound, "underhållsplan".utf8))
        #expect(word.atoms[1] == WordFeatures(lemma: "plan", parts: []).atoms[0])
    }

    @Test(arguments: [
        ("rutin", [" rut", "ruti", "utin", "tin "]), ("mål", [" mål", "mål "]), ("år", [" år "]), ("å", [" å "]),
        ("anana", [" ana", "anan", "nana", "ana "]),
    ])
    func `letters are taken four by four with a blank at each end`(lemma: String, grams: [String]) {
        #expect(WordFeatures(lemma: lemma, parts: []).grams == grams.map { FeatureKey(.gram, $0.utf8) })
    }

    @Test func `letters that occur twice count twice`() {
        let grams = WordFeatures(lemma: "sagasaga", parts: []).grams
        #expect(grams.count { $0 == FeatureKey(.gram, "saga".utf8) } == 2)
    }

    @Test(arguments: [
        ("rutin", "riktlinje"), ("avvika", "brist"), ("upprätta", "framta"), ("samverkan", "samarbete"),
    ])
    func `words that may stand for each other share a list`(one: String, other: String) {
        let (one, other) = (WordFeatures(lemma: one, parts: []), WordFeatures(lemma: other, parts: []))
        #expect(!Set(one.synonyms).isDisjoint(with: other.synonyms))
    }

    @Test func `a compound is in the lists of its parts, in each once`() {
        let compound = WordFeatures(lemma: "inköpsrutin", parts: ["inköpa", "rutin"])
        for part in ["upphandling", "riktlinje"] {
            #expect(!Set(compound.synonyms).isDisjoint(with: WordFeatures(lemma: part, parts: []).synonyms))
        }
        #expect(Set(compound.synonyms).count == compound.synonyms.count)
        #expect(WordFeatures(lemma: "brygga", parts: []).synonyms.isEmpty)
    }

    @Test(arguments: ["nämnd", "socialnämnd", "kommunstyrelse", "kommunfullmäktige", "kommun", "region", "revisor"])
    func `boards and offices are bodies`(lemma: String) {
        #expect(WordFeatures(lemma: lemma, parts: []).isBody)
    }

    @Test(arguments: ["rutin", "nämndsammanträde", "kommunikation", "styrelsearvode", "bolagsordning"])
    func `words that only begin like a body are none`(lemma: String) {
        #expect(!WordFeatures(lemma: lemma, parts: []).isBody)
    }

    @Test func `words with the same base form and parts are equal`() {
        let word = WordFeatures(lemma: "vårdplan", parts: ["vård", "plan"])
        #expect(word == WordFeatures(lemma: "vårdplan", parts: ["vård", "plan"]))
        #expect(word != WordFeatures(lemma: "vårdplan", parts: []))
        #expect(Set([word, WordFeatures(lemma: "vårdplan", parts: ["vård", "plan"])]).count == 1)
    }
}
