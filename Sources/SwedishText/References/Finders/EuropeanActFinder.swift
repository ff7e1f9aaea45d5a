/// Finds acts of the European Union: "(EU) 2016/679", "(EG) nr 882/2004", "2014/24/EU".
///
/// The key is the letters of the union and the numbers in the order in which they stand, as that order belongs to the
/// name: `eu 2016/679`, `eg 882/2004`, `eu 2014/24`.
enum EuropeanActFinder {
    private static let unions: Set<ShortWord> = ["eu", "eg", "eeg", "euratom", "rif"]

    static func find(_ chain: NumberChain, in text: ReferenceText) -> FoundReference? {
        guard chain.count == 2, chain.signs[0] == 0x2F, chain.groups[1].lowerBound == chain.groups[0].upperBound + 1,
            !text.isJoined(before: chain.start)
        else { return nil }
        guard let union = union(behind: chain.end, in: text) ?? union(before: chain.start, in: text) else { return nil }
        let isSpan = chain.groups.allSatisfy { text.year($0) != nil } && text[union.upperBound] == 0x20
        guard !isSpan else { return nil }
        var key = KeyWriter()
        key.write(folded: union, of: text)
        key.write(" ")
        key.write(chain.start..<chain.end, of: text)
        let isEnclosed = text[union.upperBound] == 0x29 && text[union.lowerBound - 1] == 0x28
        return FoundReference(
            first: Reference(
                kind: .statute, key: key.key,
                start: min(isEnclosed ? union.lowerBound - 1 : union.lowerBound, chain.start),
                end: max(union.upperBound, chain.end)))
    }

    private static func union(behind end: Int, in text: ReferenceText) -> Range<Int>? {
        guard text[end] == 0x2F else { return nil }
        return union(text.word(at: end + 1), in: text)
    }

    private static func union(before start: Int, in text: ReferenceText) -> Range<Int>? {
        var end = text.blanksStart(before: start)
        let word = text.word(before: end)
        if ShortWord(word, in: text) == "nr" { end = text.blanksStart(before: word.lowerBound) }
        if text[end - 1] == 0x29 { end -= 1 }
        guard end < start else { return nil }
        return union(text.word(before: end), in: text)
    }

    private static func union(_ word: Range<Int>, in text: ReferenceText) -> Range<Int>? {
        guard let name = ShortWord(word, in: text), unions.contains(name) else { return nil }
        return word
    }
}
