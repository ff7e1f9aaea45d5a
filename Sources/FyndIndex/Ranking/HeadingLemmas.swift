import SwedishText

/// The lemmas of headings and of the parts of their compounds, each heading analysed once.
final class HeadingLemmas {
    /// The most headings that are kept.
    private static let capacity = 20_000

    private let analyzer: TextAnalyzer
    private var known: [String: Set<[UInt8]>] = [:]

    init(analyzer: TextAnalyzer) {
        self.analyzer = analyzer
    }

    /// The lemmas of a heading.
    func lemmas(of heading: String) -> Set<[UInt8]> {
        if let lemmas = known[heading] { return lemmas }
        var lemmas: Set<[UInt8]> = []
        for word in AnalyzedWord.words(in: heading, analyzer) where !word.isFunctionWord {
            lemmas.insert(word.lemma)
            for part in word.parts { lemmas.insert(part.lemma) }
        }
        if known.count >= Self.capacity { known.removeAll() }
        known[heading] = lemmas
        return lemmas
    }
}
