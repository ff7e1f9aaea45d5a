import SwedishText

/// Joins neighbouring words to compounds of the collection: `hem tjänst`, `internkontroll plan`.
struct WordJoiner {
    /// What it costs to take words for a compound that was written apart, and what a linking letter or a shortened first part
    /// costs in addition.
    private static let joining = 8.0
    private static let linking = 2.0

    private let vocabulary: IndexVocabulary
    private let analyzer: TextAnalyzer

    /// Makes a joiner to words of `vocabulary`.
    init(vocabulary: IndexVocabulary, analyzer: TextAnalyzer) {
        self.vocabulary = vocabulary
        self.analyzer = analyzer
    }

    /// The compound that words make.
    ///
    /// - Parameter words: Two words or three, folded by case.
    /// - Returns: The compound with what it costs to take the words for it, or nil when no passage has any.
    func compound(of words: [[UInt8]]) -> (word: String, cost: Double)? {
        guard words.allSatisfy({ $0.count > 1 }) else { return nil }
        var best: (word: String, cost: Double, passages: Int)?
        for (letters, cost) in Self.joined(words) {
            guard let (word, passages, extra) = known(letters) else { continue }
            let total = cost + extra
            if best.map({ total < $0.cost || total == $0.cost && passages > $0.passages }) ?? true {
                best = (word, total, passages)
            }
        }
        return best.map { ($0.word, $0.cost) }
    }

    /// The collection's word that some letters are: as they stand, in another form, or with å ä ö.
    private func known(_ letters: [UInt8]) -> (word: String, passages: Int, cost: Double)? {
        let text = String(decoding: letters, as: UTF8.self)
        let passages = vocabulary.passages(with: letters)
        if passages > 0 { return (text, passages, 0) }
        if !DiacriticFolding.hasSwedishLetters(letters), let word = vocabulary.words(foldingLike: letters).first {
            return (
                String(decoding: vocabulary.utf8(of: word), as: UTF8.self), Int(word.passages),
                Double(EditCosts.diacritic)
            )
        }
        guard let lemma = AnalyzedWord(text, analyzer)?.lemma, lemma != letters else { return nil }
        let inflections = vocabulary.passages(with: lemma)
        return inflections > 0 ? (text, inflections, 0) : nil
    }

    /// The ways in which words may be joined, and what each costs.
    private static func joined(_ words: [[UInt8]]) -> [([UInt8], Double)] {
        guard let last = words.last else { return [] }
        var ways: [([UInt8], Double)] = [(last, joining)]
        for word in words.dropLast().reversed() {
            ways = firstForms(of: word).flatMap { form, cost in
                ways.map { (rest, other) in
                    // "natt" and "tåg" make "nattåg".
                    let isTriple = form.count > 1 && form.suffix(2).elementsEqual([rest[0], rest[0]])
                    return ((isTriple ? form.dropLast() : form) + rest, cost + other)
                }
            }
        }
        return ways
    }

    /// The forms that a word may take before another: with a linking letter, without its last vowel, or both.
    private static func firstForms(of word: [UInt8]) -> [([UInt8], Double)] {
        var forms: [([UInt8], Double)] = [(word, 0)]
        var stems = [word]
        if word.count > 3, let last = word.last, "ae".utf8.contains(last) {
            let stem = Array(word.dropLast())
            forms.append((stem, linking))
            stems.append(stem)
        }
        for stem in stems { forms += "seou".utf8.map { (stem + [$0], linking) } }
        return forms
    }
}
