import FyndAPI
import SwedishText

/// What the words of a list look like: how they begin, or what pattern they match.
struct TermForm {
    /// How all of them begin.
    private let beginning: [UInt8]
    /// What they match besides.
    private let pattern: WordPattern?
    /// Words that begin so; any words, when that is nothing.
    init(beginning: [UInt8] = []) {
        self.beginning = beginning
        pattern = nil
    }

    private init(pattern: WordPattern) {
        beginning = pattern.beginning
        self.pattern = pattern
    }

    /// The form of the words that a request asks for.
    ///
    /// - Throws: `ServiceError.invalidRequest` for what is not the beginning of one word, or no pattern of one.
    init(_ request: TermsRequest, _ analyzer: TextAnalyzer) throws(ServiceError) {
        if let prefix = request.prefix {
            let words = AnalyzedWord.words(in: prefix, analyzer)
            guard words.count == 1, let first = words.first else {
                throw .invalidRequest("\"\(prefix)\" is not the beginning of one word. Write its first letters.")
            }
            self.init(beginning: first.word)
        } else if let text = request.pattern {
            guard let pattern = WordPattern(text, analyzer) else {
                throw .invalidRequest(
                    "\"\(text)\" is not a pattern of one word. Write letters, with * for any others and ? for one.")
            }
            self.init(pattern: pattern)
        } else {
            self.init()
        }
    }

    /// Whether a word is of this form, given folded.
    func matches(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        if let pattern { return pattern.matches(word) }
        return word.count >= beginning.count && word.prefix(beginning.count).elementsEqual(beginning)
    }

    /// How the terms of such words go on behind a prefix. Words have no capitals, so that terms without a prefix are told from others by
    /// their first byte.
    func beginnings(behind prefix: [UInt8]) -> [[UInt8]] {
        guard prefix.isEmpty, beginning.isEmpty else { return [beginning] }
        let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
        return (UInt8.min...UInt8.max).filter { !capitals.contains($0) }.map { [$0] }
    }
}
