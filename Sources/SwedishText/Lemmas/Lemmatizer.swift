/// Finds the base form of Swedish words with a dictionary, and with grammar where the dictionary lists forms apart.
///
/// A dictionary made for spelling tells which entries a form may belong to, but not which one is meant, and lists many
/// forms ("visade", "hittar", "följs") as entries of their own. So the readings that its rules, the tables of irregular
/// forms and the regular endings give are put in an order of likelihood, and the first one is chosen. What comes before
/// what was found by trying on text with lemmas assigned by hand (`Docs/EVALUATION.md`).
struct Lemmatizer: Sendable {
    private let lexicon: LexiconView
    private let classes: WordClasses
    private var irregular: IrregularForms { .swedish }

    /// Words beyond this many bytes are no Swedish words; it bounds the time that one takes.
    static let longestWord = 80

    init(lexicon: LexiconView) {
        self.lexicon = lexicon
        classes = WordClasses(lexicon: lexicon)
    }

    /// The base form of a word as the dictionary has it, or nil for a word it does not know.
    ///
    /// - Parameters:
    ///   - word: A folded word.
    ///   - preferringNouns: Whether it ends a compound, as nouns do more often than verbs.
    /// - Returns: The base form and where it comes from.
    func lemma(of word: Bytes, preferringNouns: Bool = false) -> Lemma? {
        withLemma(of: word, preferringNouns: preferringNouns) { Lemma(utf8: Array($0), source: $1) }
    }

