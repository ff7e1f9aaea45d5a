/// A word as such, apart from its occurrences: what the analysis knows about it.
///
/// Its bytes belong to the analyzer that made it. They stay where they are until that analyzer's `resetIfLarge()`
/// returns true or the analyzer is released, so they may be handed to C until then.
public struct WordType {
    /// The word, case-folded and normalised, as UTF-8 of 1...200 bytes.
    public let wordUTF8: UnsafeBufferPointer<UInt8>
    /// The base form under which all forms of the word are found, as UTF-8; the stem where no dictionary knows the
    /// word, and the word itself for function words and numbers.
    public let lemmaUTF8: UnsafeBufferPointer<UInt8>
    /// How the base form was found; nil where the word is its own.
    public let lemmaSource: Lemma.Source?
    /// The stem: the first `stemCount` bytes of `wordUTF8`, since stemming only takes endings away.
    public let stemCount: Int
    /// Its parts when it is a compound, two or more; else none.
    public let parts: [CompoundPart]
    /// Whether the word carries grammar rather than meaning ("och", "att").
    public let isFunctionWord: Bool
    /// Whether the word is written with digits and no letters.
    public let isNumber: Bool
    /// Whether the word may be two that have grown together: "barnoch".
    let mayHideConjunction: Bool

    /// The stem as UTF-8; it shares its memory with `wordUTF8`.
    public var stemUTF8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: wordUTF8[..<stemCount]) }
    /// The word as a string.
    public var word: String { String(decoding: wordUTF8, as: UTF8.self) }
    /// The base form as a string.
    public var lemma: String { String(decoding: lemmaUTF8, as: UTF8.self) }
    /// The stem as a string.
    public var stem: String { String(decoding: stemUTF8, as: UTF8.self) }
    /// Whether the word is its own base form.
    public var isLemma: Bool { lemmaUTF8.count == wordUTF8.count && lemmaUTF8.elementsEqual(wordUTF8) }
}
