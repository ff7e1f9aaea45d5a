import SwedishText

/// Finds the words of a text that a query matches, and the parts of compounds that it does.
struct Highlighter {
    /// What of a word matches.
    private enum Match {
        case nothing
        case word
        /// Parts of a compound, as ranges of its bytes.
        case parts([Range<Int>])
    }

    private let analyzer: TextAnalyzer
    private let terms: HighlightTerms
    private var occurrences: [WordOccurrence] = []
    /// What has been found out about word types so far.
    private var matches: [Int32: Match] = [:]

    init(_ terms: HighlightTerms, analyzer: TextAnalyzer) {
        self.terms = terms
        self.analyzer = analyzer
    }

    /// The matching words and parts of words, as ranges of UTF-8 bytes, in order.
    mutating func ranges(in text: String) -> [Range<Int>] {
        guard !terms.isEmpty else { return [] }
        var text = text
        occurrences.removeAll(keepingCapacity: true)
        text.withUTF8 { analyzer.tokenize($0, into: &occurrences) }
        var ranges: [Range<Int>] = []
        for occurrence in occurrences {
            switch match(occurrence.typeID) {
            case .nothing: break
            case .word: ranges.append(occurrence.start..<occurrence.end)
            case .parts(let parts): append(parts, of: occurrence, to: &ranges)
            }
        }
        return ranges
    }

    /// Appends the parts of a compound; a word whose letters changed when it was folded is taken as a whole.
    private func append(_ parts: [Range<Int>], of occurrence: WordOccurrence, to ranges: inout [Range<Int>]) {
        let word = occurrence.start..<occurrence.end
        guard word.count == analyzer.type(occurrence.typeID).wordUTF8.count else { return ranges.append(word) }
        for part in parts {
            let range = word.lowerBound + part.lowerBound..<word.lowerBound + part.upperBound
            if let last = ranges.last, last.upperBound == range.lowerBound, last.lowerBound >= word.lowerBound {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
        }
    }

    private mutating func match(_ typeID: Int32) -> Match {
        if let known = matches[typeID] { return known }
        let type = analyzer.type(typeID)
        let word = Array(type.wordUTF8)
        let match: Match
        if terms.words.contains(word) || terms.lemmas.contains(Array(type.lemmaUTF8))
            || terms.prefixes.contains(where: { word.starts(with: $0) })
            || terms.patterns.contains(where: { $0.matches(type.wordUTF8) })
        {
            match = .word
        } else {
            let parts = type.parts.filter { terms.lemmas.contains($0.lemma) }.map(\.range)
            match = parts.isEmpty ? .nothing : .parts(parts)
        }
        matches[typeID] = match
        return match
    }
}
