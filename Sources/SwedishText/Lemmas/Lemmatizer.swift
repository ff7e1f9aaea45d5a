/// Finds the base form of Swedish words with a dictionary, and with grammar where the dictionary lists forms apart.
///
/// A dictionary made for spelling tells which entries a form may belong to, but not which one is meant, and lists many
/// forms ("visade", "hittar", "följs") as entries of their own. So the readings that its rules, the tables of irregular
/// forms and the regular endings give are put in an order of likelihood, and the first one is chosen. What comes before
/// what was found by trying on text with lemmas assigned by hand (`Docs/EVALUATION.md`).
struct Lemmatizer: Sendable {
    private let lexicon: Lexicon
    private let classes: WordClasses
    private let irregular = IrregularForms.swedish

    /// Whether a word is a form of a strong verb and no noun.
    func isStrongVerb(_ word: Bytes) -> Bool {
        lexicon.flags(of: word).isDisjoint(with: .noun)
            && irregular.matches(word).contains { $0.prefixCount == 0 && $0.isVerb }
    }

    /// Words beyond this many bytes are no Swedish words; it bounds the time that one takes.
    static let longestWord = 80

    init(lexicon: Lexicon) {
        self.lexicon = lexicon
        classes = WordClasses(lexicon: lexicon)
    }

    /// The base form of a word as the dictionary has it, or nil for a word it does not know.
    ///
    /// - Parameters:
    ///   - word: A folded word.
    ///   - preferringNouns: Whether it ends a compound, as nouns do more often than verbs.
    func lemma(of word: Bytes, preferringNouns: Bool = false) -> Lemma? {
        guard word.count >= 2, word.count <= Self.longestWord, !lexicon.isEmpty else { return nil }
        if let homograph = Homographs.lemma(of: word) { return Lemma(utf8: homograph, source: .irregular) }
        guard let best = best(of: word, mayBeGenitive: true, preferringNouns) else { return nil }
        let isIrregular = best.form == .irregular || best.form == .strong
        return Lemma(utf8: irregular.modern(best.lemma), source: isIrregular ? .irregular : .dictionary)
    }

    private func best(of word: Bytes, mayBeGenitive: Bool, _ preferringNouns: Bool) -> WordReading? {
        let own = lexicon.flags(of: word)
        var readings = readings(of: word, own)
        if mayBeGenitive, word.count > 3, word.last == UInt8(ascii: "s"),
            let base = best(of: Bytes(rebasing: word.dropLast()), mayBeGenitive: false, preferringNouns)
        {
            readings.append(WordReading(lemma: base.lemma, form: .genitive, endingCount: 1))
        }
        let context = Context(
            isNoun: !own.isDisjoint(with: .noun),
            isAdjective: classes.isAdjective(word[...], ""),
            hasPlural: readings.contains { $0.form == .plural },
            hasDefinite: readings.contains { $0.form == .definite && $0.endingCount <= 2 })
        var best: WordReading?
        var bestCost = Double.infinity
        for reading in readings where reading.lemma.count >= 2 {
            // Of words that are equally likely the longest: "politikerna" belongs to "politiker", not to "politik".
            let isNoNoun = reading.isVerb || reading.form == .degree || reading.form == .base && !context.isNoun
            let verbCost = preferringNouns && isNoNoun ? 4.0 : 0
            let cost = cost(of: reading, context) + verbCost - 0.01 * Double(reading.lemma.count)
            if cost < bestCost { (best, bestCost) = (reading, cost) }
        }
        if let reading = best, reading.form == .agreement, reading.lemma.last == UInt8(ascii: "d"),
            let participle = reading.lemma.withUnsafeBufferPointer({
                self.best(of: $0, mayBeGenitive: false, preferringNouns)
            })
        {
            return participle
        }
        return best
    }

    /// What else a form may be.
    private struct Context {
        var isNoun: Bool
        var isAdjective: Bool
        var hasPlural: Bool
        var hasDefinite: Bool
    }

