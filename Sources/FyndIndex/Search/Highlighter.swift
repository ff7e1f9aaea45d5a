import SwedishText

/// Finds the words of a text that a query matches.
struct Highlighter {
    private let analyzer: TextAnalyzer
    private let terms: HighlightTerms
    private var occurrences: [WordOccurrence] = []
    /// What has been found out about word types so far.
    private var isMatch: [Int32: Bool] = [:]

    init(_ terms: HighlightTerms, analyzer: TextAnalyzer) {
        self.terms = terms
        self.analyzer = analyzer
    }

    /// The matching words, as ranges of UTF-8 bytes, in order.
    mutating func ranges(in text: String) -> [Range<Int>] {
        guard !terms.isEmpty else { return [] }
        var text = text
        occurrences.removeAll(keepingCapacity: true)
        text.withUTF8 { analyzer.tokenize($0, into: &occurrences) }
        return occurrences.filter { matches($0.typeID) }.map { $0.start..<$0.end }
    }

    private mutating func matches(_ typeID: Int32) -> Bool {
        if let known = isMatch[typeID] { return known }
        let type = analyzer.type(typeID)
        let word = Array(type.wordUTF8)
        let result =
            terms.words.contains(word) || terms.stems.contains(Array(type.stemUTF8))
            || terms.prefixes.contains { word.starts(with: $0) }
        isMatch[typeID] = result
        return result
    }
}
