import SwedishText
import Xapian

/// Finds how a query should perhaps have been typed, when it has no answer as it is.
///
/// Words that are in no passage are replaced by what they were likeliest meant to be, and neighbours are joined to compounds. A
/// word that any passage has, if only in another form or as a part of compounds, is left as it is.
struct QuerySpelling {
    /// The most corrections that are worth trying.
    static let maximumCorrections = 5
    /// A query of more words is a text, and is not corrected.
    static let maximumWords = 32
    /// With more words than this in no passage, it is in another language, say.
    private static let maximumUnknownWords = 8
    /// The most words that are joined.
    private static let maximumJoined = 3

    private let reader: IndexReader
    private let query: String
    /// Where numbers and references stand, in Unicode scalars of the query: "prop" in "prop. 2008/09:28" is no slip.
    private let references: [Range<Int>]

    /// Judges the spelling of a query by the words of an index.
    init(of query: String, reader: IndexReader) {
        self.query = query
        self.reader = reader
        var text = query
        references = text.withUTF8 { utf8 in
            var found: [Reference] = []
            ReferenceScanner().scan(utf8, into: &found)
            return found.map { reference in
                var counter = ScalarCounter(utf8)
                let start = counter.scalars(toByte: reference.start)
                return start..<counter.scalars(toByte: reference.end)
            }
        }
    }

    /// The corrections to try when a query has no answer, the likeliest first.
    ///
    /// - Throws: `XapianError`.
    func corrections(of node: QueryNode) throws(XapianError) -> [QueryCorrection] {
        let words = QueryWord.words(of: node, reader.analyzer)
        guard !words.isEmpty, words.count <= Self.maximumWords else { return [] }
        var unknown: [Int] = []
        for index in words.indices where try isUnknown(words[index]) { unknown.append(index) }
        guard unknown.count <= Self.maximumUnknownWords else { return [] }
        let neighbours = runs(of: words)
        guard !unknown.isEmpty || !neighbours.isEmpty else { return [] }
        let vocabulary = try reader.vocabulary()
        let choices = edits(of: unknown, in: words, vocabulary)
        return ranked(choices, joined(neighbours, words, choices, vocabulary), unknown: unknown)
    }

    /// The best correction of a query's alternatives (ELLER) that are in no passage, or nil when all are.
    ///
    /// - Throws: `XapianError`.
    func correctionOfAlternatives(in node: QueryNode) throws(XapianError) -> QueryCorrection? {
        let words = QueryWord.words(of: node, reader.analyzer)
        guard words.count <= Self.maximumWords, words.contains(where: \.isAlternative) else { return nil }
        var unknown: [Int] = []
        for index in words.indices where words[index].isAlternative {
            if try isUnknown(words[index]) { unknown.append(index) }
        }
        guard !unknown.isEmpty, unknown.count <= Self.maximumUnknownWords else { return nil }
        let best = edits(of: unknown, in: words, try reader.vocabulary()).compactMap(\.first)
        return best.isEmpty ? nil : QueryCorrection(best)
    }

    // MARK: Unknown words

    /// Whether no passage has a word in any form, nor as a part of compounds.
    private func isUnknown(_ query: QueryWord) throws(XapianError) -> Bool {
        let word = query.word
        guard word.word.allSatisfy({ $0 >= 0x61 }), word.length > 1 else { return false }
        guard !references.contains(where: { $0.overlaps(query.place) }) else { return false }
        let database = reader.database
        if query.setting == .beginning {
            let prefixes = [word.word, Array(IndexSchema.Prefix.inflectedWord.utf8) + word.word]
            for prefix in prefixes {
                var isFound = false
                try database.forEachTerm(prefix: prefix) { _, _ in
                    isFound = true
                    return false
                }
                if isFound { return false }
            }
            return true
        }
        let lemma = WordTerms.lemma(word.lemma)
        let terms = [
            lemma.bare, lemma.inflected, WordTerms.exact(word: word.word, lemma: word.lemma),
            WordTerms.head(word.lemma), WordTerms.modifier(word.lemma),
        ]
        for term in terms where try database.frequencies(of: term).documents > 0 { return false }
        return true
    }