    /// How unlikely a reading is beside the others.
    private func cost(of reading: WordReading, _ context: Context) -> Double {
        switch reading.form {
        case .irregular: 0
        case .strong: context.hasDefinite || context.isNoun && reading.endingCount == 0 ? 6.2 : 1
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

    private func readings(of word: Bytes, _ own: EntryFlags) -> [WordReading] {
        var readings: [WordReading] = []
        if !own.isDisjoint(with: [.common, .properName]), !own.contains(.onlyInCompounds) {
            let isInfinitive = own.contains(.common) && isInfinitive(word)
            readings.append(WordReading(lemma: Array(word), form: isInfinitive ? .infinitive : .base, endingCount: 0))
        }
        lexicon.affixes.forEachSource(of: word, as: .inflection, in: lexicon) { rule, index in
            var base = Array(lexicon.word(index))
            guard !lexicon.entry(index).flags.contains(.onlyInCompounds), let last = base.last,
                last != UInt8(ascii: "-"),
                last != UInt8(ascii: ":")
            else { return }
            // The dictionary lets some verbs carry the plural of the noun beside them: "orsaker" stands with "orsaka".
            if rule.letter == UInt8(ascii: "H") || rule.letter == UInt8(ascii: "I"), base.last == UInt8(ascii: "a"),
                isNoun(base.dropLast())
            {
                base.removeLast()
            }
            // "anmälan" is a word of its own, made from "anmäla"; nouns in -a have a plural.
            let flags = lexicon.entry(index).flags
            if rule.letter == UInt8(ascii: "E"), last == UInt8(ascii: "a"),
                !flags.contains(EntryFlags(letter: UInt8(ascii: "G"))),
                base.withUnsafeBufferPointer({ isInfinitive($0) })
            {
                let lemma = base + [UInt8(ascii: "n")]
                readings.append(WordReading(lemma: lemma, form: .derived, endingCount: rule.add.count))
                return
            }
            if let reading = WordReading(rule, base: base), isPlausible(reading, base, lexicon.entry(index).flags) {
                readings.append(reading)
            }
        }
        addIrregular(of: word, own, to: &readings)
        addRegular(of: word, to: &readings)
        return readings
    }

    /// Whether an entry is of the class that a reading takes it for: some flags serve several classes.
    private func isPlausible(_ reading: WordReading, _ base: [UInt8], _ flags: EntryFlags) -> Bool {
        switch reading.form {
        case .agreement, .degree: classes.isAdjective(flags, last: base[base.count - 1])
        case .participle, .passive, .finite: base.withUnsafeBufferPointer { isInfinitive($0) }
        default: true
        }
    }

    private func isNoun(_ word: ArraySlice<UInt8>) -> Bool {
        word.withUnsafeBufferPointer { !lexicon.flags(of: $0).isDisjoint(with: [.noun, .ends]) }
    }

    private func isInfinitive(_ word: Bytes) -> Bool {
        if word.last == UInt8(ascii: "a") { return classes.conjugation(of: word.dropLast(), "a") != nil }
        return word.endsInVowel && classes.conjugation(of: word[...], "") != nil
    }

    private func addIrregular(of word: Bytes, _ own: EntryFlags, to readings: inout [WordReading]) {
        for match in irregular.matches(word) where match.isVerb || own.isDisjoint(with: .noun) || match.prefixCount == 0
        {
            let prefix = word.prefix(match.prefixCount)
            let lemma = Array(prefix) + match.lemma
            if !prefix.isEmpty {
                let flags = lemma.withUnsafeBufferPointer { lexicon.flags(of: $0) }
                guard flags.contains(.common), !flags.contains(.onlyInCompounds) else { continue }
                guard !match.isVerb || lemma.withUnsafeBufferPointer({ isInfinitive($0) }) else { continue }
            }
            readings.append(
                WordReading(
                    lemma: lemma, form: match.isVerb ? .strong : .irregular, endingCount: prefix.isEmpty ? 1 : 0))
        }
    }

    private func addRegular(of word: Bytes, to readings: inout [WordReading]) {
        RegularForms.all.forEachEnding(of: word) { ending, kept in
            let stem = word.prefix(kept)
            guard kept >= 2, Bytes(rebasing: stem).ends(in: ending.stemEnd) else { return }
            let isForm =
                switch ending.paradigm {
                case .verbWithVowel: classes.conjugation(of: stem, ending.base) == .withVowel
                case .verbWithoutVowel: classes.conjugation(of: stem, ending.base) == .withoutVowel
                case .shortVerb: Bytes(rebasing: stem).endsInVowel && classes.conjugation(of: stem, ending.base) != nil
                case .adjective: classes.isAdjective(stem, ending.base)
                }
            guard isForm else { return }
            readings.append(
                WordReading(
                    lemma: Array(stem) + ending.base.bytes + ending.derived.bytes, form: ending.form,
                    endingCount: word.count - kept, endingStart: kept < word.count ? word[kept] : 0,
                    isGenitive: kept < word.count && word.last == UInt8(ascii: "s")))
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
        return text.withUTF8Buffer { ending in (0..<length).allSatisfy { self[count - length + $0] == ending[$0] } }
    }

    /// Whether the last letter is a vowel: of ASCII's, or å, ä or ö.
    var endsInVowel: Bool {
        guard let last else { return false }
        if last < 0x80 { return "aeiouy".utf8.contains(last) }
        return count >= 2 && self[count - 2] == 0xC3 && [0xA5, 0xA4, 0xB6].contains(last)
    }
}
