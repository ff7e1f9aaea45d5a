/// Divides Swedish compounds into the words they are made of.
///
/// All ways to write a word as known words are weighed against each other and against its being one word: the cheapest
/// path through its letters wins (Viterbi 1967). What a joint costs depends on what the dictionary says of the word
/// before it (whether it may begin a compound, with which linking letters), how readily the words on both sides form
/// compounds, and their length. Particles and prefixes are no parts: "upp|följning" stays whole, also within
/// "uppföljningsrapport".
struct CompoundSplitter {
    private let lexicon: LexiconView
    private let firsts: FirstParts
    private let lasts: LastParts
    private let divisions = DivisionMemo()

    init(lexicon: LexiconView, lemmatizer: Lemmatizer) {
        self.lexicon = lexicon
        firsts = FirstParts(lexicon: lexicon, lemmatizer: lemmatizer)
        lasts = LastParts(lexicon: lexicon, lemmatizer: lemmatizer)
    }

    /// The least a compound can have, in bytes.
    private static let shortest = 5

    /// The parts of a word that is a compound.
    ///
    /// - Parameters:
    ///   - word: A folded word.
    ///   - lemma: Its base form, if the dictionary knows it as a whole.
    /// - Returns: Its parts, two or more, or none.
    func parts(of word: Bytes, lemma: [UInt8]?) -> [CompoundPart] {
        guard !lexicon.isEmpty, (Self.shortest...Lemmatizer.longestWord).contains(word.count) else { return [] }
        let flags = lexicon.flags(of: word)
        guard flags.isDisjoint(with: .properName) || flags.contains(.common) else { return [] }
        if let lemma, isIndivisible(lemma) { return [] }
        if lemma != nil, Particles.begin(word, rest: { lasts.isKnown($0) }) { return [] }
        let limit = lemma.map { Costs.wholeKnown(joints: joints(of: $0)) }
        guard let path = cheapestPath(through: word, below: limit) else { return [] }
        let parts = joiningVerbs(path.parts, in: word)
        return parts.count > 1 ? parts.flatMap { divided($0, in: word) } : []
    }

    private func isIndivisible(_ word: [UInt8]) -> Bool {
        lexicon.flags(of: word).contains(.indivisible)
    }

    /// How many other words a word begins or ends.
    private func joints(of word: [UInt8]) -> Int {
        guard let index = word.withUnsafeBufferPointer({ lexicon.index(of: $0) }) else { return 0 }
        return Int(lexicon.entry(index).beginnings) + Int(lexicon.entry(index).endings)
    }

    /// The parts with those joined that are one verb together: "handläggare" is made of "handlägga", not of "hand".
    private func joiningVerbs(_ parts: [CompoundPart], in word: Bytes) -> [CompoundPart] {
        var joined: [CompoundPart] = []
        for part in parts {
            guard let first = joined.last, let verb = LightVerbs.verb(of: part.lemma),
                case let whole = Array(word[first.range]) + verb,
                !lexicon.flags(of: whole).isDisjoint(with: .common)
            else {
                joined.append(part)
                continue
            }
            let range = first.range.lowerBound..<part.range.upperBound
            joined[joined.count - 1] = CompoundPart(lemma: Array(word[first.range]) + part.lemma, range: range)
        }
        return joined
    }

    /// A part that is a compound itself, as its parts: they are what is found in many words.
    private func divided(_ part: CompoundPart, in word: Bytes) -> [CompoundPart] {
        let piece = Bytes(rebasing: word[part.range])
        // A first part is divided as the word that it is a form of; its letters are the same up to the linking one.
        let isLast = part.range.upperBound == word.count
        var inner = part.lemma.withUnsafeBufferPointer { lemma in
            divisions.parts(of: isLast ? piece : lemma, lemma: lemma) { parts(of: $0, lemma: part.lemma) }
        }
        guard let last = inner.last, last.range.lowerBound < piece.count else { return [part] }
        inner[inner.count - 1].range = last.range.lowerBound..<piece.count
        return inner.map { CompoundPart(lemma: $0.lemma, range: $0.range.shifted(by: part.range.lowerBound)) }
    }