    /// Calls `body` with the base form of a word, which is valid during the call, and where it comes from; returns nil
    /// for a word that the dictionary does not know.
    func withLemma<R>(of word: Bytes, preferringNouns: Bool, _ body: (Bytes, Lemma.Source) -> R?) -> R? {
        guard mayBeKnown(word) else { return nil }
        if let homograph = Homographs.lemma(of: word) {
            return homograph.withUnsafeBufferPointer { body($0, .irregular) }
        }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: LemmaScratch.byteCount) { memory in
            var scratch = LemmaScratch(memory)
            guard let best = best(of: word, mayBeGenitive: true, preferringNouns, &scratch),
                let lemma = scratch.keep(best.lemma)
            else { return nil }
            let isIrregular = best.form == .irregular || best.form == .strong
            return body(irregular.modern(lemma, &scratch) ?? lemma, isIrregular ? .irregular : .dictionary)
        }
    }

    /// Whether the dictionary has a base form for a word.
    func isKnown(_ word: Bytes) -> Bool {
        guard mayBeKnown(word) else { return false }
        if Homographs.lemma(of: word) != nil { return true }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: LemmaScratch.byteCount) { memory in
            var scratch = LemmaScratch(memory)
            return best(of: word, mayBeGenitive: true, true, &scratch) != nil
        }
    }

    private func mayBeKnown(_ word: Bytes) -> Bool {
        word.count >= 2 && word.count <= Self.longestWord && !lexicon.isEmpty
    }

    /// Whether a word is a form of a strong verb and no noun.
    func isStrongVerb(_ word: Bytes) -> Bool {
        var isStrong = false
        irregular.forEachMatch(word) { isStrong = isStrong || $0.prefixCount == 0 && $0.isVerb }
        return isStrong && lexicon.flags(of: word).isDisjoint(with: .noun)
    }

    /// The likeliest reading; its lemma is valid as long as the word and `scratch` are.
    private func best(
        of word: Bytes, mayBeGenitive: Bool, _ preferringNouns: Bool, _ scratch: inout LemmaScratch
    ) -> WordReading? {
        guard word.count <= HashedWord.longest else { return nil }
        let own = lexicon.flags(of: word)
        // A name is no form of another word.
        if isName(own), !isIrregular(word) { return WordReading(lemma: JoinedText(word), form: .base, endingCount: 0) }
        let withoutS = Bytes(rebasing: word.dropLast())
        if own.isEmpty, word.last == UInt8(ascii: "s"), isName(lexicon.flags(of: withoutS)) {
            return WordReading(lemma: JoinedText(withoutS), form: .genitive, endingCount: 1)
        }
        var (readings, isAdjective) = HashedWord.with(word) { word in
            (self.readings(of: word, own), classes.isAdjective(word.prefix(word.count), ""))
        }
        if mayBeGenitive, word.count > 3, word.last == UInt8(ascii: "s"),
            let base = best(of: Bytes(rebasing: word.dropLast()), mayBeGenitive: false, preferringNouns, &scratch)
        {
            readings.append(WordReading(lemma: base.lemma, form: .genitive, endingCount: 1))
        }
        let context = Context(
            isNoun: !own.isDisjoint(with: .noun),
            isAdjective: isAdjective,
            hasPlural: readings.contains { $0.form == .plural },
            hasDefinite: readings.contains { $0.form == .definite && $0.endingCount <= 2 },
            endsLikeParticiple: word.ends(in: "en") || word.ends(in: "et"))
        let best = likeliest(of: readings, context, preferringNouns)
        if let best, best.form == .agreement, best.lemma.last == UInt8(ascii: "d"),
            let lemma = scratch.keep(best.lemma),
            let participle = self.best(of: lemma, mayBeGenitive: false, preferringNouns, &scratch)
        {
            return participle
        }
        return best
    }

    private func likeliest(of readings: [WordReading], _ context: Context, _ preferringNouns: Bool) -> WordReading? {
        var best: WordReading?
        var bestCost = Double.infinity
        for reading in readings where reading.lemma.count >= 2 {
            // Of words that are equally likely the longest: "politikerna" belongs to "politiker", not to "politik".
            let isNoNoun = reading.isVerb || reading.form == .degree || reading.form == .base && !context.isNoun
            let verbCost = preferringNouns && isNoNoun ? 4.0 : 0
            let cost = cost(of: reading, context) + verbCost - 0.01 * Double(reading.lemma.count)
            if cost < bestCost { (best, bestCost) = (reading, cost) }
        }
        return best
    }

    /// What else a form may be.
    private struct Context {
        var isNoun: Bool
        var isAdjective: Bool
        var hasPlural: Bool
        var hasDefinite: Bool
        /// Whether it ends as both definite nouns and participles of strong verbs do.
        var endsLikeParticiple: Bool
    }

    /// How unlikely a reading is beside the others.
    private func cost(of reading: WordReading, _ context: Context) -> Double {
        switch reading.form {
        case .irregular: 0
        case .strong where context.hasDefinite && context.endsLikeParticiple: 6.2
        case .strong: context.isNoun && reading.endingCount == 0 ? 6.2 : 1
        case .agreement where reading.endingStart == UInt8(ascii: "a") && reading.endingCount == 1: 2
        case .agreement where reading.isGenitive: 4
        case .agreement where reading.lemma.last == UInt8(ascii: "d"): 3.1
        case .agreement: context.isNoun ? 8 : context.hasDefinite || context.hasPlural ? 6 : 2.4
        case .degree: 3.2
        case .infinitive: 3
        case .finite where context.hasPlural && reading.endingStart != UInt8(ascii: "e"): 8
        case .finite: reading.endingCount > 2 ? 2.4 : context.isNoun ? 8 : 3
        case .passive: context.isNoun ? 6 : 3.5
        case .participle: context.isNoun && !context.isAdjective ? 6 : 2.4
        case .genitive: context.isNoun ? 7 : 4.2
        case .base: context.isAdjective ? 2.5 : context.isNoun ? 4.5 : 5
        case .plural, .definite: 5.5
        case .derived: 6
        case .imperative: 7
        }
    }

    // MARK: Readings

    private func readings(of word: HashedWord, _ own: EntryFlags) -> [WordReading] {
        var readings: [WordReading] = []
        let isInfinitive = isInfinitive(word.bytes)
        if isInfinitive || !own.isDisjoint(with: [.common, .properName]) && !own.contains(.onlyInCompounds) {
            readings.append(
                WordReading(lemma: JoinedText(word.bytes), form: isInfinitive ? .infinitive : .base, endingCount: 0))
        }
        lexicon.affixes.forEachSource(of: word, as: .inflection, in: lexicon) { rule, index in
            if let reading = reading(rule, index) { readings.append(reading) }
        }
        addIrregular(of: word.bytes, own, to: &readings)
        addRegular(of: word, to: &readings)
        return readings
    }

    /// A rule's form of an entry, as grammar.
    private func reading(_ rule: AffixRule, _ index: Int) -> WordReading? {
        let entry = lexicon.word(index)
        let flags = lexicon.entry(index).flags
        guard !flags.contains(.onlyInCompounds), let last = entry.last, last != UInt8(ascii: "-"),
            last != UInt8(ascii: ":")
        else { return nil }
        var base = entry
        // The dictionary lets some verbs carry the plural of the noun beside them: "orsaker" stands with "orsaka".
        if rule.letter == UInt8(ascii: "H") || rule.letter == UInt8(ascii: "I"), last == UInt8(ascii: "a"),
            case let noun = Bytes(rebasing: entry.dropLast()), isNoun(noun)
        {
            base = noun
        }
        // "anmälan" is a word of its own, made from "anmäla"; nouns in -a have a plural.
        if rule.letter == UInt8(ascii: "E"), last == UInt8(ascii: "a"),
            !flags.contains(EntryFlags(letter: UInt8(ascii: "G"))), isInfinitive(base)
        {
            return WordReading(lemma: JoinedText(base, "n"), form: .derived, endingCount: rule.add.count)
        }
        guard let reading = WordReading(rule, base: base), isPlausible(reading, base, flags) else { return nil }
        return reading
    }

    /// Whether an entry is of the class that a reading takes it for: some flags serve several classes.
    private func isPlausible(_ reading: WordReading, _ base: Bytes, _ flags: EntryFlags) -> Bool {
        switch reading.form {
        case .agreement where !flags.isDisjoint(with: .imperative):
            classes.conjugation(of: Stem(base), "a") == nil
        case .agreement, .degree: base.last.map { classes.isAdjective(flags, last: $0) } ?? false
        case .participle, .passive, .finite: isInfinitive(base)
        default: true
        }
    }

    /// Whether a word is in the tables of irregular forms, as "stora" is.
    private func isIrregular(_ word: Bytes) -> Bool {
        var isIrregular = false
        irregular.forEachMatch(word) { isIrregular = isIrregular || $0.prefixCount == 0 }
        return isIrregular
    }

    /// Whether an entry is written with a capital only.
    private func isName(_ flags: EntryFlags) -> Bool {
        flags.contains(.properName) && flags.isDisjoint(with: .common)
    }

    private func isNoun(_ word: Bytes) -> Bool {
        !lexicon.flags(of: word).isDisjoint(with: [.noun, .ends])
    }

    private func isInfinitive(_ word: Bytes) -> Bool {
        if word.last == UInt8(ascii: "a") {
            return classes.conjugation(of: Stem(Bytes(rebasing: word.dropLast())), "a") != nil
        }
        return word.endsInVowel && classes.conjugation(of: Stem(word), "") != nil
    }

    private func addIrregular(of word: Bytes, _ own: EntryFlags, to readings: inout [WordReading]) {
        irregular.forEachMatch(word) { match in
            guard match.isVerb || own.isDisjoint(with: .noun) || match.prefixCount == 0 else { return }
            let prefix = Bytes(rebasing: word.prefix(match.prefixCount))
            if !prefix.isEmpty {
                let flags = lexicon.flags(Stem(prefix), match.lemma)
                guard flags.contains(.common), !flags.contains(.onlyInCompounds) else { return }
                guard !match.isVerb || isInfinitive(prefix, match.lemma) else { return }
            }
            readings.append(
                WordReading(
                    lemma: JoinedText(prefix, match.lemma), form: match.isVerb ? .strong : .irregular,
                    endingCount: prefix.isEmpty ? 1 : 0))
        }
    }

    private func isInfinitive(_ start: Bytes, _ end: Bytes) -> Bool {
        (Array(start) + end).withUnsafeBufferPointer { isInfinitive($0) }
    }

    private func addRegular(of word: HashedWord, to readings: inout [WordReading]) {
        RegularForms.all.forEachEnding(of: word.bytes) { ending, kept in
            guard kept >= 2, Bytes(rebasing: word.bytes[..<kept]).ends(in: ending.stemEnd) else { return }
            let stem = word.prefix(kept)
            let isForm =
                switch ending.paradigm {
                case .verbWithVowel: classes.conjugation(of: stem, ending.base) == .withVowel
                case .verbWithoutVowel: classes.conjugation(of: stem, ending.base) == .withoutVowel
                case .shortVerb: stem.bytes.endsInVowel && classes.conjugation(of: stem, ending.base) != nil
                case .adjective: classes.isAdjective(stem, ending.base) && !(ending.isA && classes.isImperative(stem))
                }
            guard isForm else { return }
            readings.append(
                WordReading(
                    lemma: JoinedText(stem.bytes, ending.lemma), form: ending.form,
                    endingCount: word.count - kept, endingStart: kept < word.count ? word.bytes[kept] : 0,
                    isGenitive: kept < word.count && word.bytes.last == UInt8(ascii: "s")))
        }
    }
}

extension StaticString {
    /// The bytes of the text.
    var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount) }
}

extension Bytes {
    /// Whether the bytes end in some letters.
    func ends(in text: StaticString) -> Bool {
        let length = text.utf8CodeUnitCount
        guard count >= length else { return false }
        let start = count - length
        for index in 0..<length where self[start + index] != text.utf8Start[index] { return false }
        return true
    }

    /// Whether the last letter is a vowel: of ASCII's, or å, ä or ö.
    var endsInVowel: Bool {
        guard let last else { return false }
        switch last {
        case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
            UInt8(ascii: "y"):
            return true
        case 0xA4, 0xA5, 0xB6: return count >= 2 && self[count - 2] == 0xC3
        default: return false
        }
    }
}
