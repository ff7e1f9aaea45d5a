import SwedishText
import Xapian

/// What speaks for a word of a query in a passage: the word itself, and weaker signs of what it says.
///
/// Where the word itself stands, the weaker signs count nothing, so that one idea counts once in whatever form it stands:
/// adding them up loses what the parts of compounds gain. (Xapian's maximum of queries would say it more simply, but
/// 1.4.22 crashes on it when it prunes an alternative below.)
struct WordEvidence {
    private let word: AnalyzedWord
    private let analyzer: TextAnalyzer
    private let weights: RankingWeights
    private let whole: Query
    private var weaker: [Query] = []
    /// The lemmas that stand for the word, to be highlighted.
    private(set) var lemmas: Set<[UInt8]> = []

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
        let asItStands = try word.thisForm().scaled(by: weights.word)
        whole = try Query.combine(.andMaybe, [try word.anyFormAsOne().scaled(by: weights.lemma), asItStands])
        if word.lemma.count >= Self.shortestPart {
            weaker.append(try Query.term(WordTerms.head(word.lemma)).scaled(by: weights.head))
            weaker.append(try Query.term(WordTerms.modifier(word.lemma)).scaled(by: weights.modifier))
        }
        try addPartsApart()
        try addParticleVerb()
    }

    /// The word, or else what says the same.
    func query() throws(XapianError) -> Query {
        let factor = weights.factor(ofLength: word.length)
        guard !weaker.isEmpty else { return try whole.scaled(by: factor) }
        let elsewhere = try Query.combine(.andNot, [try Query.combine(.or, weaker), try word.anyForm()])
        return try Query.combine(.or, [whole, elsewhere]).scaled(by: factor)
    }

    /// Adds other words that say the same.
    ///
    /// - Parameters:
    ///   - words: The words; each counts in any form.
    ///   - weight: What they count beside the word itself.
    /// - Throws: `XapianError`.
    mutating func add(_ words: [AnalyzedWord], weight: Double) throws(XapianError) {
        guard !words.isEmpty else { return }
        var terms: [Query] = []
        for word in words {
            terms.append(try word.anyForm())
            lemmas.insert(word.lemma)
        }
        weaker.append(try Query.combine(.synonym, terms).scaled(by: weight))
    }

    /// Adds words that say the same side by side.
    mutating func add(phrase words: [AnalyzedWord], weight: Double) throws(XapianError) {
        var terms: [Query] = []
        for word in words {
            terms.append(try word.anyForm())
            if !word.isFunctionWord { lemmas.insert(word.lemma) }
        }
        guard !terms.isEmpty else { return }
        // A phrase weighs as much as its words together, and stands for one.
        let share = weight / Double(max(1, words.filter { !$0.isFunctionWord }.count))
        weaker.append(try Query.combine(.phrase, terms, window: terms.count).scaled(by: share))
    }

    /// "ledningssystem för kvalitet" for "kvalitetsledningssystem": wherever the compound is divided in two.
    private mutating func addPartsApart() throws(XapianError) {
        for index in word.parts.indices.dropFirst() {
            let joint = word.parts[index].range.lowerBound
            guard joint < word.lemma.count, let first = first(upTo: index) else { continue }
            let last = word.lemma[joint...]
            guard let rest = AnalyzedWord(String(decoding: last, as: UTF8.self), analyzer), !rest.isFunctionWord else {
                continue
            }
            let near = try Query.combine(.near, [try first.anyForm(), try rest.anyForm()], window: 2 + Self.reach)
            weaker.append(try near.scaled(by: weights.dissolved / 2))
            lemmas.formUnion([first.lemma, rest.lemma])
        }
    }

    /// The word that the parts before one make, without their linking letter.
    private func first(upTo index: Int) -> AnalyzedWord? {
        if index == 1 { return AnalyzedWord(String(decoding: word.parts[0].lemma, as: UTF8.self), analyzer) }
        let part = word.parts[index - 1]
        let letters = Array(word.word[..<part.range.lowerBound]) + part.lemma
        return AnalyzedWord(String(decoding: letters, as: UTF8.self), analyzer)
    }

    /// "följa upp" for "uppföljning".
    private mutating func addParticleVerb() throws(XapianError) {
        guard word.parts.isEmpty, let verb = analyzer.particleVerbs.verb(ofNoun: word.lemmaText),
            let plain = AnalyzedWord(verb.verb, analyzer)
        else { return }
        if let joined = AnalyzedWord(verb.joined, analyzer) { try add([joined], weight: weights.particleVerb) }
        var particles: [Query] = []
        for particle in verb.looseParticles {
            if let particle = AnalyzedWord(particle, analyzer) { particles.append(try particle.anyForm()) }
        }
        let apart = try Query.combine(
            .near, [try plain.anyForm(), try Query.combine(.or, particles)], window: 2 + Self.reach)
        // The particle weighs nothing of its own.
        let weighed = try Query.combine(.filter, [try plain.anyFormAsOne(), apart])
        weaker.append(try weighed.scaled(by: weights.particleVerb))
        lemmas.insert(plain.lemma)
    }
}