    /// For each unknown word the edits that may correct it, the likeliest first.
    private func edits(of unknown: [Int], in words: [QueryWord], _ vocabulary: IndexVocabulary) -> [[QueryEdit]] {
        let finder = WordAlternatives(vocabulary: vocabulary, analyzer: reader.analyzer)
        return unknown.map { index in
            let word = words[index]
            return finder.alternatives(for: word).map { alternative in
                QueryEdit(
                    words: index..<index + 1, place: word.place, written: word.word.text,
                    replacement: alternative.replacement, cost: alternative.cost,
                    mayBeAnswered: word.mayBeAnswered && alternative.isLikely)
            }
        }
    }

    // MARK: Neighbours

    /// The runs of two or three words that stand side by side, all plain or all in one pair of quotes.
    private func runs(of words: [QueryWord]) -> [Range<Int>] {
        let scalars = Array(query.unicodeScalars)
        var runs: [Range<Int>] = []
        for first in words.indices {
            for last in words.indices.dropFirst(first + 1).prefix(Self.maximumJoined - 1) {
                let (before, word) = (words[last - 1], words[last])
                guard before.setting == word.setting, word.setting == .plain || word.setting == .quoted,
                    before.place.upperBound < word.place.lowerBound,
                    scalars[before.place.upperBound..<word.place.lowerBound].allSatisfy(\.properties.isWhitespace)
                else { break }
                runs.append(first..<last + 1)
            }
        }
        return runs
    }

    /// The compounds that neighbours make, as they are typed or as they are corrected.
    private func joined(
        _ runs: [Range<Int>], _ words: [QueryWord], _ choices: [[QueryEdit]], _ vocabulary: IndexVocabulary
    ) -> [QueryEdit] {
        let joiner = WordJoiner(vocabulary: vocabulary, analyzer: reader.analyzer)
        var corrected: [Int: QueryEdit] = [:]
        for edit in choices.compactMap(\.first) { corrected[edit.words.lowerBound] = edit }
        let scalars = Array(query.unicodeScalars)
        return runs.compactMap { run in
            let place = words[run.lowerBound].place.lowerBound..<words[run.upperBound - 1].place.upperBound
            let typed = joiner.compound(of: run.map { words[$0].word.word })
            guard
                var compound = typed
                    ?? joiner.compound(of: run.map { corrected[$0]?.singleWord ?? words[$0].word.word })
            else { return nil }
            if typed == nil { compound.cost += run.reduce(0) { $0 + (corrected[$1]?.cost ?? 0) } }
            return QueryEdit(
                words: run, place: place, written: String(String.UnicodeScalarView(scalars[place])),
                replacement: .words([compound.word]), cost: compound.cost,
                mayBeAnswered: words[run.lowerBound].mayBeAnswered)
        }
    }

    // MARK: Ranking

    /// What it costs to leave an unknown word as it is: more than any edit, since all words must be found.
    private static let uncorrected = 100.0

    /// The likeliest combinations: the best edit of each unknown word, and the same with one edit changed.
    private func ranked(_ choices: [[QueryEdit]], _ joined: [QueryEdit], unknown: [Int]) -> [QueryCorrection] {
        let best = choices.compactMap(\.first)
        var corrections = [QueryCorrection(best)]
        for edits in choices {
            for edit in edits.dropFirst() { corrections.append(Self.exchanging(best, for: edit)) }
        }
        for edit in joined { corrections.append(Self.exchanging(best, for: edit)) }
        func cost(_ correction: QueryCorrection) -> Double {
            let left = unknown.count { index in !correction.edits.contains { $0.words.contains(index) } }
            return correction.cost + Double(left) * Self.uncorrected
        }
        let ranked = corrections.filter { !$0.edits.isEmpty }.map { ($0, cost($0)) }.sorted { $0.1 < $1.1 }
        return ranked.prefix(Self.maximumCorrections).map(\.0)
    }

    private static func exchanging(_ edits: [QueryEdit], for edit: QueryEdit) -> QueryCorrection {
        QueryCorrection(edits.filter { !$0.words.overlaps(edit.words) } + [edit])
    }
}

extension QueryEdit {
    /// The word that it puts in, when that is one; of several the likeliest.
    fileprivate var singleWord: [UInt8]? {
        guard case .anyOf(let words) = replacement else { return nil }
        return words.first.map { Array($0.utf8) }
    }
}
