extension DefinitionPlace {
    /// The definition of the short form by the long form in some tokens.
    func definition(_ long: ClosedRange<Int>) -> AbbreviationDefinition {
        let range = text.tokens[long.lowerBound].start..<text.tokens[long.upperBound].end
        let kept = long.filter { !isStatuteNumber($0, in: long) }
        var longText = phrase(kept)
        var longWords = kept.map { String(decoding: text.word($0), as: UTF8.self) }
        if short.isGenitive, let word = longWords.last, word.hasSuffix("s"), longText.hasSuffix("s") {
            longWords[longWords.count - 1] = String(word.dropLast())
            longText.removeLast()
        }
        return AbbreviationDefinition(
            short: String(decoding: text.utf8[short.range], as: UTF8.self), long: longText,
            shortWords: short.tokens.map(shortWord), longWords: longWords, shortRange: short.range, longRange: range)
    }

    /// Whether a token belongs to a number such as "(1990:52)" within the long form.
    private func isStatuteNumber(_ index: Int, in long: ClosedRange<Int>) -> Bool {
        guard text.beginsWithDigit(index) else { return false }
        return (index...min(index + 3, long.upperBound)).contains { last in
            text.beforeStatuteNumber(endingAt: last).map { $0 < index } ?? false
        }
    }

    /// The text of some tokens with what stands between them; blanks become single ones.
    private func phrase(_ indices: [Int]) -> String {
        var bytes: [UInt8] = []
        for (position, index) in indices.enumerated() {
            let token = text.tokens[index]
            bytes += text.utf8[token.start..<token.end]
            guard position + 1 < indices.count else { break }
            if indices[position + 1] == index + 1 {
                bytes += text.utf8[token.end..<text.tokens[index + 1].start]
            } else {
                bytes.append(0x20)
            }
        }
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    private func shortWord(_ index: Int) -> String {
        let folded = text.word(index)
        return String(decoding: ColonInflection.base(of: folded), as: UTF8.self)
    }
}
