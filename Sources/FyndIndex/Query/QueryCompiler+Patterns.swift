import FyndAPI
import SwedishText
import Xapian

/// How words that stand for many are compiled: `ord*`, `led*system`.
extension QueryCompiler {
    mutating func compilePattern(_ text: QueryText) throws -> Part {
        let (pattern, terms) = try expansion(of: text)
        result.highlights.patterns.append(pattern)
        let sign = Sign(
            level: .prefix, source: .terms([terms]), weight: weights.word, label: label(of: text, terms.count))
        return part(Idea(label: text.written, signs: [sign]))
    }

    /// How many words a pattern stands for, in words.
    func label(of text: QueryText, _ count: Int) -> String {
        let words = count == 1 ? "1 word" : "\(count) words"
        let verb = count == 1 ? "begins" : "begin"
        return text.form == .prefix
            ? "\(words) that \(verb) with \(text.text)" : "\(words) like \(text.text)"
    }

    /// A pattern and the terms of the words as they stand that match it.
    mutating func expansion(of text: QueryText) throws -> (pattern: WordPattern, terms: [[UInt8]]) {
        try count(words: 1)
        guard let pattern = WordPattern(text.written, analyzer) else {
            let what = text.form == .prefix ? "the beginning of one word" : "a pattern of one word"
            throw ServiceError.invalidRequest("\"\(text.written)\" is not \(what).")
        }
        guard let terms = try patterns.terms(matching: pattern) else {
            throw ServiceError.tooExpensive(
                "\"\(text.written)\" stands for more than \(PatternExpansion.limit) words. Write more letters of the word."
            )
        }
        return (pattern, terms)
    }
}

extension QueryText {
    /// The text with the `*` of a beginning.
    var written: String { form == .prefix ? text + "*" : text }
}
