public import SwedishText

extension CompoundFigures {
    /// Measures how the analysis splits the compounds of a list.
    ///
    /// - Parameters:
    ///   - list: The compounds.
    ///   - analyzer: What splits them.
    ///   - failures: How many compounds that failed to give at most, ≥ 0.
    public init(measuring list: CompoundList, with analyzer: TextAnalyzer, failures: Int = 0) {
        let outcomes = list.compounds.map { CompoundOutcome($0, analyzer) }
        let byPartCount = Dictionary(grouping: outcomes) { $0.compound.parts.count }.sorted { $0.key < $1.key }
        let failed = outcomes.filter { !$0.hasPieces } + outcomes.filter { $0.hasPieces && !$0.hasLemmas }
        self.init(
            pieces: Share(outcomes.count(where: \.hasPieces), of: outcomes.count),
            lemmas: Share(outcomes.count(where: \.hasLemmas), of: outcomes.count),
            byPartCount: byPartCount.map { count, outcomes in
                PartCount(
                    parts: count, pieces: Share(outcomes.count(where: \.hasPieces), of: outcomes.count),
                    lemmas: Share(outcomes.count(where: \.hasLemmas), of: outcomes.count))
            },
            failures: failed.prefix(failures).map(\.failure))
    }
}

/// A compound with the split that was found.
private struct CompoundOutcome {
    let compound: CompoundList.Compound
    private let pieces: [String]
    private let lemmas: [String]

    init(_ compound: CompoundList.Compound, _ analyzer: TextAnalyzer) {
        self.compound = compound
        let tokens = analyzer.tokens(in: compound.word)
        let token = tokens.count == 1 ? tokens.first : nil
        pieces = token?.pieces ?? [compound.word]
        lemmas = token?.parts ?? tokens.map(\.lemma)
    }

    var hasPieces: Bool { pieces == compound.pieces }

    var hasLemmas: Bool { lemmas == compound.parts }

    var failure: CompoundFigures.Failure {
        CompoundFigures.Failure(
            word: compound.word, pieces: compound.pieces.joined(separator: "|"),
            parts: compound.parts.joined(separator: " "), foundPieces: pieces.joined(separator: "|"),
            foundParts: lemmas.joined(separator: " "))
    }
}

extension Token {
    /// The pieces of a compound, or nil.
    fileprivate var pieces: [String]? {
        let scalars = Array(word.unicodeScalars)
        return partRanges?.map { String(String.UnicodeScalarView(scalars[$0])) }
    }
}
