/// Relates words that are made of each other by an ending: "placera" and "placering", "ansvara" and "ansvar", "säker" and
/// "säkerhet".
///
/// Official Swedish says the same by a verb or by a noun made of it. The relation is read off the letters; the dictionary vouches
/// for both words, and for the verb that it is one.
public struct Derivations {
    private let analyzer: TextAnalyzer
    private let verbs: ParticleVerbs

    init(analyzer: TextAnalyzer) {
        self.analyzer = analyzer
        verbs = analyzer.particleVerbs
    }

    /// The words that a word is made of, or that are made of it, by one ending.
    ///
    /// - Parameter lemma: The word's lemma.
    /// - Returns: Lemmas that the dictionary knows, each once, the word itself not among them.
    public func relatives(of lemma: String) -> [String] {
        guard !Self.setWords.contains(lemma) else { return [] }
        var relatives: [String] = []
        func add(_ word: String) {
            guard word != lemma, word.utf8.count >= Self.shortest, !Self.setWords.contains(word) else { return }
            if !relatives.contains(word) { relatives.append(word) }
        }
        for (noun, verb) in Self.nounsOfVerbs where lemma.hasSuffix(noun) {
            let word = lemma.dropLast(noun.count) + verb
            if verbs.isVerb(String(word)) { add(String(word)) }
        }
        if verbs.isVerb(lemma) {
            for (noun, verb) in Self.nounsOfVerbs where lemma.hasSuffix(verb) {
                let word = String(lemma.dropLast(verb.count) + noun)
                if isKnown(word) { add(word) }
            }
        }
        for ending in Self.nounsOfAdjectives where lemma.hasSuffix(ending) {
            let word = String(lemma.dropLast(ending.count))
            if isKnown(word) { add(word) }
        }
        for ending in Self.nounsOfAdjectives where isKnown(lemma + ending) { add(lemma + ending) }
        return relatives
    }

    private func isKnown(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { analyzer.isKnown($0) }
    }

    /// Words of fewer bytes are related to too much.
    private static let shortest = 4

    /// Words that have gone their own way, and say nothing of the verbs that they are made of.
    private static let setWords: Set<String> = [
        "följande", "gällande", "nuvarande", "pågående", "kommande", "avseende", "beträffande", "angående", "rörande",
        "varande",
        "tidning", "avdelning", "förening", "våning", "mening", "tidigare", "vidare",
        "närmare", "snarare",
    ]

    /// Endings of nouns, and those of the verbs that they are made of.
    private static let nounsOfVerbs: [(noun: String, verb: String)] = [
        ("ering", "era"), ("ation", "era"), ("ition", "era"), ("ning", "a"), ("ing", "a"), ("ande", "a"), ("else", "a"),
        ("nad", "a"), ("an", "a"), ("are", "a"), ("", "era"), ("", "a"),
    ]

    /// Endings that turn adjectives into nouns, or nouns into adjectives.
    private static let nounsOfAdjectives = ["het", "ig"]
}

extension TextAnalyzer {
    /// What relates words that are made of each other, by this analyzer's dictionary.
    public var derivations: Derivations { Derivations(analyzer: self) }
}
