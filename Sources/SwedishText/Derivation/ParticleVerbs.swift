/// A verb with a particle that it is written apart from: "följa upp".
public struct ParticleVerb: Hashable, Sendable {
    /// The verb's infinitive.
    public var verb: String
    /// The particle in the form that it has before the verb: "upp" in "uppfölja".
    public var particle: String

    /// The ways in which the particle is written behind the verb: "genom" and "igenom".
    public var looseParticles: [String] {
        [particle] + ParticleVerbs.looseForms.filter { $0.value == particle }.map(\.key).sorted()
    }
    /// Verb and particle written together: "uppfölja".
    public var joined: String { particle + verb }
}

/// Relates particle verbs to the nouns made of them: "följa upp" to "uppföljning", "se över" to "översyn".
///
/// Swedish makes the noun of particle and verb joined, by one of a few endings or irregularly; the relation is read off
/// the letters, and the dictionary vouches for the verb.
public struct ParticleVerbs: Sendable {
    /// Keeps alive what `classes` looks at.
    private let lexicon: Lexicon
    private let classes: WordClasses

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        classes = WordClasses(lexicon: lexicon.view)
    }

    /// The particle verb that a noun is made of.
    ///
    /// - Parameter noun: The noun's lemma.
    /// - Returns: The verb and its particle, or nil for a noun that is not made so.
    public func verb(ofNoun noun: String) -> ParticleVerb? {
        for particle in Self.particles where noun.hasPrefix(particle) {
            let rest = String(noun.dropFirst(particle.count))
            if let verb = Self.irregularVerbs[rest] { return ParticleVerb(verb: verb, particle: particle) }
            for ending in Self.endings where rest.hasSuffix(ending) && rest.utf8.count > ending.utf8.count + 1 {
                let verb = rest.dropLast(ending.count) + "a"
                if isVerb(String(verb)) { return ParticleVerb(verb: String(verb), particle: particle) }
            }
        }
        return nil
    }

    /// The particle verb that two words are.
    ///
    /// - Parameters:
    ///   - verb: The first word's lemma.
    ///   - particle: The second word as it stands.
    /// - Returns: The verb and its particle, or nil for other words.
    public func verb(_ verb: String, _ particle: String) -> ParticleVerb? {
        let particle = Self.looseForms[particle] ?? particle
        guard Self.particleSet.contains(particle), isVerb(verb) else { return nil }
        return ParticleVerb(verb: verb, particle: particle)
    }

    /// The nouns that may be made of a particle verb; not all of them exist.
    public func nouns(of verb: ParticleVerb) -> [String] {
        let stem = verb.verb.hasSuffix("a") && verb.verb.count > 2 ? String(verb.verb.dropLast()) : verb.verb
        let regular = verb.verb.hasSuffix("a") ? Self.endings.map { stem + $0 } : [stem + "ende"]
        let irregular = Self.irregularVerbs.filter { $0.value == verb.verb }.map(\.key).sorted()
        return (regular + irregular).map { verb.particle + $0 }
    }

    /// Whether a word is the infinitive of a verb.
    func isVerb(_ word: String) -> Bool {
        var word = word
        return word.withUTF8 { utf8 in
            if utf8.last == UInt8(ascii: "a"),
                classes.conjugation(of: Stem(Bytes(rebasing: utf8.dropLast())), "a") != nil
            {
                return true
            }
            return utf8.endsInVowel && classes.conjugation(of: Stem(utf8), "") != nil
        }
    }

    /// The particles that are written apart from the verb, the longest first.
    private static let particles = """
        tillbaka genom fram från bort efter åter över under kring före mot upp fast ihop isär med ned ut in av om på till vid
        """.split(whereSeparator: \.isWhitespace).map(String.init)

    private static let particleSet = Set(particles)

    /// Particles whose form behind the verb is another.
    static let looseForms = ["igenom": "genom", "emot": "mot", "ner": "ned", "ifrån": "från", "omkring": "kring"]

    private static let endings = ["ning", "ing", "ande", "else", "nad", "an"]

    /// What follows the particle in nouns that no ending explains, and the verb.
    private static let irregularVerbs = [
        "syn": "se", "seende": "se", "gång": "gå", "stånd": "stå", "stående": "stå", "tag": "ta", "tagande": "ta",
        "tagning": "ta", "skrift": "skriva", "drag": "dra", "dragning": "dra", "sättning": "sätta", "sats": "sätta",
        "slag": "slå", "komst": "komma", "gift": "ge", "givning": "ge", "givande": "ge", "byte": "byta",
        "bygge": "bygga",
        "köp": "köpa", "lån": "låna", "rop": "ropa", "fart": "fara", "räkning": "räkna", "vägning": "väga",
        "läggande": "lägga", "höjning": "höja",
    ]
}

extension TextAnalyzer {
    /// What relates particle verbs and nouns, by this analyzer's dictionary.
    public var particleVerbs: ParticleVerbs { ParticleVerbs(lexicon: lexicon) }
}
