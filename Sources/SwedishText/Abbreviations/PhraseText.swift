/// Looks along the words of a phrase, in which no sentence, row or bracket ends.
extension CoordinatedText {
    /// What may stand between two words of one phrase.
    enum PhraseGap {
        case comma
        case other
    }

    /// The gap behind a token; nil if the phrase ends there.
    ///
    /// Blanks, one line end, commas, slashes, ampersands, quotation marks, asterisks and hyphens that touch a word
    /// belong to a phrase; full stops, brackets, dashes between blanks and bullets do not.
    func phraseGap(after index: Int) -> PhraseGap? {
        guard index >= 0, index + 1 < tokens.count else { return nil }
        let range = tokens[index].end..<tokens[index + 1].start
        guard range.count <= HyphenSigns.widestGap else { return nil }
        var offset = range.lowerBound
        var (lineEnds, hasComma) = (0, false)
        while offset < range.upperBound {
            let hyphen = HyphenSigns.width(at: offset, in: utf8)
            if hyphen > 0 {
                guard offset == range.lowerBound || offset + hyphen == range.upperBound else { return nil }
                offset += hyphen
                continue
            }
            switch utf8[offset] {
            case 0x0A: lineEnds += 1
            case UInt8(ascii: ","): hasComma = true
            case 0x20, 0x09, 0x0D: break
            case UInt8(ascii: "/"), UInt8(ascii: "&"), UInt8(ascii: "*"), UInt8(ascii: "\""), UInt8(ascii: "'"): break
            case 0xC2 where [0xA0, 0xAD].contains(utf8[offset + 1]): offset += 1
            case 0xE2
            where offset + 2 < range.upperBound && utf8[offset + 1] == 0x80 && isQuoteOrBlank(utf8[offset + 2]):
                offset += 2
            default: return nil
            }
            offset += 1
        }
        guard lineEnds < 2 else { return nil }
        return hasComma ? .comma : .other
    }

    /// Whether U+2000 with this third byte is a blank (U+2000...200D, U+202F) or a quotation mark (U+2018...201E).
    private func isQuoteOrBlank(_ third: UInt8) -> Bool {
        (0x80...0x8D).contains(third) || third == 0xAF || (0x98...0x9E).contains(third)
    }

    /// The token before a statute's number in parentheses that ends with a token: that of "lag" in "lag (1990:52)".
    func beforeStatuteNumber(endingAt index: Int) -> Int? {
        guard index + 1 < tokens.count, tokens[index].end < utf8.count, utf8[tokens[index].end] == UInt8(ascii: ")")
        else { return nil }
        var first = index
        while first > 0, index - first < 4, beginsWithDigit(first) {
            if utf8[tokens[first].start - 1] == UInt8(ascii: "(") { return first - 1 }
            first -= 1
        }
        return nil
    }

    /// The byte before an offset, blanks passed over; 0 at the beginning of the text.
    func sign(before offset: Int) -> UInt8 {
        var offset = offset
        let limit = max(0, offset - HyphenSigns.widestGap)
        while offset > limit, isBlank(utf8[offset - 1]) { offset -= 1 }
        return offset > 0 ? utf8[offset - 1] : 0
    }

    /// The byte at or behind an offset, blanks passed over; 0 at the end of the text.
    func sign(behind offset: Int) -> UInt8 {
        var offset = offset
        let limit = min(utf8.count, offset + HyphenSigns.widestGap)
        while offset < limit, isBlank(utf8[offset]) { offset += 1 }
        return offset < utf8.count ? utf8[offset] : 0
    }

    /// The byte at an offset; 0 outside the text.
    func byte(at offset: Int) -> UInt8 {
        utf8.indices.contains(offset) ? utf8[offset] : 0
    }

    private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
}
