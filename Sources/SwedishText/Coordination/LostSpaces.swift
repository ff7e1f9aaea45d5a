/// Finds conjunctions that have grown together with the suspended part before them: "barnoch utbildningsnämnden".
///
/// That happens where extraction from a PDF has taken a suspended hyphen at a line's end for hyphenation. The token is
/// then to be read as two, `barn` and `och`, and `SuspendedHyphens` completes the first.
public enum LostSpaces {
    private static let conjunctions: [[UInt8]] = ["och", "eller", "samt"].map { Array($0.utf8) }
    private static let shortestPart = 2

    /// Whether and where a word may hide a conjunction; a test of letters alone, to be made once for each word.
    ///
    /// - Parameter word: A folded word.
    /// - Returns: The bytes before the conjunction, ≥ 2, or nil.
    public static func endsInConjunction(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
        guard let last = word.last, last == UInt8(ascii: "h") || last == UInt8(ascii: "r") || last == UInt8(ascii: "t")
        else { return nil }
        for conjunction in conjunctions where word.count >= conjunction.count + shortestPart {
            if word.suffix(conjunction.count).elementsEqual(conjunction) { return word.count - conjunction.count }
        }
        return nil
    }

    /// Whether and where a word hides a conjunction, as far as the word itself shows: the dictionary does not have it,
    /// neither whole ("epoch") nor at its end ("istidsepoch"), and what stands before the conjunction may begin a
    /// compound.
    ///
    /// - Parameters:
    ///   - word: A folded word.
    ///   - parts: What knows where words divide.
    /// - Returns: The bytes before the conjunction, ≥ 2, or nil.
    public static func hiddenConjunction(
        in word: UnsafeBufferPointer<UInt8>, parts: some CompoundParts
    ) -> Int? {
        guard let length = endsInConjunction(word), !parts.isKnown(word),
            parts.canBegin(UnsafeBufferPointer(rebasing: word[..<length]))
        else { return nil }
        guard let head = parts.pieces(of: word).last, head.lowerBound > 0 else { return length }
        return head.lowerBound != length && parts.isKnown(UnsafeBufferPointer(rebasing: word[head])) ? nil : length
    }

    /// Divides tokens that hide a conjunction, where the next word shows it: by being a compound, or suspended itself.
    ///
    /// To be called before `SuspendedHyphens.expand`, which takes two tokens without a gap for such a division.
    ///
    /// - Parameters:
    ///   - tokens: The words of the text in order; each divided token is replaced by two.
    ///   - candidates: The indices, ascending, of tokens whose words have a `hiddenConjunction`.
    ///   - utf8: The text.
    ///   - words: What gives the folded words of the tokens.
    ///   - parts: What knows where words divide.
    ///   - typeID: Gives the identifier of a folded word for the new tokens.
    /// - Complexity: O(n) in the tokens if there are candidates, else O(1).
    public static func divide(
        _ tokens: inout [WordOccurrence], candidates: [Int], in utf8: UnsafeBufferPointer<UInt8>,
        words: some FoldedWords, parts: some CompoundParts, typeID: (UnsafeBufferPointer<UInt8>) -> Int32
    ) {
        let text = CoordinatedText(utf8: utf8, tokens: tokens, words: words)
        var divided: [WordOccurrence] = []
        var done = 0
        for index in candidates {
            let word = text.word(index)
            guard let length = endsInConjunction(word), text.isFollowedByCompound(index, parts: parts),
                let seam = seam(of: tokens[index], conjunctionLength: word.count - length, in: utf8)
            else { continue }
            let first = typeID(UnsafeBufferPointer(rebasing: word[..<length]))
            let second = typeID(UnsafeBufferPointer(rebasing: word[length...]))
            divided += tokens[done..<index]
            divided.append(WordOccurrence(typeID: first, start: tokens[index].start, end: seam))
            divided.append(WordOccurrence(typeID: second, start: seam, end: tokens[index].end))
            done = index + 1
        }
        guard done > 0 else { return }
        divided += tokens[done...]
        tokens = divided
    }

    /// Where the conjunction begins in the text, in bytes; nil unless it stands there in ASCII letters.
    private static func seam(
        of token: WordOccurrence, conjunctionLength: Int, in utf8: UnsafeBufferPointer<UInt8>
    ) -> Int? {
        let seam = token.end - conjunctionLength
        guard seam > token.start, utf8[seam..<token.end].allSatisfy({ (0x61...0x7A).contains($0 | 0x20) }) else {
            return nil
        }
        return seam
    }
}

extension CoordinatedText {
    /// Whether the next word, behind blanks only, is a compound or itself suspended.
    fileprivate func isFollowedByCompound(_ index: Int, parts: some CompoundParts) -> Bool {
        guard gap(after: index)?.isBlank == true else { return false }
        if suspension(of: index + 1) != nil || lastJoined(from: index + 1) > index + 1 { return true }
        return CompletingWord(word(index + 1), parts: parts).isCompound
    }
}