    /// Whether "ring" behind some letters makes a noun of a verb: "planering", "ändring".
    private func makesVerbalNoun(_ letters: Slice<Bytes>) -> Bool {
        if letters.last == UInt8(ascii: "e") { return true }
        let ending: StaticString = "ra"
        return !lexicon.flags(Stem(Bytes(rebasing: letters)), ending.bytes).isDisjoint(with: .verb)
    }

    /// The base form of a word that ends in a known word, behind letters that are none: "hjärnvätskans".
    func lemmaByLastPart(of word: Bytes) -> Lemma? {
        guard !lexicon.isEmpty, word.count <= Lemmatizer.longestWord, word.count >= Self.shortestAnalogy + 2 else {
            return nil
        }
        for start in 2...(word.count - Self.shortestAnalogy) where word[start] & 0xC0 != 0x80 {
            guard let last = lasts.candidate(Bytes(rebasing: word[start...])), last.cost <= Costs.analogy else {
                continue
            }
            return Lemma(utf8: Array(word[..<start]) + last.lemma, source: .ending)
        }
        return nil
    }

    private static let shortestAnalogy = 5

    /// Whether a piece may be a first part, as it stands.
    func canBegin(_ piece: Bytes) -> Bool {
        guard !lexicon.isEmpty, piece.count >= 2, piece.count <= Lemmatizer.longestWord else { return false }
        // What follows does not matter but must be there.
        let word = Array(piece) + Array("xxxxxx".utf8)
        var canBegin = false
        word.withUnsafeBufferPointer { word in
            firsts.forEachCandidate(in: word, from: 0) {
                canBegin = canBegin || $0.end == piece.count && $0.particleCount == 0
            }
        }
        return canBegin
    }

    private struct Path {
        var cost: Double
        var parts: [CompoundPart]
    }

    /// How a place in the word is best reached.
    private struct Arrival {
        var cost: Double
        var from: Int
        /// The parts before it.
        var parts: Int
        var first: FirstParts.Candidate?
    }

    /// The path that costs least, if it costs less than the word as a whole.
    ///
    /// - Parameters:
    ///   - word: The word.
    ///   - limit: What the whole costs; absent for an unknown word, for which it depends on the parts.
    /// - Returns: The path, of two parts or more, or nil.
    private func cheapestPath(through word: Bytes, below limit: Double?) -> Path? {
        var arrivals = [Arrival?](repeating: nil, count: word.count)
        arrivals[0] = Arrival(cost: 0, from: 0, parts: 0, first: nil)
        var best: (cost: Double, start: Int, lemma: [UInt8])?
        func bound(_ parts: Int) -> Double { min(best?.cost ?? .infinity, limit ?? Costs.wholeUnknown(parts: parts)) }
        for start in 0..<(word.count - 2) {
            guard let arrival = arrivals[start] else { continue }
            guard arrival.cost + Costs.part < bound(arrival.parts + 1) else { continue }
            if start > 0, word[start - 1] == UInt8(ascii: "s"),
                DerivationalSuffixes.contains(Bytes(rebasing: word[(start - 1)...]))
            {
                continue
            }
            if start > 0, let last = lasts.candidate(Bytes(rebasing: word[start...])) {
                let isSuffix = last.lemma.elementsEqual("ring".utf8) && makesVerbalNoun(word[arrival.from..<start])
                let cost = arrival.cost + last.cost + (isSuffix ? Costs.verbalNoun : 0)
                if cost < bound(arrival.parts + 1) { best = (cost, start, last.lemma) }
            }
            firsts.forEachCandidate(in: word, from: start) { candidate in
                let cost = arrival.cost + candidate.cost
                guard cost < arrivals[candidate.end]?.cost ?? .infinity else { return }
                arrivals[candidate.end] = Arrival(cost: cost, from: start, parts: arrival.parts + 1, first: candidate)
            }
        }
        guard let best else { return nil }
        var parts = [CompoundPart(lemma: best.lemma, range: best.start..<word.count)]
        var place = best.start
        while place > 0, let arrival = arrivals[place], let first = arrival.first {
            parts.append(
                CompoundPart(lemma: firsts.lemma(of: first, in: word, from: arrival.from), range: arrival.from..<place))
            place = arrival.from
        }
        return Path(cost: best.cost, parts: parts.reversed())
    }
}

extension Range<Int> {
    /// The range moved behind so many others.
    fileprivate func shifted(by distance: Int) -> Range { lowerBound + distance..<upperBound + distance }
}
