import SwedishText
import Xapian

/// A word of a query or a text to compare with, as the index has it.
struct AnalyzedWord: Hashable {
    /// The word as it was written.
    var text: String
    /// The word as a term.
    var word: [UInt8]
    /// Its base form, without prefix.
    var lemma: [UInt8]
    /// Its parts when it is a compound; else none.
    var parts: [CompoundPart]
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
                let written = String(decoding: utf8[occurrence.start..<occurrence.end], as: UTF8.self)
                return AnalyzedWord(analyzer.type(occurrence.typeID), written: written)
            }
        }
    }

    /// A word that no text is given for, or nil for one without letters.
    init?(_ word: String, _ analyzer: TextAnalyzer) {
        guard let typeID = analyzer.typeID(of: word) else { return nil }
        self.init(analyzer.type(typeID), written: word)
    }

    init(_ type: WordType, written: String) {
        text = written
        word = Array(type.wordUTF8)
        lemma = Array(type.lemmaUTF8)
        parts = type.parts
        isFunctionWord = type.isFunctionWord
        length = type.word.unicodeScalars.count
    }

    /// The lemma as a string.
    var lemmaText: String { String(decoding: lemma, as: UTF8.self) }
    /// The word as a string, folded.
    var wordText: String { String(decoding: word, as: UTF8.self) }

    /// The terms that stand for the word in any form.
    var lemmaTerms: [[UInt8]] {
        let terms = WordTerms.lemma(lemma)
        return [terms.bare, terms.inflected]
    }

    /// The term that stands for the word in this form.
    var formTerm: [UInt8] { WordTerms.exact(word: word, lemma: lemma) }

    /// Passages with the word in any form, for phrases and the like.
    func anyForm() throws(XapianError) -> Query {
        let terms = WordTerms.lemma(lemma)
        return try Query.combine(.or, [try Query.term(terms.bare), try Query.term(terms.inflected)])
    }

    /// The same, weighted as one term.
    func anyFormAsOne() throws(XapianError) -> Query {
        let terms = WordTerms.lemma(lemma)
        return try Query.combine(.synonym, [try Query.term(terms.bare), try Query.term(terms.inflected)])
    }

    /// Passages with the word in this form.
    func thisForm() throws(XapianError) -> Query {
        try Query.term(formTerm)
    }
}
