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

    private let lexicon: LexiconView

    private let lemmatizer: Lemmatizer

    init(lexicon: LexiconView, lemmatizer: Lemmatizer) {
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

    @inline(__always)
    private func forEachWord(
        in word: Bytes, from start: Int, particleCount: Int, extraCost: Double, _ body: (Candidate) -> Void
    ) {
        precondition(word.count <= HashedWord.longest, "A word of \(word.count) bytes is too long.")
        withUnsafeTemporaryAllocation(of: LexiconHash.self, capacity: HashedWord.longest + 1) { hashes in
            var hash = LexiconHash()
            hashes[0] = hash
            var letters = 0
            for index in start..<(word.count - 2) {
                hash.append(word[index])
                if word[index] & 0xC0 != 0x80 { letters += 1 }
                guard lexicon.mayBeginEntry(hash) else { return }
                let end = index + 1
                hashes[end - start] = hash
                guard letters >= 2, word[end] & 0xC0 != 0x80 else { continue }
                let piece = HashedWord(
                    Bytes(rebasing: word[start..<end]), hashes: UnsafePointer(hashes.baseAddress.unsafelyUnwrapped))
                forEachForm(of: piece, in: word, end: end, isBehindParticle: particleCount > 0) { entry, end, cost in
                    guard word.count - end >= 3 else { return }
                    // The dictionary's compounds with other linking letters are not counted; the word's endings tell
                    // too.
                    let known = lexicon.entry(entry)
                    let rarity = Costs.rarity(max(Int(known.beginnings), Int(known.endings) / 2))
                    let total = Costs.part + cost + extraCost + Costs.length(letters, rarity: rarity) + rarity
                    body(Candidate(end: end, cost: total, entry: entry, particleCount: particleCount))
                }
            }
        }
    }

    /// Calls `offer` with each entry of which a piece is the form that begins compounds, where the form ends with its
    /// linking letter, and what speaks against it.
    @inline(__always)
    private func forEachForm(
        of hashed: HashedWord, in word: Bytes, end: Int, isBehindParticle: Bool, _ offer: (Int, Int, Double) -> Void
    ) {
        let piece = hashed.prefix(hashed.count)
        let entry = lexicon.index(piece)
        if let entry {
            if !isBehindParticle, Particles.isPrefix(piece.bytes) { return }
            offerListed(entry, piece.bytes, in: word, end: end, offer)
        }
        // "natt" and "tåg" make "nattåg".
        let last = word[end - 1]
        if last == word[end], last < 0x80, !piece.bytes.endsInVowel, let longer = lexicon.index(piece, last),
            isUsable(lexicon.entry(longer).flags), lexicon.entry(longer).flags.contains(.begins)
        {
            offer(longer, end, Costs.tripleConsonant)
        }
        let inA = lexicon.index(piece, UInt8(ascii: "a"))
        offerVerbalNoun(piece.bytes, inA, in: word, end: end, offer)
        offerUnlisted(piece.bytes, entry, inA, in: word, end: end, offer)
        lexicon.affixes.forEachSource(of: hashed, as: .link, in: lexicon) { rule, entry in
            let flags = lexicon.entry(entry).flags
            let isS = rule.add.count == 1 && rule.add.first == UInt8(ascii: "s") && rule.strip.isEmpty
            guard !isS, isUsable(flags) else { return }
            let isNounInA = !flags.isDisjoint(with: .declinesInA) && rule.strip.last == UInt8(ascii: "a")
            offer(entry, end, rule.strip.isEmpty || isNounInA ? 0 : Costs.strip)
        }
    }

    /// Nouns with these endings take an s before another part, whatever the dictionary says.
    private static let alwaysTakeS: [StaticString] = ["het", "ning", "tion", "skap", "itet"]

    /// Offers an entry as it stands, and with the linking letter s.
    @inline(__always)
    private func offerListed(
        _ entry: Int, _ piece: Bytes, in word: Bytes, end: Int, _ offer: (Int, Int, Double) -> Void
    ) {
        let flags = lexicon.entry(entry).flags
        guard isUsable(flags) else { return }
        let isLicensed = !flags.isDisjoint(with: [.begins, .middle])
        let isAdjective = !flags.isDisjoint(with: .adjective)
        let takesS = !flags.isDisjoint(with: .linksWithS) || Self.alwaysTakeS.contains { piece.ends(in: $0) }
        let unlicensed = isAdjective ? Costs.adjective : takesS ? Costs.missingS : Costs.unlicensed
        // Of "säkerhet|slag" and "säkerhets|lag", the one with the linking letter that "säkerhet" takes.
        let lacksS = takesS && word[end] == UInt8(ascii: "s")
        offer(entry, end, lacksS ? Costs.missingS : isLicensed ? 0 : unlicensed)
        if word[end] == UInt8(ascii: "s"), piece.last != UInt8(ascii: "s") {
            offer(entry, end + 1, takesS ? 0 : Costs.unlicensedS)
        }
    }

    /// The first forms that follow from grammar and which the dictionary does not give the word.
    ///
    /// - Parameters:
    ///   - piece: The letters.
    ///   - entry: The entry that they are, if any.
    ///   - inA: The entry that they are with an a behind, if any.
    ///   - word: The whole word.
    ///   - end: Where the piece ends in it.
    ///   - offer: Takes an entry, where its form ends, and the cost.
    @inline(__always)
    private func offerUnlisted(
        _ piece: Bytes, _ entry: Int?, _ inA: Int?, in word: Bytes, end: Int, _ offer: (Int, Int, Double) -> Void
    ) {
        guard piece.count >= 3 else { return }
        if word[end] == UInt8(ascii: "a"), !piece.endsInVowel, let entry,
            !lexicon.entry(entry).flags.isDisjoint(with: .noun), lexicon.entry(entry).flags.contains(.common)
        {
            offer(entry, end + 1, Costs.unlicensedVowel * 2)
        }
        guard let inA else { return }
        let flags = lexicon.entry(inA).flags
        guard flags.contains(.common), flags.isDisjoint(with: .onlyInCompounds) else { return }
        if !flags.isDisjoint(with: .noun) {
            let next = word[end]
            if next == UInt8(ascii: "u") || next == UInt8(ascii: "o") || next == UInt8(ascii: "e") {
                offer(inA, end + 1, Costs.unlicensedVowel)
            }
            offer(inA, end, Costs.unlicensedVowel)
        }
        if !flags.isDisjoint(with: .verb) { offer(inA, end, Costs.verbStem) }
    }

    /// Offers what a verb in -era makes: "kryptering" from "kryptera", which the dictionary seldom lists.
    @inline(__always)
    private func offerVerbalNoun(
        _ piece: Bytes, _ verb: Int?, in word: Bytes, end: Int, _ offer: (Int, Int, Double) -> Void
    ) {
        guard let verb, piece.ends(in: "er"), word.count - end > 6,
            Bytes(rebasing: word[end..<end + 4]).ends(in: "ings"),
            !lexicon.entry(verb).flags.isDisjoint(with: .verbWithVowel)
        else { return }
        offer(verb, end + 4, 0)
    }

    private func isUsable(_ flags: EntryFlags) -> Bool {
        flags.contains(.common) || flags.contains(.begins)
    }
}
