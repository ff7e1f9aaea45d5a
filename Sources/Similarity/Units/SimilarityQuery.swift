/// A text to compare with, prepared once.
public struct SimilarityQuery {
    /// The words of substance, in order, as often as they occur.
    public let words: [FeatureReader.Word]
    /// The report that the text is from, as the index numbers it, and its place in the index; nothing for other texts.
    let report: UInt32?
    let unit: Int?
    let direction: Direction
    /// The values of the index's features, and the length with those that it has not.
    let lexical: [(feature: Int32, value: Float)]
    let lexicalLength: Float

    /// Prepares a text.
    ///
    /// - Parameters:
    ///   - words: The words of the text.
    ///   - document: The passage of the index that it is, if it is one.
    ///   - index: The index that it is compared with.
    public init(_ words: [FeatureReader.Word], document: UInt32?, index: SimilarityIndex) {
        self.words = words
        unit = document.flatMap { index.unit(of: $0) }
        report = unit.map { index.reports[$0] }
        var seen: Set<String> = []
        var sum = [Float](repeating: 0, count: SemanticModel.width)
        var values: [FeatureKey: Float] = [:]
        for word in words where seen.insert(word.features.lemma).inserted {
            let weights = SimilarityIndexBuilder.weights(of: word.features, index.model)
            for (place, number) in SimilarityIndexBuilder.direction(of: word.features, weights, index.model)
                .enumerated()
            {
                sum[place] += number
            }
            FeatureStrengths.lexical.forEach(of: word.features, weights: weights) { values[$0, default: 0] += $1 }
        }
        direction = Direction(sum, without: index.model.common)
        var lexical: [(feature: Int32, value: Float)] = []
        var squares: Float = 0
        // In an order that follows from the text, so that every answer has the same last digits.
        for (key, strength) in values.sorted(by: { $0.key.hash < $1.key.hash }) {
            let feature = index.vocabulary.numbers[key.hash]
            let value =
                strength * (feature.map { index.vocabulary.rarities[Int($0)] } ?? index.vocabulary.greatestRarity)
            if let feature { lexical.append((feature, value)) }
            squares += value * value
        }
        self.lexical = lexical.sorted { $0.feature < $1.feature }
        lexicalLength = squares.squareRoot()
    }
}
