/// How strongly each kind of feature stands for a word.
struct FeatureStrengths {
    /// Its base form or that of a part.
    var atom: Float = 1
    /// A compound as a whole.
    var compound: Float
    /// Four of its letters.
    var gram: Float
    /// A list of synonyms.
    var synonyms: Float

    /// For directions.
    static let semantic = FeatureStrengths(compound: 1, gram: 0.3, synonyms: 0.6)
    /// For what words have in common as they stand.
    static let lexical = FeatureStrengths(compound: 0.6, gram: 0.6, synonyms: 0.6)

    /// Calls `body` with each feature of a word and its strength.
    ///
    /// - Parameters:
    ///   - word: The word.
    ///   - weights: What each atom is weighted with; what belongs to the word as a whole has the greatest of them.
    ///   - body: What to call.
    func forEach(
        of word: WordFeatures, weights: [Float], _ body: (_ key: FeatureKey, _ strength: Float) -> Void
    ) {
        let whole = weights.max() ?? 0
        for (key, weight) in zip(word.atoms, weights) { body(key, atom * weight) }
        if let key = word.compound { body(key, compound * whole) }
        for key in word.grams { body(key, gram * whole) }
        for key in word.synonyms { body(key, synonyms * whole) }
    }
}
