/// Tells the folded words of occurrences that a tokenizer has found.
public protocol FoldedWords {
    /// The folded word of an occurrence, as UTF-8 that stays valid as long as the conforming value leaves its
    /// vocabulary as it is.
    func foldedWord(of token: WordOccurrence) -> UnsafeBufferPointer<UInt8>
}

extension TextAnalyzer: FoldedWords {
    /// The word of an occurrence that this analyzer has found.
    public func foldedWord(of token: WordOccurrence) -> UnsafeBufferPointer<UInt8> {
        type(token.typeID).wordUTF8
    }
}
