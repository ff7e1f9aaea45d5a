/// What a word is compared by: its base form, the parts of a compound, its letters four by four, and what it is a synonym of.
public final class WordFeatures: Sendable {
    /// Its base form; of a particle verb that stands apart, verb and particle joined as in the infinitive.
    public let lemma: String
    /// Whether it names a body or an office, such as a board: whom advice is given to rather than what it says.
    public let isBody: Bool
    /// The base forms that it is made of: its own, or those of a compound's parts.
    public let parts: [String]
    /// The keys of `parts`.
    let atoms: [FeatureKey]
    /// The key of a compound as a whole.
    let compound: FeatureKey?
    /// The keys of its letters, four by four, with a blank before and behind; as often as they occur.
    let grams: [FeatureKey]
    /// The keys of the lists of synonyms that have it or a part of it.
    let synonyms: [FeatureKey]

    /// The letters of a gram.
    static let gramLength = 4

    init(lemma: String, parts: [String]) {
        self.lemma = lemma
        self.parts = parts.isEmpty ? [lemma] : parts
        isBody = BodyWords.isBody(lemma)
        atoms = self.parts.map { FeatureKey(.atom, $0.utf8) }
        compound = parts.isEmpty ? nil : FeatureKey(.compound, lemma.utf8)
        let letters = Array(" \(lemma) ".unicodeScalars)
        let last = max(0, letters.count - Self.gramLength)
        grams = (0...last).map { start in
            FeatureKey(.gram, letters[start...].prefix(Self.gramLength).flatMap { Array(String($0).utf8) })
        }
        var lists: Set<Int> = []
        for word in [lemma] + parts { lists.formUnion(AuditSynonyms.lists(of: word)) }
        synonyms = lists.sorted().map { FeatureKey(.synonyms, String($0).utf8) }
    }
}

extension WordFeatures: Hashable {
    /// Whether the words have the same base form and parts, from which all else follows.
    public static func == (one: WordFeatures, other: WordFeatures) -> Bool {
        one === other || (one.lemma == other.lemma && one.parts == other.parts)
    }

    /// Hashes the base form.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(lemma)
    }
}
