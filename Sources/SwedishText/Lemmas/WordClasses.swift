/// Tells the class of dictionary entries, from their flags and from the forms that are listed beside them.
struct WordClasses: Sendable {
    private let lexicon: Lexicon
    private let irregular = IrregularForms.swedish

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// How a verb conjugates.
    enum Conjugation {
        /// "granska, granskade"; also short verbs, "tro, trodde".
        case withVowel
        /// "köpa, köpte" and strong verbs: "skriva, skrev".
        case withoutVowel
    }

    func flags(_ start: Slice<Bytes>, _ end: StaticString) -> EntryFlags {
        end.withUTF8Buffer { lexicon.flags(Bytes(rebasing: start), $0) }
    }

    private func lists(_ start: Slice<Bytes>, _ end: StaticString) -> Bool {
        flags(start, end).contains(.common)
    }

    /// How `stem` + `ending` conjugates, if it is the infinitive of a verb.
    func conjugation(of stem: Slice<Bytes>, _ ending: StaticString) -> Conjugation? {
        let flags = flags(stem, ending)
        guard flags.contains(.common) else { return prefixedConjugation(of: stem, ending) }
        if !flags.isDisjoint(with: .verbSecond) { return .withoutVowel }
        if irregular.isInfinitive(stem, ending, isPrefix: Particles.isParticle(_:)) { return .withoutVowel }
        if !flags.isDisjoint(with: .verbWithVowel) { return .withVowel }
        guard ending.utf8CodeUnitCount > 0 else { return nil }
        if lists(stem, "ar") || lists(stem, "ade") { return .withVowel }
        return nil
    }

    /// The dictionary makes some verbs of a particle and another verb: "förekomma".
    private func prefixedConjugation(of stem: Slice<Bytes>, _ ending: StaticString) -> Conjugation? {
        let particle = Particles.length(in: Bytes(rebasing: stem))
        guard particle > 0, case let rest = stem.dropFirst(particle), rest.count >= 2 else { return nil }
        let flags = flags(rest, ending)
        if irregular.isInfinitive(rest, ending, isPrefix: { $0.isEmpty }) { return .withoutVowel }
        guard flags.contains(.common), flags.contains(.joinsParticles) else { return nil }
        return flags.isDisjoint(with: .verbSecond) ? .withVowel : .withoutVowel
    }

    /// Whether `stem` + `ending` is an adjective.
    func isAdjective(_ stem: Slice<Bytes>, _ ending: StaticString) -> Bool {
        guard let last = ending.utf8CodeUnitCount > 0 ? ending.withUTF8Buffer({ $0.last }) : stem.last,
            last != UInt8(ascii: "a")
        else { return false }
        let flags = flags(stem, ending)
        guard flags.contains(.common), flags.isDisjoint(with: .onlyInCompounds) else { return false }
        if isAdjective(flags, last: last) { return true }
        return ending.utf8CodeUnitCount == 0 && lists(stem, "t") && lists(stem, "a") && !lists(stem, "as")
    }

    /// Whether an entry with some flags and a last letter is an adjective.
    func isAdjective(_ flags: EntryFlags, last: UInt8) -> Bool {
        if !flags.isDisjoint(with: .adjective) { return true }
        // Imperatives ("vinn") have a rule for -a too, and one for the passive with it.
        if flags.contains(.agreement) { return flags.isDisjoint(with: .imperative) }
        return flags.contains(.degree) && "mrln".utf8.contains(last)
    }
}
