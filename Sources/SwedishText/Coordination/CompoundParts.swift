/// What must be known of words to read coordinated compounds and abbreviations: where compounds divide, and which words
/// there are.
///
/// All words are folded as `TextAnalyzer` folds them.
public protocol CompoundParts {
    /// Where a word divides.
    ///
    /// - Parameter word: A folded word.
    /// - Returns: The byte ranges of its parts, in order and without gaps; a linking letter belongs to the part before
    ///   it ("utbildnings|nämnden"). One range, or none, for a word that is no compound.
    func pieces(of word: UnsafeBufferPointer<UInt8>) -> [Range<Int>]

    /// Whether a dictionary lists the word, in any of its forms. A compound that could merely be made counts as
    /// unknown.
    func isKnown(_ word: UnsafeBufferPointer<UInt8>) -> Bool

    /// Whether a piece may stand as it is before the rest of a compound: "barn", "utbildnings", "hälso". Like
    /// `isKnown`, it answers for words of the dictionary alone, not for ones that could be made ("barnbildnings").
    func canBegin(_ piece: UnsafeBufferPointer<UInt8>) -> Bool
}
