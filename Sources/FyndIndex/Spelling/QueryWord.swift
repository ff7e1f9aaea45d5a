import SwedishText

/// A word of a query with its place, as what the spelling of a query is judged by.
struct QueryWord {
    /// What stands about the word in the query, which decides what may be put in its place.
    enum Setting {
        /// By itself: anything may.
        case plain
        /// Joined to others by NÄRA or a hyphen: one word may.
        case joined
        /// Within quotes: words may, but only to be suggested.
        case quoted
        /// After `=` or `lemma:`: one word may, but only to be suggested.
        case exact
        /// Before `*`: another beginning may.
        case beginning
    }

    var word: AnalyzedWord
    var setting: Setting
    /// Where it stands in the query, in Unicode scalars.
    var place: Range<Int>
    /// Whether other words would do in its place (ELLER).
    var isAlternative: Bool

    /// Whether the answer may be that to another word; what is asked for exactly is answered exactly.
    var mayBeAnswered: Bool { setting != .quoted && setting != .exact }

    /// The words of a query in order, without those that are to be left out (INTE) and the values of filters.
    static func words(of node: QueryNode, _ analyzer: TextAnalyzer) -> [QueryWord] {
        switch node {
        case .text(let text): return words(of: text, quotes: 0, setting: .plain, analyzer)
        case .phrase(let text): return words(of: text, quotes: 1, setting: .quoted, analyzer)
        case .near(let operands, _): return operands.flatMap { words(of: $0, analyzer) }
        case .filter, .not: return []
        case .and(let nodes): return nodes.flatMap { words(of: $0, analyzer) }
        case .or(let nodes):
            return nodes.flatMap { words(of: $0, analyzer) }.map { word in
                var word = word
                word.isAlternative = true
                return word
            }
        }
    }

    private static func words(of operand: NearOperand, _ analyzer: TextAnalyzer) -> [QueryWord] {
        operand.alternatives.flatMap { alternative in
            let found =
                switch alternative {
                case .text(let text): words(of: text, quotes: 0, setting: .joined, analyzer)
                case .phrase(let text): words(of: text, quotes: 1, setting: .quoted, analyzer)
                }
            guard operand.alternatives.count > 1 else { return found }
            return found.map { word in
                var word = word
                word.isAlternative = true
                return word
            }
        }
    }

    private static func words(
        of text: QueryText, quotes: Int, setting: Setting, _ analyzer: TextAnalyzer
    ) -> [QueryWord] {
        if text.form == .wildcard { return [] }
        let start = text.place.lowerBound + text.form.markLength + quotes
        var setting = setting
        if setting != .quoted, text.form.markLength > 0 { setting = .exact }
        if text.form == .prefix { setting = .beginning }
        let placed = AnalyzedWord.placedWords(in: text.text, analyzer)
        if setting == .plain, placed.count > 1 { setting = .joined }
        return placed.map { word, place in
            QueryWord(
                word: word, setting: setting, place: start + place.lowerBound..<start + place.upperBound,
                isAlternative: false)
        }
    }
}

extension AnalyzedWord {
    /// The words of a text with where they stand, in Unicode scalars.
    fileprivate static func placedWords(in text: String, _ analyzer: TextAnalyzer) -> [(AnalyzedWord, Range<Int>)] {
        var text = text
        var occurrences: [WordOccurrence] = []
        return text.withUTF8 { utf8 in
            analyzer.tokenize(utf8, into: &occurrences)
            // Nothing but the first bytes of scalars is counted.
            var scalars = 0
            var counted = 0
            func count(to end: Int) -> Int {
                while counted < end {
                    if utf8[counted] & 0xC0 != 0x80 { scalars += 1 }
                    counted += 1
                }
                return scalars
            }
            return occurrences.map { occurrence in
                let start = count(to: occurrence.start)
                let end = count(to: occurrence.end)
                let written = String(decoding: utf8[occurrence.start..<occurrence.end], as: UTF8.self)
                return (AnalyzedWord(analyzer.type(occurrence.typeID), written: written), start..<end)
            }
        }
    }
}
