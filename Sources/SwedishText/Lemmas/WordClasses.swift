/// Tells the class of dictionary entries, from their flags and from the forms that are listed beside them.
struct WordClasses: Sendable {
    private let lexicon: LexiconView
    private var irregular: IrregularForms { .swedish }

    init(lexicon: LexiconView) {
        self.lexicon = lexicon
    }

    /// How a verb conjugates.
    enum Conjugation {
        /// "granska, granskade"; also short verbs, "tro, trodde".
        case withVowel
        /// "köpa, köpte" and strong verbs: "skriva, skrev".
        case withoutVowel
    }

    private func lists(_ stem: Stem, _ ending: StaticString) -> Bool {
        lexicon.flags(stem, ending.bytes).contains(.common)
    }

    /// How `stem` + `ending` conjugates, if it is the infinitive of a verb.
    func conjugation(of stem: Stem, _ ending: StaticString) -> Conjugation? {
        let flags = lexicon.flags(stem, ending.bytes)
        guard flags.contains(.common) else { return prefixedConjugation(of: stem, ending) }
        if !flags.isDisjoint(with: .verbSecond) { return .withoutVowel }
        if irregular.isInfinitive(stem.bytes, ending, isPrefix: Particles.isParticle(_:)) { return .withoutVowel }
        if !flags.isDisjoint(with: .verbWithVowel) { return .withVowel }
        guard ending.utf8CodeUnitCount > 0 else { return nil }
        if lists(stem, "ar") || lists(stem, "ade") { return .withVowel }
        return nil
    }

    /// The dictionary makes some verbs of a particle and another verb: "förekomma".
    private func prefixedConjugation(of stem: Stem, _ ending: StaticString) -> Conjugation? {
        let particle = Particles.length(in: stem.bytes)
        guard particle > 0, stem.count - particle >= 2 else { return nil }
        let rest = Stem(Bytes(rebasing: stem.bytes[particle...]))
        if irregular.isInfinitive(rest.bytes, ending, isPrefix: { $0.isEmpty }) { return .withoutVowel }
        let flags = lexicon.flags(rest, ending.bytes)
        guard flags.contains(.common), flags.contains(.joinsParticles) else { return nil }
        return flags.isDisjoint(with: .verbSecond) ? .withVowel : .withoutVowel
    }

    /// Whether `stem` + `ending` is an adjective.
    func isAdjective(_ stem: Stem, _ ending: StaticString) -> Bool {
        guard let last = ending.bytes.last ?? stem.bytes.last, last != UInt8(ascii: "a") else { return false }
        let flags = lexicon.flags(stem, ending.bytes)
        guard flags.contains(.common), flags.isDisjoint(with: .onlyInCompounds) else { return false }
        if isAdjective(flags, last: last) { return true }
        return ending.utf8CodeUnitCount == 0 && lists(stem, "t") && lists(stem, "a") && !lists(stem, "as")
    }

    /// Whether an entry with some flags and a last letter is an adjective.
    func isAdjective(_ flags: EntryFlags, last: UInt8) -> Bool {
        if !flags.isDisjoint(with: .adjective) { return true }
        // Imperatives ("vinn") have a rule for -a too, and one for the passive with it.
        if flags.contains(.agreement) { return flags.isDisjoint(with: .imperative) }
        guard flags.contains(.degree) else { return false }
        return last == UInt8(ascii: "m") || last == UInt8(ascii: "r") || last == UInt8(ascii: "l")
            || last == UInt8(ascii: "n")
    }
}
