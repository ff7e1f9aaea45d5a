/// A word of a text with all that the analysis says about it.
public struct Token: Hashable, Sendable {
    /// The word, case-folded and normalised.
    public var word: String
    /// Where it begins, in Unicode scalars of the text.
    public var start: Int
    /// Where it ends, in Unicode scalars of the text.
    public var end: Int
    /// Its base form; the stem where no dictionary knows the word.
    public var lemma: String
    /// How the base form was found; nil for numbers and for function words that are their own.
    public var lemmaSource: Lemma.Source?
    /// Its stem, by rules alone.
    public var stem: String
    /// Its parts in base form, when it is a compound.
    public var parts: [String]?
    /// Where the parts stand in `word`, in Unicode scalars; a linking letter belongs to the part before it.
    public var partRanges: [Range<Int>]?
    /// The whole words that it stands for with a suspended hyphen: "individomsorg" for "individ-" in "individ- och
    /// familjeomsorg".
    public var expansions: [String]?

    /// A token of a word's type at a place.
    init(_ type: WordType, start: Int, end: Int) {
        word = type.word
        self.start = start
        self.end = end
        lemma = type.lemma
        lemmaSource = type.lemmaSource
        stem = type.stem
        guard !type.parts.isEmpty else { return }
        parts = type.parts.map { String(decoding: $0.lemma, as: UTF8.self) }
        var counter = ScalarCounter(type.wordUTF8)
        partRanges = type.parts.map { part in
            let isLast = part.range.upperBound == type.parts.last?.range.upperBound
            let start = counter.scalars(toByte: part.range.lowerBound)
            return start..<counter.scalars(toByte: isLast ? type.wordUTF8.count : part.range.upperBound)
        }
    }
}
