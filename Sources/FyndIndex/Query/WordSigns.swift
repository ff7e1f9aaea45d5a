import Glibc
import SwedishText
import Xapian

/// Gathers what speaks for a word of a query in a passage: the word itself, and weaker signs of what it says.
struct WordSigns {
    private let word: AnalyzedWord
    private let analyzer: TextAnalyzer
    private let weights: RankingWeights
    private(set) var signs: [Sign] = []
    /// The lemmas that stand for the word, to be highlighted.
    private(set) var lemmas: Set<[UInt8]> = []
    /// The lemmas of parts of compounds, to be highlighted where they alone will do.
    private(set) var partLemmas: Set<[UInt8]> = []
    /// The words that stand for it together, to be highlighted where they do.
    private(set) var places: [NearSearch] = []

    /// Parts of fewer bytes say too little.
    private static let shortestPart = 3
    /// How many words may stand between the parts of a compound written apart, or between verb and particle.
    static let reach = 3

    /// The word in any form, as a part of compounds, and, when it is a compound itself, with its parts apart.
    init(_ word: AnalyzedWord, _ analyzer: TextAnalyzer, _ weights: RankingWeights) throws(XapianError) {
        self.word = word
        self.analyzer = analyzer
        self.weights = weights
        lemmas = [word.lemma]
        add(.lemma, [word.lemmaTerms], weights.lemma, "\(word.lemmaText) in any inflection")
        add(.word, [[word.formTerm]], weights.word, "\(word.wordText) as it stands")
        if word.lemma.count >= Self.shortestPart {
            add(.head, [[WordTerms.head(word.lemma)]], weights.head, "compounds that end in \(word.lemmaText)")
            add(.modifier, [[WordTerms.modifier(word.lemma)]], weights.modifier, "compounds with \(word.lemmaText)")
        }
        try addPartsApart()
        try addParticleVerb()
        addDerivations()
    }

    /// The idea that the word stands for.
    var idea: Idea {
        Idea(
            label: word.text, signs: signs, factor: weights.factor(ofLength: word.length), lemmas: [word.lemma],
            places: word.lemmaTerms)
    }

    private mutating func add(_ level: Sign.Level, _ groups: [[[UInt8]]], _ weight: Double, _ label: String) {
        signs.append(Sign(level: level, source: .terms(groups), weight: weight, label: label))
    }

    /// Adds words that say the same side by side, such as the long form of an abbreviation.
    mutating func add(
        _ level: Sign.Level, side words: [AnalyzedWord], weight: Double, _ label: String
    ) throws(XapianError) {
        guard words.count > 1 else {
            guard let word = words.first else { return }
            lemmas.insert(word.lemma)
            add(level, [word.lemmaTerms], weight, label)
            addParts(of: word)
            return
        }
        places.append(NearSearch(phrase: words.map { NearSearch.Word($0) }))
        signs.append(Sign(level: level, source: try .sideBySide(words), weight: weight, label: label))
    }

    /// "ledningssystem för kvalitet" for "kvalitetsledningssystem": wherever the compound is divided in two.
    private mutating func addPartsApart() throws(XapianError) {
        guard !word.parts.isEmpty else { return }
        for index in word.parts.indices.dropFirst() {
            let joint = word.parts[index].range.lowerBound
            guard joint < word.lemma.count, let first = first(upTo: index) else { continue }
            let last = word.lemma[joint...]
            guard let rest = AnalyzedWord(String(decoding: last, as: UTF8.self), analyzer), !rest.isFunctionWord else {
                continue
            }
            let near = try Query.combine(
                .near, [try anyForm(of: first), try anyForm(of: rest)], window: 2 + Self.reach)
            let search = NearSearch(operands: [rows(of: first), rows(of: rest)], reach: .words(1 + Self.reach))
            signs.append(
                Sign(
                    level: .dissolved, source: .positions(near, search), weight: weights.dissolved,
                    label: "\(first.lemmaText) near \(rest.lemmaText)"))
            places.append(search)
        }
        addParts(of: word)
    }

