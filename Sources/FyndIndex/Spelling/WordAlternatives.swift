import SwedishText

/// Finds what a word that is in no passage may have been meant to be.
struct WordAlternatives {
    /// The most alternatives for a word.
    static let maximumCount = 4
    /// Of words that differ in å ä ö alone, those are left out that are this much rarer than the most frequent.
    private static let rarity = 50
    /// What it costs to take a word for several that have grown together: as the analyzer divides it, or in any other way.
    private static let divisionOfCompound = 8.0
    private static let division = 16.0
    /// How many passages must have a word, one edit away, for which a well-formed compound is taken.
    private static let frequent = 10
    /// What a rarer one costs in addition.
    private static let wordPenalty = 8.0
    /// What it costs in addition to judge a word by its stem.
    private static let stemPenalty = 8.0

    private let vocabulary: IndexVocabulary
    private let analyzer: TextAnalyzer
    private let divider: WordDivider

    /// Makes a finder of alternatives among the words of `vocabulary`.
    init(vocabulary: IndexVocabulary, analyzer: TextAnalyzer) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
        divider = WordDivider(vocabulary: vocabulary)
    }

    /// A replacement.
    struct Alternative {
        var replacement: QueryEdit.Replacement
        /// How unlikely it is that it was meant, in the units of `EditCosts`.
        var cost: Double
        /// Whether it is likely enough to be answered; else it may be suggested.
        var isLikely = true

        init(_ word: String, cost: Double, isLikely: Bool = true) {
            self.init(.anyOf([word]), cost: cost)
            self.isLikely = isLikely
        }

        init(_ replacement: QueryEdit.Replacement, cost: Double) {
            self.replacement = replacement
            self.cost = cost
        }
    }

    /// What a word may have been meant to be, the likeliest first.
    func alternatives(for query: QueryWord) -> [Alternative] {
        let word = query.word
        if query.setting == .beginning { return beginning(word.word).map { [$0] } ?? [] }
        let single = query.setting != .plain
        var found = folded(word, to: vocabulary.words(foldingLike: word.word), single: single)
        // Capital letters alone are a name or an abbreviation, of which each letter counts.
        let isAbbreviation = word.length <= 5 && word.text == word.text.uppercased()
        if found.isEmpty {
            found = foldedBase(of: word, single: single)
            if !isAbbreviation { found += misspelt(word) }
        }
        if query.setting == .plain || query.setting == .quoted, let division = division(of: word) {
            found.append(division)
        }
        return Array(found.sorted { $0.cost < $1.cost }.prefix(Self.maximumCount))
    }

    // MARK: Without å ä ö

    /// The words for which the base form of one without å ä ö stands, when no passage has the form that was typed.
    private func foldedBase(of word: AnalyzedWord, single: Bool) -> [Alternative] {
        for base in [word.lemma, stem(of: word.word)] where base != word.word {
            let found = folded(word, to: vocabulary.words(foldingLike: base), single: single)
            if found.isEmpty { continue }
            return found.map { Alternative($0.replacement, cost: $0.cost + Self.stemPenalty) }
        }
        return []
    }

    /// Words that differ from one without å ä ö by those letters, as alternatives to it.
    private func folded(_ word: AnalyzedWord, to candidates: [IndexVocabulary.Word], single: Bool) -> [Alternative] {
        guard !DiacriticFolding.hasSwedishLetters(word.word) else { return [] }
        let choices = distinct(candidates)
        let most = choices.first?.passages ?? 0
        let usable = choices.filter { $0.passages * Self.rarity >= most }.map(\.word)
        guard !usable.isEmpty else { return [] }
        let cost = Double(EditCosts.diacritic)
        if single { return usable.enumerated().map { Alternative($0.element, cost: cost + Double($0.offset)) } }
        return [Alternative(.anyOf(Array(usable.prefix(Self.maximumCount))), cost: cost)]
    }

    /// One word for each base form, that with the most passages in all forms first.
    private func distinct(_ words: [IndexVocabulary.Word]) -> [(word: String, passages: Int)] {
        var seen: Set<[UInt8]> = []
        var choices: [(word: String, passages: Int)] = []
        for word in words {
            let text = String(decoding: vocabulary.utf8(of: word), as: UTF8.self)
            guard let analyzed = AnalyzedWord(text, analyzer), seen.insert(analyzed.lemma).inserted else { continue }
            choices.append((text, max(Int(word.passages), vocabulary.passages(with: analyzed.lemma))))
        }
        return choices.sorted { ($1.passages, $0.word) < ($0.passages, $1.word) }
    }

    /// The most frequent beginning that folds to one that no word has.
    private func beginning(_ letters: [UInt8]) -> Alternative? {
        guard !DiacriticFolding.hasSwedishLetters(letters), let best = vocabulary.beginning(foldingLike: letters) else {
            return nil
        }
        return Alternative(.beginning(String(decoding: best, as: UTF8.self)), cost: Double(EditCosts.diacritic))
    }

    // MARK: Slips

    private func misspelt(_ word: AnalyzedWord) -> [Alternative] {
        let near = near(word)
        let isWord = word.word.withUnsafeBufferPointer(analyzer.isKnown)
        guard isWord || isKnownCompound(word) else {
            guard near.isEmpty else { return near.map { Alternative($0.text, cost: max(0, $0.rank)) } }
            return CompoundSlips(vocabulary: vocabulary, analyzer: analyzer).compounds(near: word)
                .prefix(Self.maximumCount).map { Alternative($0.text, cost: $0.cost) }
        }
        // It is a word, likelier to be rare than to be wrong.
        return near.filter { $0.distance <= EditCosts.edit }.map { candidate in
            let isFrequent = candidate.passages >= Self.frequent
            return Alternative(
                candidate.text, cost: max(0, candidate.rank) + (isFrequent ? 0 : Self.wordPenalty),
                isLikely: isFrequent && !isWord)
        }
    }

    /// Words near the one that was typed, or, when that is an inflection that no passage has, near its stem.
    private func near(_ word: AnalyzedWord) -> [NearWord] {
        let near = vocabulary.words(near: word.word, limit: Self.maximumCount)
        let stem = stem(of: word.word)
        guard near.isEmpty, stem != word.word else { return near }
        return vocabulary.words(near: stem, limit: Self.maximumCount).map { candidate in
            NearWord(
                word: candidate.word, passages: candidate.passages,
                distance: candidate.distance + Int(Self.stemPenalty))
        }
    }

    private func isKnownCompound(_ word: AnalyzedWord) -> Bool {
        !word.parts.isEmpty && word.parts.allSatisfy { vocabulary.passages(with: $0.lemma) > 0 }
    }

    private func stem(of word: [UInt8]) -> [UInt8] {
        guard let typeID = analyzer.typeID(of: String(decoding: word, as: UTF8.self)) else { return word }
        return Array(analyzer.type(typeID).stemUTF8)
    }

    // MARK: Grown together

    private func division(of word: AnalyzedWord) -> Alternative? {
        if let words = divider.division(of: word.word, parts: word.parts) {
            return Alternative(.words(words), cost: Self.divisionOfCompound + Double(words.count))
        }
        return divider.division(of: word.word).map { Alternative(.words($0), cost: Self.division + Double($0.count)) }
    }
}
