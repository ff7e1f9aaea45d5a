/// Which of some passages have a feature, for the features that are more than some letters.
struct FeaturePostings {
    /// A passage with a feature.
    struct Entry {
        /// Its place among the passages.
        var place: Int
        /// The feature's value in it.
        var value: Float
    }

    private let index: SimilarityIndex
    private var starts: [Int]
    private var entries: [Entry]

    /// Lists passages by their features.
    ///
    /// - Parameters:
    ///   - units: The passages, by their places in the index.
    ///   - index: The passages.
    init(of units: [Int], in index: SimilarityIndex) {
        self.index = index
        var counts = [Int](repeating: 0, count: index.vocabulary.featureCount + 1)
        Self.forEachValue(of: units, index) { _, feature, _ in counts[feature + 1] += 1 }
        for feature in counts.indices.dropFirst() { counts[feature] += counts[feature - 1] }
        var next = counts
        var entries = [Entry](repeating: Entry(place: 0, value: 0), count: counts.last ?? 0)
        Self.forEachValue(of: units, index) { place, feature, value in
            entries[next[feature]] = Entry(place: place, value: value)
            next[feature] += 1
        }
        starts = counts
        self.entries = entries
    }

    private static func forEachValue(
        of units: [Int], _ index: SimilarityIndex, _ body: (_ place: Int, _ feature: Int, _ value: Float) -> Void
    ) {
        for (place, unit) in units.enumerated() {
            for (feature, value) in features(of: unit, index) { body(place, feature, value) }
        }
    }

    /// The features of a passage that are more than some letters, each once.
    private static func features(of unit: Int, _ index: SimilarityIndex) -> [Int: Float] {
        let vocabulary = index.vocabulary
        var values: [Int: Float] = [:]
        for word in index.words(of: unit) where !vocabulary.isBody[Int(word)] {
            for entry in Int(vocabulary.starts[Int(word)])..<Int(vocabulary.starts[Int(word) + 1]) {
                let feature = Int(vocabulary.features[entry])
                if vocabulary.isWhole[feature] { values[feature, default: 0] += vocabulary.values[entry] }
            }
        }
        return values
    }

    /// The features of a passage, those that the fewest passages have first.
    func rarestFeatures(of unit: Int) -> [(feature: Int, value: Float)] {
        Self.features(of: unit, index).map { ($0.key, $0.value) }.sorted {
            let (one, other) = (list(of: $0.feature).count, list(of: $1.feature).count)
            return one == other ? $0.feature < $1.feature : one < other
        }
    }

    /// The passages with a feature, by place.
    func list(of feature: Int) -> ArraySlice<Entry> { entries[starts[feature]..<starts[feature + 1]] }
}