    /// The parts of a compound, each alone, in any compound or as words: they make no match.
    private mutating func addParts(of word: AnalyzedWord) {
        let parts = word.parts.map(\.lemma).filter { $0.count >= Self.shortestPart }
        guard !parts.isEmpty else { return }
        partLemmas.formUnion(parts)
        let groups = parts.map { part in
            [part, WordTerms.lemma(part).inflected, WordTerms.head(part), WordTerms.modifier(part)]
        }
        let names = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ", ")
        signs.append(
            Sign(
                level: .part, source: .terms(groups), weight: weights.part, isMatch: false,
                label: "\(names) on their own"))
    }

    /// A word or its relatives, each in any form.
    private func anyForm(of word: AnalyzedWord) throws(XapianError) -> Query {
        var forms = [try word.anyForm()]
        for relative in relatives(of: word) { forms.append(try relative.anyForm()) }
        return forms.count == 1 ? forms[0] : try Query.combine(.or, forms)
    }

    /// The same as rows of words of which any will do.
    private func rows(of word: AnalyzedWord) -> [[NearSearch.Word]] {
        ([word] + relatives(of: word)).map { [NearSearch.Word($0)] }
    }

    /// The word that the parts before one make, without their linking letter.
    private func first(upTo index: Int) -> AnalyzedWord? {
        if index == 1 { return AnalyzedWord(String(decoding: word.parts[0].lemma, as: UTF8.self), analyzer) }
        let part = word.parts[index - 1]
        let letters = Array(word.word[..<part.range.lowerBound]) + part.lemma
        return AnalyzedWord(String(decoding: letters, as: UTF8.self), analyzer)
    }

    /// "placera" for "placering", and the reverse.
    private mutating func addDerivations() {
        let relatives = relatives(of: word)
        guard !relatives.isEmpty else { return }
        add(
            .derived, [relatives.flatMap(\.lemmaTerms)], weights.derived,
            relatives.map(\.lemmaText).joined(separator: ", "))
        lemmas.formUnion(relatives.map(\.lemma))
    }

    private func relatives(of word: AnalyzedWord) -> [AnalyzedWord] {
        guard weights.derived > 0 else { return [] }
        return analyzer.derivations.relatives(of: word.lemmaText).compactMap { AnalyzedWord($0, analyzer) }
            .filter { !$0.isFunctionWord && $0.lemma != word.lemma }
    }

    /// "följa upp" for "uppföljning".
    private mutating func addParticleVerb() throws(XapianError) {
        guard word.parts.isEmpty, let verb = analyzer.particleVerbs.verb(ofNoun: word.lemmaText),
            let plain = AnalyzedWord(verb.verb, analyzer)
        else { return }
        if let joined = AnalyzedWord(verb.joined, analyzer) {
            add(.particleVerb, [joined.lemmaTerms], weights.particleVerb, joined.lemmaText)
            lemmas.insert(joined.lemma)
        }
        let words = verb.looseParticles.compactMap { AnalyzedWord($0, analyzer) }
        var particles: [Query] = []
        for particle in words { particles.append(try particle.anyForm()) }
        let apart = try Query.combine(
            .near, [try plain.anyForm(), try Query.combine(.or, particles)], window: 2 + Self.reach)
        let search = NearSearch(
            operands: [[[NearSearch.Word(plain)]], words.map { [NearSearch.Word($0)] }], reach: .words(1 + Self.reach))
        signs.append(
            Sign(
                level: .particleVerb, source: .positions(apart, search), weight: weights.particleVerb,
                label: "\(verb.verb) \(verb.looseParticles.joined(separator: "/")), also apart"))
        places.append(search)
    }
}

extension Query {
    /// Words side by side, each in any of its forms.
    static func sideBySide(_ words: [NearSearch.Word]) throws(XapianError) -> Query {
        var places: [Query] = []
        for word in words {
            var forms: [Query] = []
            for form in word.forms { forms.append(try term(form.placed)) }
            places.append(forms.count == 1 ? forms[0] : try combine(.or, forms))
        }
        return try combine(.phrase, places, window: places.count)
    }
}

extension RankingWeights {
    /// What a word of so many scalars counts, 1 for one of eight.
    func factor(ofLength length: Int) -> Double {
        pow(Double(max(length, 1)) / 8, lengthExponent)
    }
}
