public import SwedishText

/// Reads the words of substance of texts, with what they are compared by. For one thread at a time.
public final class FeatureReader {
    private let analyzer: TextAnalyzer
    private let verbs: ParticleVerbs
    private var known: [[UInt8]: WordFeatures?] = [:]
    private var particleVerbs: [String: String?] = [:]
    private var occurrences: [WordOccurrence] = []

    /// How many words behind a verb its particle is looked for.
    private static let reach = 4
    /// How many words are kept.
    private static let maximumKnown = 100_000

    /// Reads with an analyzer, which must be used by nobody else meanwhile.
    public init(analyzer: TextAnalyzer) {
        self.analyzer = analyzer
        verbs = analyzer.particleVerbs
    }

    /// A word of a text.
    public struct Word: Hashable, Sendable {
        /// What it is compared by.
        public var features: WordFeatures
        /// Where it stands, in UTF-8 bytes of the text; of a particle verb the verb.
        public var range: Range<Int>
    }

    /// The words of substance of a text in order, as often as they occur: no function words and no numbers. Verb and particle that
    /// stand apart are one word; a word with a suspended hyphen is the word that it stands for.
    ///
    /// - Complexity: O(n) in the bytes of the text.
    public func words(in text: String) -> [Word] {
        var text = text
        return text.withUTF8 { utf8 in
            occurrences.removeAll(keepingCapacity: true)
            analyzer.tokenize(utf8, into: &occurrences)
            var suspended: [(token: Int, typeID: Int32)] = []
            analyzer.expandSuspended(utf8, occurrences, into: &suspended)
            let wholes = Dictionary(suspended.map { ($0.token, $0.typeID) }) { first, _ in first }
            var particles: Set<Int> = []
            var words: [Word] = []
            for (index, occurrence) in occurrences.enumerated() where !particles.contains(index) {
                let range = occurrence.start..<occurrence.end
                if let (verb, particle) = particleVerb(at: index) {
                    particles.insert(particle)
                    words.append(Word(features: verb, range: range))
                } else if let features = features(of: analyzer.type(wholes[index] ?? occurrence.typeID)) {
                    words.append(Word(features: features, range: range))
                }
            }
            return words
        }
    }

    /// What a word is compared by; nothing for words without substance.
    private func features(of type: WordType) -> WordFeatures? {
        let word = Array(type.wordUTF8)
        if let known = known[word] { return known }
        if known.count >= Self.maximumKnown { known.removeAll() }
        let features = makeFeatures(of: type)
        known[word] = features
        return features
    }

    private func makeFeatures(of type: WordType) -> WordFeatures? {
        guard !type.isFunctionWord, !type.isNumber, type.lemmaUTF8.count > 1 else { return nil }
        let lemma = type.lemma
        if let joined = joined(noun: lemma) { return WordFeatures(lemma: joined, parts: []) }
        let parts = type.parts.map { part in
            let lemma = String(decoding: part.lemma, as: UTF8.self)
            return joined(noun: lemma) ?? lemma
        }
        return WordFeatures(lemma: lemma, parts: parts)
    }

    /// "uppfölja" for "uppföljning".
    private func joined(noun: String) -> String? {
        guard !Self.nounsOfTheirOwn.contains(noun) else { return nil }
        return verbs.verb(ofNoun: noun)?.joined
    }

    /// The particle verb that begins at a token, and the token of its particle.
    private func particleVerb(at index: Int) -> (WordFeatures, Int)? {
        let type = analyzer.type(occurrences[index].typeID)
        guard !type.isNumber, type.parts.isEmpty else { return nil }
        for next in occurrences.indices[(index + 1)...].prefix(Self.reach) {
            let particle = analyzer.type(occurrences[next].typeID).word
            let isNear = next == index + 1
            guard Self.particles.contains(particle) || (isNear && Self.prepositions.contains(particle)) else {
                continue
            }
            return joined(type.lemma, particle).map { (WordFeatures(lemma: $0, parts: []), next) }
        }
        return nil
    }

    /// "uppfölja" for "följa" and "upp", when there is such a verb or a noun made of it.
    private func joined(_ verb: String, _ particle: String) -> String? {
        let key = verb + " " + particle
        if let known = particleVerbs[key] { return known }
        var joined: String?
        if let found = verbs.verb(verb, particle), ([found.joined] + verbs.nouns(of: found)).contains(where: isKnown) {
            joined = found.joined
        }
        if particleVerbs.count >= Self.maximumKnown { particleVerbs.removeAll() }
        particleVerbs[key] = joined
        return joined
    }

    private func isKnown(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { analyzer.isKnown($0) }
    }

    /// The particles that seldom are anything else behind a verb.
    private static let particles: Set<String> = [
        "upp", "in", "ut", "fram", "bort", "ned", "ner", "ihop", "igenom", "tillbaka",
    ]
    /// Particles that are as often prepositions, and so count right behind the verb only.
    private static let prepositions: Set<String> = ["över"]

    /// Nouns that look as if made of a particle verb, but have a meaning of their own.
    private static let nounsOfTheirOwn: Set<String> = [
        "tillsyn", "uppgift", "avgift", "tillgång", "tillstånd", "uppdrag", "avslag", "avstånd", "insats", "tillfälle",
        "utbildning",
        "omgång", "utgång", "uppgång", "framgång", "avsats", "utslag", "inslag", "omslag", "uppslag", "utdrag",
    ]
}
