public import SwedishText

/// The texts that baselines search. Each text is divided into words once, whatever becomes of the words.
public final class BaselineCollection {
    private let analyzer: TextAnalyzer
    private var texts: [[Int32]] = []

    /// A collection without texts.
    ///
    /// - Throws: `TextAnalysisError` when the text analysis cannot be set up.
    public init() throws(TextAnalysisError) {
        analyzer = try TextAnalyzer()
    }

    /// Adds a text, which gets the next number from 0.
    public func add(_ text: String) {
        texts.append(words(of: text))
    }

    /// The baseline with an analysis, over all texts added so far.
    public func baseline(_ analysis: BaselineAnalysis) -> Baseline {
        var baseline = Baseline(analysis, self)
        for text in texts { baseline.add(text) }
        return baseline
    }

    /// The words of a text, as the analyzer numbers them.
    fileprivate func words(of text: String) -> [Int32] {
        var text = text
        return text.withUTF8 { utf8 in
            var words: [WordOccurrence] = []
            analyzer.tokenize(utf8, into: &words)
            return words.map(\.typeID)
        }
    }

    fileprivate func type(_ id: Int32) -> WordType { analyzer.type(id) }
}

/// A plain ranking to compare others with: BM25 over the terms of an analysis.
public struct Baseline {
    private let analysis: BaselineAnalysis
    private let collection: BaselineCollection
    private var index = BM25Index()
    private var numbers: [String: Int] = [:]
    private var terms: [Int32: [Int]] = [:]

    fileprivate init(_ analysis: BaselineAnalysis, _ collection: BaselineCollection) {
        self.analysis = analysis
        self.collection = collection
    }

    /// The texts that match a query best.
    ///
    /// - Parameters:
    ///   - query: Plain words; signs mean nothing.
    ///   - depth: The most texts to give, ≥ 1.
    /// - Returns: The numbers of the texts, the best first, with their scores > 0.
    public func search(_ query: String, depth: Int) -> [(document: Int, score: Double)] {
        let words = collection.words(of: query)
        return index.search(
            words.flatMap { analysis.terms(of: collection.type($0)).compactMap { numbers[$0] } }, depth: depth)
    }

    fileprivate mutating func add(_ words: [Int32]) {
        index.add(words.flatMap { termNumbers(of: $0) })
    }

    private mutating func termNumbers(of word: Int32) -> [Int] {
        if let known = terms[word] { return known }
        let found = analysis.terms(of: collection.type(word)).map { term in
            let number = numbers[term] ?? numbers.count
            numbers[term] = number
            return number
        }
        terms[word] = found
        return found
    }
}
