/// Tells whether the rest of a word may be the last part of a compound.
struct LastParts: Sendable {
    struct Candidate {
        var lemma: [UInt8]
        var cost: Double
    }

    private let lexicon: Lexicon
    private let lemmatizer: Lemmatizer

    init(lexicon: Lexicon, lemmatizer: Lemmatizer) {
        self.lexicon = lexicon
        self.lemmatizer = lemmatizer
    }

    /// The last part that some letters are, in any form, or nil when they are none.
    func candidate(_ rest: Bytes) -> Candidate? {
        guard rest.count >= 3, lexicon.mayBeginEntry(LexiconHash(Bytes(rebasing: rest[..<min(rest.count, 4)]))) else {
            return nil
        }
        guard !DerivationalSuffixes.contains(rest), let lemma = lemmatizer.lemma(of: rest, preferringNouns: true),
            !lemmatizer.isStrongVerb(rest)
        else { return nil }
        guard lemma.utf8.count >= 3,
            lemma.utf8.withUnsafeBufferPointer({ !DerivationalSuffixes.contains($0) && !Particles.isPrefix($0) })
        else { return nil }
        let index = lemma.utf8.withUnsafeBufferPointer { lexicon.index(of: $0) }
        let entry = index.map { lexicon.entry($0) }
        let flags = entry?.flags ?? []
        guard flags.contains(.common) || entry == nil else { return nil }
        guard
            !flags.isDisjoint(with: [.ends, .noun, .adjective, .agreement, .verbSecond, .verbWithVowel]) || entry == nil
        else { return nil }
        guard entry != nil else {
            return isDerived(lemma.utf8) ? Candidate(lemma: lemma.utf8, cost: Costs.part + Costs.derivedLast) : nil
        }
        let rarity = Costs.rarity(Int(entry?.endings ?? 0))
        var cost = Costs.part + Costs.length(letters(of: lemma.utf8), rarity: rarity) + rarity
        if flags.isDisjoint(with: .noun) { cost += Costs.noNounLast }
        if !flags.contains(.ends) { cost += Costs.unlicensedLast }
        return Candidate(lemma: lemma.utf8, cost: cost)
    }

    /// Whether some letters are a word, in any form.
    func isKnown(_ rest: Bytes) -> Bool {
        !DerivationalSuffixes.contains(rest) && lemmatizer.lemma(of: rest, preferringNouns: true) != nil
    }

    /// Whether a word that is not listed is made from a verb.
    private func isDerived(_ word: [UInt8]) -> Bool {
        word.withUnsafeBufferPointer { word in
            if Self.derived.contains(where: { word.ends(in: $0) }) { return true }
            guard word.ends(in: "an") else { return false }
            return !lexicon.flags(of: Bytes(rebasing: word.dropLast())).isDisjoint(with: [.verbSecond, .verbWithVowel])
        }
    }

    private static let derived: [StaticString] = ["are", "ning", "ring", "ande", "ende", "isk"]

    private func letters(of word: [UInt8]) -> Int {
        word.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}

/// Endings that make new words of others, and are listed as words too.
enum DerivationalSuffixes {
    static func contains(_ word: Bytes) -> Bool { all.contains(word) }

    private static let all = WordTable(
        words: """
            het heten heter skap skapet bar bara bart lig liga ligt dom domen sam samma samt ning ningen else elsen ing \
            lös lösa löst mässig mässiga mässigt aktig aktiga artad fri full fulla fullt rik rika rikt vis ande are ar er en et \
            iska isk ist ism eri inna itet tion sion ant ens ans and ent
            """)
}
