/// The base form under which all forms of a word are found.
public struct Lemma: Hashable, Sendable {
    /// How a lemma was found.
    public enum Source: String, Hashable, Sendable, CaseIterable {
        /// The dictionary lists the word, or a rule of its leads to a word that is listed.
        case dictionary
        /// The table of strong verbs and irregular words.
        case irregular
        /// The last part of a compound whose lemma is known.
        case compound
        /// A word that the dictionary knows and in which this one ends.
        case ending
        /// The rules of the stemmer: the dictionary does not know the word, and the lemma is the stem.
        case rules
    }

    /// The base form as folded UTF-8.
    public var utf8: [UInt8]
    /// How it was found.
    public var source: Source

    /// The base form as a string.
    public var text: String { String(decoding: utf8, as: UTF8.self) }
}
