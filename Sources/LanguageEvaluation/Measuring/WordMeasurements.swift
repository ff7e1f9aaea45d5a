public import SwedishText

extension WholeWordFigures {
    /// Measures which words of a list the analysis leaves whole.
    ///
    /// - Parameters:
    ///   - list: The words.
    ///   - analyzer: What might split them.
    ///   - failures: How many words that were split to give at most, ≥ 0.
    public init(measuring list: WholeWordList, with analyzer: TextAnalyzer, failures: Int = 0) {
        let split = list.words.compactMap { word in
            let parts = analyzer.tokens(in: word).compactMap(\.parts)
            return parts.isEmpty ? nil : Failure(word: word, foundParts: parts.joined().joined(separator: " "))
        }
        self.init(
            kept: Share(list.words.count - split.count, of: list.words.count),
            split: Share(split.count, of: list.words.count), failures: Array(split.prefix(failures)))
    }
}

extension StemmingFigures {
    /// Measures how many words of a list have the stem that it gives.
    ///
    /// - Parameters:
    ///   - list: The words with their stems.
    ///   - failures: How many words with another stem to give at most, ≥ 0.
    public init(measuring list: StemList, failures: Int = 0) {
        let wrong = list.pairs.compactMap { pair in
            let stem = SwedishStemmer.stem(pair.word)
            return stem == pair.stem ? nil : Failure(word: pair.word, stem: pair.stem, foundStem: stem)
        }
        self.init(
            exact: Share(list.pairs.count - wrong.count, of: list.pairs.count), failures: Array(wrong.prefix(failures)))
    }
}
