/// A word of a text with all that the analysis says about it.
public struct Token: Hashable, Sendable {
    /// The word, case-folded and normalised.
    public var word: String
    /// Where it begins, in Unicode scalars of the text.
    public var start: Int
    /// Where it ends, in Unicode scalars of the text.
    public var end: Int
    /// Its base form, where a dictionary knows one.
    public var lemma: String?
    /// Its stem, by rules alone.
    public var stem: String
    /// Its parts in base form, when it is a compound.
    public var parts: [String]?
    /// Where the parts stand in `word`, in Unicode scalars.
    public var partRanges: [Range<Int>]?
    /// The whole words that it stands for with a suspended hyphen: "individomsorg" for "individ-" in "individ- och
    /// familjeomsorg".
    public var expansions: [String]?

    /// A token made of the values given.
    public init(
        word: String, start: Int, end: Int, lemma: String? = nil, stem: String, parts: [String]? = nil,
        partRanges: [Range<Int>]? = nil, expansions: [String]? = nil
    ) {
        self.word = word
        self.start = start
        self.end = end
        self.lemma = lemma
        self.stem = stem
        self.parts = parts
        self.partRanges = partRanges
        self.expansions = expansions
    }
}
