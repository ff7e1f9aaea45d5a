/// Finds the words that may stand before another in a compound, in the forms that they take there.
struct FirstParts: Sendable {
    /// A piece of a word that may be a first or middle part.
    struct Candidate {
        /// The byte after it.
        var end: Int
        var cost: Double
        /// The entry that it is a form of.
        var entry: Int
        /// The bytes of a particle before that entry.
        var particleCount = 0
    }

    private let lexicon: Lexicon

    private let lemmatizer: Lemmatizer

    init(lexicon: Lexicon, lemmatizer: Lemmatizer) {
        self.lexicon = lexicon
        self.lemmatizer = lemmatizer
    }

    /// Calls `body` with each piece of a word from `start` that may be followed by another part.
    func forEachCandidate(in word: Bytes, from start: Int, _ body: (Candidate) -> Void) {
        forEachWord(in: word, from: start, particleCount: 0, extraCost: 0, body)
        let particle = Particles.length(in: Bytes(rebasing: word[start...]))
        guard particle > 0, word.count - start - particle > 4 else { return }
        forEachWord(in: word, from: start + particle, particleCount: particle, extraCost: Costs.particleWord, body)
    }

    /// The base form of a candidate.
    func lemma(of candidate: Candidate, in word: Bytes, from start: Int) -> [UInt8] {
        let particle = Array(word[start..<start + candidate.particleCount])
        let piece = Bytes(rebasing: word[start + candidate.particleCount..<candidate.end])
        if piece.ends(in: "erings") { return particle + Array(piece.dropLast()) }
        return particle + CompoundBase.lemma(of: Array(lexicon.word(candidate.entry)), lexicon, lemmatizer)
    }

    private func forEachWord(
        in word: Bytes, from start: Int, particleCount: Int, extraCost: Double, _ body: (Candidate) -> Void
    ) {
        var hash = LexiconHash()
        var letters = 0
        let none = Bytes(start: nil, count: 0)
        for index in start..<(word.count - 2) {
            hash.append(word[index])
            if word[index] & 0xC0 != 0x80 { letters += 1 }
            guard lexicon.mayBeginEntry(hash) else { return }
            let end = index + 1
            guard letters >= 2, word[end] & 0xC0 != 0x80 else { continue }
            let piece = Bytes(rebasing: word[start..<end])
            func offer(_ entry: Int, _ end: Int, _ cost: Double) {
                guard word.count - end >= 3 else { return }
                // The dictionary's compounds with other linking letters are not counted; the word's endings tell as well.
                let known = lexicon.entry(entry)
                let rarity = Costs.rarity(max(Int(known.beginnings), Int(known.endings) / 2))
                let total = Costs.part + cost + extraCost + Costs.length(letters, rarity: rarity) + rarity
                body(Candidate(end: end, cost: total, entry: entry, particleCount: particleCount))
            }
            if let entry = lexicon.index(hash: hash, start: piece, end: none) {
                let flags = lexicon.entry(entry).flags
                if particleCount == 0, Particles.isPrefix(piece) { continue }
                if isUsable(flags) {
                    let isLicensed = !flags.isDisjoint(with: [.begins, .middle])
                    let isAdjective = !flags.isDisjoint(with: .adjective)
                    let unlicensed =
                        isAdjective
                        ? Costs.adjective : flags.isDisjoint(with: .linksWithS) ? Costs.unlicensed : Costs.missingS
                    offer(entry, end, isLicensed ? 0 : unlicensed)
                    if word[end] == UInt8(ascii: "s"), piece.last != UInt8(ascii: "s") {
                        offer(entry, end + 1, flags.isDisjoint(with: .linksWithS) ? Costs.unlicensedS : 0)
                    }
                }
            }
            // "natt" and "tåg" make "nattåg".
            let last = word[end - 1]
            if last == word[end], last < 0x80, !"aeiouy".utf8.contains(last),
                let entry = withUnsafePointer(
                    to: last, { lexicon.index(hash: hash, start: piece, end: Bytes(start: $0, count: 1)) }),
                isUsable(lexicon.entry(entry).flags), lexicon.entry(entry).flags.contains(.begins)
            {
                offer(entry, end, Costs.tripleConsonant)
            }
            offerVerbalNoun(piece, hash, in: word, end: end, offer)
            forEachUnlistedForm(of: piece, hash, in: word, end: end, offer)
            lexicon.affixes.forEachSource(of: piece, as: .link, in: lexicon) { rule, entry in
                guard rule.add.count != 1 || rule.add.first != UInt8(ascii: "s") || !rule.strip.isEmpty,
                    isUsable(lexicon.entry(entry).flags)
                else { return }
                let isNounInA =
                    !lexicon.entry(entry).flags.isDisjoint(with: .declinesInA) && rule.strip.last == UInt8(ascii: "a")
                offer(entry, end, rule.strip.isEmpty || isNounInA ? 0 : Costs.strip)
            }
        }
    }

    /// The first forms that follow from grammar and which the dictionary does not give the word.
    private func forEachUnlistedForm(
        of piece: Bytes, _ hash: LexiconHash, in word: Bytes, end: Int, _ offer: (Int, Int, Double) -> Void
    ) {
        guard piece.count >= 3 else { return }
        let a = UInt8(ascii: "a")
        let none = Bytes(start: nil, count: 0)
        if word[end] == a, !piece.endsInVowel, let noun = lexicon.index(hash: hash, start: piece, end: none),
            !lexicon.entry(noun).flags.isDisjoint(with: .noun), lexicon.entry(noun).flags.contains(.common)
        {
            offer(noun, end + 1, Costs.unlicensedVowel * 2)
        }
        guard
            let entry = withUnsafePointer(
                to: a, { lexicon.index(hash: hash, start: piece, end: Bytes(start: $0, count: 1)) })
        else { return }
        let flags = lexicon.entry(entry).flags
        guard flags.contains(.common), flags.isDisjoint(with: .onlyInCompounds) else { return }
        if !flags.isDisjoint(with: .noun) {
            let next = word[end]
            if next == UInt8(ascii: "u") || next == UInt8(ascii: "o") || next == UInt8(ascii: "e") {
                offer(entry, end + 1, Costs.unlicensedVowel)
            }
            offer(entry, end, Costs.unlicensedVowel)
        }
        if !flags.isDisjoint(with: [.verbSecond, .verbWithVowel]) { offer(entry, end, Costs.verbStem) }
    }

    /// Offers what a verb in -era makes: "kryptering" from "kryptera", which the dictionary seldom lists.
    private func offerVerbalNoun(
        _ piece: Bytes, _ hash: LexiconHash, in word: Bytes, end: Int, _ offer: (Int, Int, Double) -> Void
    ) {
        guard piece.ends(in: "er"), word.count - end > 6, Bytes(rebasing: word[end..<end + 4]).ends(in: "ings") else {
            return
        }
        let a = UInt8(ascii: "a")
        guard
            let entry = withUnsafePointer(
                to: a, { lexicon.index(hash: hash, start: piece, end: Bytes(start: $0, count: 1)) }),
            !lexicon.entry(entry).flags.isDisjoint(with: .verbWithVowel)
        else { return }
        offer(entry, end + 4, 0)
    }

    private func isUsable(_ flags: EntryFlags) -> Bool {
        flags.contains(.common) || flags.contains(.begins)
    }
}
