/// Tells where sentences end by the signs between two words, for indexing: without ICU, in next to no time.
///
/// | between two words | an end |
/// |---|---|
/// | a line end, or " \| " as between the cells of a table | yes |
/// | `.`, `!`, `?` or `…`, then a blank and a capital, a digit or a quotation mark | yes |
/// | the same full stop behind "t.ex.", "kap.", "nr." and their like, or behind a single letter | no |
/// | the same full stop behind "m.m.", "m.fl.", "osv." and "etc.", which end lists | yes |
/// | the same full stop behind a number that begins the sentence: "1. Inledning" | no |
public enum SentenceEnds {
    /// Whether a sentence ends between two words.
    ///
    /// - Parameters:
    ///   - utf8: The text.
    ///   - words: Its words, in order.
    ///   - index: The place of the first of the two, not that of the last word.
    ///   - isFirst: Whether that word begins a sentence.
    /// - Returns: Whether the first word is the last of its sentence.
    public static func isEnd(
        _ utf8: UnsafeBufferPointer<UInt8>, _ words: [WordOccurrence], behind index: Int, isFirst: Bool
    ) -> Bool {
        let gap = words[index].end..<words[index + 1].start
        // A single blank, as between most words.
        if gap.count <= 1 { return gap.count == 1 && isLineEnd(utf8[gap.lowerBound]) }
        return isEnd(utf8, words, behind: index, gap, isFirst: isFirst)
    }

    /// Appends the places of the words that end a sentence, but for the last word of the text.
    public static func append(
        of utf8: UnsafeBufferPointer<UInt8>, _ words: [WordOccurrence], to ends: inout [Int]
    ) {
        var isFirst = true
        for index in words.indices.dropLast() {
            let isEnd = isEnd(utf8, words, behind: index, isFirst: isFirst)
            if isEnd { ends.append(index) }
            isFirst = isEnd
        }
    }

    @inline(never)
    private static func isEnd(
        _ utf8: UnsafeBufferPointer<UInt8>, _ words: [WordOccurrence], behind index: Int, _ gap: Range<Int>,
        isFirst: Bool
    ) -> Bool {
        var hasStop = false
        var isFullStop = false
        var hasBlank = false
        var hasQuote = false
        for place in gap {
            switch utf8[place] {
            case 0x0A...0x0D: return true
            case UInt8(ascii: "|"):
                if isBlank(utf8[max(place - 1, 0)]), place + 1 < utf8.count, isBlank(utf8[place + 1]) { return true }
            case UInt8(ascii: "."):
                isFullStop = !hasStop
                hasStop = true
                hasBlank = false
            case UInt8(ascii: "!"), UInt8(ascii: "?"):
                (hasStop, isFullStop, hasBlank) = (true, false, false)
            case 0xA6 where place >= 2 && utf8[place - 1] == 0x80 && utf8[place - 2] == 0xE2:
                (hasStop, isFullStop, hasBlank) = (true, false, false)
            case 0x20, 0x09, 0xA0: hasBlank = hasStop
            case UInt8(ascii: "\""), UInt8(ascii: "'"): hasQuote = hasBlank
            case 0x98...0x9F where place >= 2 && utf8[place - 1] == 0x80 && utf8[place - 2] == 0xE2: hasQuote = hasBlank
            case 0xAB, 0xBB: if utf8[max(place - 1, 0)] == 0xC2 { hasQuote = hasBlank }
            default: break
            }
        }
        guard hasStop, hasBlank, hasQuote || mayBegin(utf8, words[index + 1]) else { return false }
        return !isFullStop || !isShortened(utf8, words, index, isFirst: isFirst)
    }

    /// Whether a word may begin a sentence: it has a capital, or is a number.
    private static func mayBegin(_ utf8: UnsafeBufferPointer<UInt8>, _ word: WordOccurrence) -> Bool {
        switch utf8[word.start] {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"): return true
        case 0..<0x80: return false
        case 0xC3: return word.start + 1 < word.end && (0x80...0x9E).contains(utf8[word.start + 1])
        default:
            let letters = UnsafeBufferPointer(rebasing: utf8[word.start..<word.end])
            return String(decoding: letters, as: UTF8.self).unicodeScalars.first?.properties.isUppercase ?? false
        }
    }

    /// Whether the full stop behind a word belongs to the word.
    private static func isShortened(
        _ utf8: UnsafeBufferPointer<UInt8>, _ words: [WordOccurrence], _ index: Int, isFirst: Bool
    ) -> Bool {
        let word = words[index]
        let first = utf8[word.start]
        let count = word.end - word.start
        guard count > 1 else { return isDigit(first) ? isFirst : !isMore(utf8, words, index) }
        if isDigit(first) { return isFirst && count <= 3 && utf8[word.start..<word.end].allSatisfy(isDigit) }
        if count == 2, first == 0xC3 { return true }
        guard count <= longest, first < 0x80 else { return false }
        var key: UInt64 = 0
        for byte in utf8[word.start..<word.end] { key = key << 8 | UInt64(byte | 0x20) }
        return abbreviations.contains(key)
    }

    /// Whether a single letter is the second of "m.m.".
    private static func isMore(
        _ utf8: UnsafeBufferPointer<UInt8>, _ words: [WordOccurrence], _ index: Int
    ) -> Bool {
        guard index > 0, utf8[words[index].start] | 0x20 == UInt8(ascii: "m") else { return false }
        let before = words[index - 1]
        return before.end - before.start == 1 && utf8[before.start] | 0x20 == UInt8(ascii: "m")
            && words[index].start - before.end <= 2
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0xA0 }
    private static func isLineEnd(_ byte: UInt8) -> Bool { (0x0A...0x0D).contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    /// The most letters of an abbreviation, so that one fits a number.
    private static let longest = 8

    /// What stands before a full stop in the middle of a sentence, single letters apart: "ex" of "t.ex.".
    private static let abbreviations = Set(
        """
        adj alt anm ang apr art aug avd bet betr bil bl ca dec dir div dnr dr dvs enl ex exkl feb fig forts fr gm hr inkl \
        jan jfr jmf kap kl mag max min mom nov nr obs okt ordf pkt prel prof prop prot ref reg resp rev sept sid sign skr \
        st stf str tab tel tf tfn uppl utg vol
        """.split(separator: " ").map { $0.utf8.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } })
}
