/// A text to compare with, prepared once.
public struct SimilarityQuery {
    /// The words of substance, in order, as often as they occur.
    public let words: [FeatureReader.Word]
    /// The report that the text is from, as the index numbers it, and its place in the index; nothing for other texts.
    let report: UInt32?
    let unit: Int?
    let direction: Direction
    /// The same where each word counts as much as it has substance.
    let strictDirection: Direction
    let strictLexical: [(feature: Int32, value: Float)]
    let strictLength: Float
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
        let soft = Sums(words, index) { _ in 1 }
        let strict = Sums(words, index, factor: SimilarityIndexBuilder.substance)
        (direction, lexical, lexicalLength) = (soft.direction, soft.lexical, soft.length)
        (strictDirection, strictLexical, strictLength) = (strict.direction, strict.lexical, strict.length)
    }

    /// What the words of a text add up to.
    private struct Sums {
        var direction: Direction
        var lexical: [(feature: Int32, value: Float)] = []
        var length: Float

        init(_ words: [FeatureReader.Word], _ index: SimilarityIndex, factor: (_ weights: [Float]) -> Float) {
            var seen: Set<String> = []
            var sum = [Float](repeating: 0, count: SemanticModel.width)
            var missing: Float = 0
            var values: [FeatureKey: Float] = [:]
            for word in words where seen.insert(word.features.lemma).inserted {
                let weights = SimilarityIndexBuilder.weights(of: word.features, index.model)
                let factor = factor(weights)
                let own = SimilarityIndexBuilder.direction(of: word.features, weights, index.model)
                for (place, number) in own.sum.enumerated() { sum[place] += number * factor }
                missing += own.missing * factor * factor
                FeatureStrengths.lexical.forEach(of: word.features, weights: weights) {
                    values[$0, default: 0] += $1 * factor
                }
            }
            direction = Direction(sum, missing: missing, without: index.model.common)
            var squares: Float = 0
            // In an order that follows from the text, so that every answer has the same last digits.
            for (key, strength) in values.sorted(by: { $0.key.hash < $1.key.hash }) {
                let feature = index.vocabulary.numbers[key.hash]
                let rarity = feature.map { index.vocabulary.rarities[Int($0)] } ?? index.vocabulary.greatestRarity
                if let feature { lexical.append((feature, strength * rarity)) }
                squares += strength * rarity * strength * rarity
            }
            lexical.sort { $0.feature < $1.feature }
            length = squares.squareRoot()
        }
    }
}
