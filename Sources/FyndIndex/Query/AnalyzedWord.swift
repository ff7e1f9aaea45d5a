import SwedishText
import Xapian

/// A word of a query or a text to compare with, as the index has it.
struct AnalyzedWord: Hashable {
    /// The word as it was written.
    var text: String
    /// The word as a term.
    var word: [UInt8]
    /// Its stem, without prefix.
    var stem: [UInt8]
    /// Whether it carries grammar rather than meaning.
    var isFunctionWord: Bool
    /// The length in Unicode scalars.
    var length: Int

    /// The words of a text, in order.
    static func words(in text: String, _ analyzer: TextAnalyzer) -> [AnalyzedWord] {
        var text = text
        var occurrences: [WordOccurrence] = []
        return text.withUTF8 { utf8 in
            analyzer.tokenize(utf8, into: &occurrences)
            return occurrences.map { occurrence in
                let type = analyzer.type(occurrence.typeID)
                let written = String(decoding: utf8[occurrence.start..<occurrence.end], as: UTF8.self)
                return AnalyzedWord(
                    text: written, word: Array(type.wordUTF8), stem: Array(type.stemUTF8),
                    isFunctionWord: type.isFunctionWord, length: type.word.unicodeScalars.count)
            }
        }
    }

    /// Passages with the word in any form, for phrases and the like.
    func anyForm() throws(XapianError) -> Query {
        let terms = WordTerms.stem(stem)
        return try Query.combine(.or, [try Query.term(terms.bare), try Query.term(terms.inflected)])
    }

    /// The same, weighted as one term.
    func anyFormAsOne() throws(XapianError) -> Query {
        let terms = WordTerms.stem(stem)
        return try Query.combine(.synonym, [try Query.term(terms.bare), try Query.term(terms.inflected)])
    }

    /// Passages with the word in this form.
    func thisForm() throws(XapianError) -> Query {
        try Query.term(WordTerms.exact(word: word, stem: stem))
    }
}
