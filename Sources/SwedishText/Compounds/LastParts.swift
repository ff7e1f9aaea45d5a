/// Tells whether the rest of a word may be the last part of a compound.
struct LastParts: Sendable {
    struct Candidate {
        var lemma: [UInt8]
        var cost: Double
    }

    private let lexicon: LexiconView
    private let lemmatizer: Lemmatizer

    init(lexicon: LexiconView, lemmatizer: Lemmatizer) {
        self.lexicon = lexicon
        self.lemmatizer = lemmatizer
    }

    /// The last part that some letters are, in any form, or nil when they are none.
    func candidate(_ rest: Bytes) -> Candidate? {
        guard rest.count >= 3, lexicon.mayBeginEntry(LexiconHash(Bytes(rebasing: rest[..<min(rest.count, 4)]))),
            !DerivationalSuffixes.contains(rest)
        else { return nil }
        return lemmatizer.withLemma(of: rest, preferringNouns: true) { lemma, _ in
            lemmatizer.isStrongVerb(rest) ? nil : candidate(lemma: lemma)
        }
    }

    /// The last part with a base form, or nil when none has that.
    private func candidate(lemma: Bytes) -> Candidate? {
        guard lemma.count >= 3, !DerivationalSuffixes.contains(lemma), !Particles.isPrefix(lemma) else { return nil }
        guard let index = lexicon.index(of: lemma) else {
            return isDerived(lemma) ? Candidate(lemma: Array(lemma), cost: Costs.part + Costs.derivedLast) : nil
        }
        let entry = lexicon.entry(index)
        guard entry.flags.contains(.common), !entry.flags.isDisjoint(with: .mayEndCompound) else { return nil }
        let rarity = Costs.rarity(Int(entry.endings))
        var cost = Costs.part + Costs.length(letters(of: lemma), rarity: rarity) + rarity
        if entry.flags.isDisjoint(with: .noun) { cost += Costs.noNounLast }
        if !entry.flags.contains(.ends) { cost += Costs.unlicensedLast }
        return Candidate(lemma: Array(lemma), cost: cost)
    }

    /// Whether some letters are a word, in any form.
    func isKnown(_ rest: Bytes) -> Bool {
        !DerivationalSuffixes.contains(rest) && lemmatizer.isKnown(rest)
    }

    /// Whether a word that is not listed is made from a verb.
    private func isDerived(_ word: Bytes) -> Bool {
        if Self.derived.contains(where: { word.ends(in: $0) }) { return true }
        guard word.ends(in: "an") else { return false }
        return !lexicon.flags(of: Bytes(rebasing: word.dropLast())).isDisjoint(with: .verb)
    }

    private static let derived: [StaticString] = ["are", "ning", "ring", "ande", "ende", "isk"]

    private func letters(of word: Bytes) -> Int {
        word.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
    }
}

/// Endings that make new words of others, and are listed as words too.
enum DerivationalSuffixes {
    static func contains(_ word: Bytes) -> Bool { all.contains(word) }

    private static let all = WordTable(
        words: """
            het heten heter skap skapet bar bara bart lig liga ligt dom domen sam samma samt ning ningen else elsen \
            ing lös lösa löst mässig mässiga mässigt aktig aktiga artad fri full fulla fullt rik rika rikt vis ande \
            are ar er en et iska isk ist ism eri inna itet tion sion ant ens ans and ent
            """)
}
