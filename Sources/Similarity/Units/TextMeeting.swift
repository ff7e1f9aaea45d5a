/// What two texts have in common, word by word.
public struct TextMeeting {
    /// What makes two words meet that differ.
    public enum Relation: Sendable {
        /// One is made of the other, or they are forms of one root.
        case derivation
        /// One is a part of the other, or they share one.
        case compound
        /// A list of words with the same meaning has both.
        case synonyms
        /// They stand beside the same words throughout the collection.
        case distribution
    }

    /// Two words that meet although they differ.
    public struct Pair: Sendable {
        /// The word of the source.
        public var source: FeatureReader.Word
        /// The word of the other text.
        public var other: FeatureReader.Word
        /// What makes them meet.
        public var relation: Relation
    }

    /// The words of the other text that the source has, too, the weightiest first.
    public private(set) var shared: [FeatureReader.Word] = []
    /// The words that meet although they differ, the weightiest first.
    public private(set) var pairs: [Pair] = []

    /// Words with less in common do not meet.
    private static let leastGramShare: Float = 0.5
    private static let leastCosine: Float = 0.6
    /// Words that say no more than set phrases need not be told.
    private static let leastWeight: Float = 0.3

    private struct Weighed {
        var word: FeatureReader.Word
        var weight: Float
        var direction: Direction
    }

    /// Finds out what two texts have in common.
    ///
    /// - Parameters:
    ///   - source: The words of one.
    ///   - other: The words of the other, in which they are shown.
    ///   - model: What was learnt of words.
    public init(_ source: [FeatureReader.Word], _ other: [FeatureReader.Word], model: SemanticModel) {
        let sources = Self.weighed(source, model)
        var others = Self.weighed(other, model)
        var rest: [Weighed] = []
        for own in sources {
            if let place = others.firstIndex(where: { $0.word.features.lemma == own.word.features.lemma }) {
                shared.append(others.remove(at: place).word)
            } else {
                rest.append(own)
            }
        }
        for own in rest where own.weight > Self.leastWeight {
            var best: (place: Int, relation: Relation, strength: Float)?
            for (place, candidate) in others.enumerated() where candidate.weight > Self.leastWeight {
                guard let (relation, strength) = Self.relation(own, candidate) else { continue }
                if strength > best?.strength ?? 0 { best = (place, relation, strength) }
            }
            guard let best else { continue }
            pairs.append(Pair(source: own.word, other: others.remove(at: best.place).word, relation: best.relation))
        }
    }

    /// The words of a text, each once, the weightiest first.
    private static func weighed(_ words: [FeatureReader.Word], _ model: SemanticModel) -> [Weighed] {
        var seen: Set<String> = []
        let distinct = words.filter { seen.insert($0.features.lemma).inserted }
        return distinct.map { word in
            let weights = SimilarityIndexBuilder.weights(of: word.features, model)
            let own = SimilarityIndexBuilder.direction(of: word.features, weights, model)
            let direction = Direction(own.sum, missing: own.missing, without: model.common)
            return Weighed(word: word, weight: weights.max() ?? 0, direction: direction)
        }
        .sorted { $0.weight == $1.weight ? $0.word.range.lowerBound < $1.word.range.lowerBound : $0.weight > $1.weight }
    }

    /// What makes two words meet, and how strongly, 0...2.
    private static func relation(_ one: Weighed, _ other: Weighed) -> (Relation, Float)? {
        let (left, right) = (one.word.features, other.word.features)
        if left.parts.contains(where: right.parts.contains) { return (.compound, 2) }
        if left.synonyms.contains(where: right.synonyms.contains) { return (.synonyms, 1.5) }
        let grams = Set(left.grams)
        let common = Set(right.grams).intersection(grams).count
        let share = 2 * Float(common) / Float(grams.count + Set(right.grams).count)
        if share >= leastGramShare { return (.derivation, 1 + share) }
        guard !one.direction.numbers.isEmpty, !other.direction.numbers.isEmpty else { return nil }
        let cosine = one.direction.numbers.withUnsafeBufferPointer { left in
            other.direction.numbers.withUnsafeBufferPointer { right -> Float in
                guard let left = left.baseAddress, let right = right.baseAddress else { return 0 }
                return Direction.cosine(left, right)
            }
        }
        return cosine >= leastCosine ? (.distribution, cosine) : nil
    }
}
