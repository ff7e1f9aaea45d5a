/// Repairs headings as word processors export them.
enum HeadingText {
    /// The heading with a blank between its number and its first word, where the automatic number was put right before the word:
    /// "2.1Bakgrund". A capital with a small letter behind it must follow: "3D-modeller" is a word.
    static func withBlankBehindNumber(_ text: InlineText) -> InlineText {
        let line = text.line()
        let number = line.prefix { $0 >= 0x30 && $0 <= 0x39 || $0 == 0x2E }
        guard !number.isEmpty, number.first != 0x2E, number.count < line.count else { return text }
        let word = line[number.endIndex...]
        guard UTF8Letters.isCapital(word, word.startIndex) else { return text }
        let second = word.startIndex + (line[word.startIndex] < 0x80 ? 1 : 2)
        guard second < word.endIndex, UTF8Letters.isSmall(word, second) else { return text }
        var repaired = InlineText()
        repaired.append(number)
        repaired.append(CollectionOfOne(0x20))
        repaired.append(word)
        return repaired
    }
}
