/// A text with its words, as the readers of coordinations look at it.
struct CoordinatedText<Words: FoldedWords> {
    let utf8: UnsafeBufferPointer<UInt8>
    let tokens: [WordOccurrence]
    let words: Words

    /// The folded word of the token at an index.
    func word(_ index: Int) -> UnsafeBufferPointer<UInt8> {
        words.foldedWord(of: tokens[index])
    }

    /// What stands between a token, or a later offset in the text, and the token behind it; nil if it does not
    /// coordinate.
    func gap(after index: Int, from offset: Int? = nil) -> HyphenSigns.Gap? {
        guard index >= 0, index + 1 < tokens.count else { return nil }
        let start = offset ?? tokens[index].end
        guard start <= tokens[index + 1].start else { return nil }
        return HyphenSigns.gap(start..<tokens[index + 1].start, in: utf8)
    }

    /// Whether a conjunction stands at an index.
    func isConjunction(_ index: Int) -> Bool {
        tokens.indices.contains(index) && CoordinatingWords.isConjunction(word(index))
    }

    /// Whether a token is a number or begins with one.
    func beginsWithDigit(_ index: Int) -> Bool {
        (word(index).first).map { (0x30...0x39).contains($0) } ?? false
    }

    /// Where the mark ends that leaves the token incomplete; nil if it is complete.
    ///
    /// The mark is a hyphen with no word right behind it, save a conjunction whose blank was lost ("barn-och"), or the
    /// seam of a conjunction that was divided from the token ("barn|och").
    func suspension(of index: Int) -> Int? {
        let end = tokens[index].end
        let next = index + 1 < tokens.count ? tokens[index + 1].start : utf8.count + 1
        if next == end { return isConjunction(index + 1) ? end : nil }
        let width = HyphenSigns.width(at: end, in: utf8)
        if width == 0 { return HyphenSigns.isSoftHyphen(before: end, in: utf8) ? end : nil }
        return next > end + width || isConjunction(index + 1) ? end + width : nil
    }

    /// The last token of those that hyphens join, beginning with the one at an index: "HR-system".
    func lastJoined(from index: Int) -> Int {
        var last = index
        while last + 1 < tokens.count, isJoined(last, to: last + 1), !isConjunction(last + 1) { last += 1 }
        return last
    }

    /// Whether nothing but a hyphen stands between two tokens.
    func isJoined(_ first: Int, to second: Int) -> Bool {
        let width = tokens[second].start - tokens[first].end
        return width > 0 && width <= 3 && HyphenSigns.width(at: tokens[first].end, in: utf8) == width
    }
}
