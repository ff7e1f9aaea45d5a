public import SwedishText

/// Reads the words of substance of texts, with what they are compared by. For one thread at a time.
public final class FeatureReader {
    private let analyzer: TextAnalyzer
    private let verbs: ParticleVerbs

    /// What is known of a word.
    private enum Known {
        case nothing
        case insubstantial
        case features(WordFeatures)
    }

    /// What is known of the analyzer's words, by their types.
    private var known: [Known] = []
    /// How often the analyzer had dropped its vocabulary then.
    private var dropCount: Int
    private var knownVerbs: [String: WordFeatures?] = [:]
    private var occurrences: [WordOccurrence] = []

    /// How many words before a particle its verb is looked for.
    private static let reach = 4
    /// How many pairs of words are kept.
    private static let maximumKnown = 100_000

    /// Reads with an analyzer, which must be used by nobody else meanwhile.
    public init(analyzer: TextAnalyzer) {
        self.analyzer = analyzer
        verbs = analyzer.particleVerbs
        dropCount = analyzer.dropCount
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
            if dropCount != analyzer.dropCount {
                dropCount = analyzer.dropCount
                known.removeAll()
            }
            occurrences.removeAll(keepingCapacity: true)
            analyzer.tokenize(utf8, into: &occurrences)
            var suspended: [(token: Int, typeID: Int32)] = []
            analyzer.expandSuspended(utf8, occurrences, into: &suspended)
            let wholes = Dictionary(suspended.map { ($0.token, $0.typeID) }) { first, _ in first }
            let (verbs, particles) = particleVerbs()
            var words: [Word] = []
            for (index, occurrence) in occurrences.enumerated() where !particles.contains(index) {
                guard let features = verbs[index] ?? features(ofType: wholes[index] ?? occurrence.typeID) else {
                    continue
                }
                words.append(Word(features: features, range: occurrence.start..<occurrence.end))
            }
            return words
        }
    }

    /// What a word is compared by; nothing for words without substance.
    private func features(ofType id: Int32) -> WordFeatures? {
        while known.count <= Int(id) { known.append(.nothing) }
        switch known[Int(id)] {
        case .features(let features): return features
        case .insubstantial: return nil
        case .nothing:
            let features = makeFeatures(of: analyzer.type(id))
            known[Int(id)] = features.map(Known.features) ?? .insubstantial
            return features
        }
    }

    private func makeFeatures(of type: WordType) -> WordFeatures? {
        guard !type.isFunctionWord, !type.isNumber, type.lemmaUTF8.count > 1 else { return nil }
        let lemma = type.lemma
        if let joined = joined(noun: lemma) { return WordFeatures(lemma: joined, parts: []) }
        // "säkerställa" is no more made of its parts than any set phrase.
        if GeneralWords.contains(lemma) { return WordFeatures(lemma: lemma, parts: []) }
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

    /// The particle verbs that stand apart, by the places of their verbs, and the places of their particles.
    private func particleVerbs() -> (verbs: [Int: WordFeatures], particles: Set<Int>) {
        var verbs: [Int: WordFeatures] = [:]
        var particles: Set<Int> = []
        for place in occurrences.indices {
            let particle = analyzer.type(occurrences[place].typeID)
            guard particle.wordUTF8.count <= Self.longestParticle else { continue }
            let isPreposition = Self.prepositions.contains(particle.word)
            guard isPreposition || Self.particles.contains(particle.word) else { continue }
            // The nearest word before it that is such a verb.
            for before in occurrences.indices[..<place].suffix(isPreposition ? 1 : Self.reach).reversed() {
                let type = analyzer.type(occurrences[before].typeID)
                guard !type.isNumber, verbs[before] == nil, let joined = verb(type.lemma, particle.word) else {
                    continue
                }
                verbs[before] = joined
                particles.insert(place)
                break
            }
        }
        return (verbs, particles)
    }

    /// "uppfölja" for "följa" and "upp", when there is such a verb or a noun made of it.
    private func verb(_ verb: String, _ particle: String) -> WordFeatures? {
        let key = verb + " " + particle
        if let known = knownVerbs[key] { return known }
        var features: WordFeatures?
        if let found = verbs.verb(verb, particle), ([found.joined] + verbs.nouns(of: found)).contains(where: isKnown) {
            features = WordFeatures(lemma: found.joined, parts: [])
        }
        if knownVerbs.count >= Self.maximumKnown { knownVerbs.removeAll() }
        knownVerbs[key] = features
        return features
    }

    /// Whether the dictionary has a word, and not only as a compound.
    private func isKnown(_ word: String) -> Bool {
        var letters = word
        guard letters.withUTF8({ analyzer.isKnown($0) }), let id = analyzer.typeID(of: word) else { return false }
        return analyzer.type(id).parts.isEmpty
    }

    /// The bytes of the longest particle.
    private static let longestParticle = 8

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
