/// Finds reports by number and year: "Nr 7, 2014", "nr 7/2014", "Revisionsrapport 5 / 2009". The key is `nr 7/2014`.
enum ReportNumberFinder {
    private static let numberLabels: Set<ShortWord> = ["nr", "nummer"]
    private static let reportLabels: Set<ShortWord> = [
        "rapport", "revisionsrapport", "projektrapport", "årsrapport", "granskningsrapp",
    ]

    static func find(at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        guard digits.count <= 3, let label = label(before: digits.lowerBound, in: text) else { return nil }
        var sign = digits.upperBound
        if text[sign] != 0x2C { sign = text.blanksEnd(from: sign) }
        let isComma = text[sign] == 0x2C
        guard text[sign] == 0x2F || text[sign] == 0x3A || isComma && label.isNumber else { return nil }
        let start = text.blanksEnd(from: sign + 1)
        let yearDigits = start..<min(start + 5, text.digitsEnd(from: start))
        guard !isComma || start > sign + 1, let year = text.year(yearDigits), year >= 1900,
            !(text[yearDigits.upperBound] == 0x3A && text.isDigit(yearDigits.upperBound + 1))
        else { return nil }
        var key = KeyWriter()
        key.write("nr ")
        key.write(text.value(digits))
        key.write("/")
        key.write(year)
        return FoundReference(
            first: Reference(kind: .reportNumber, key: key.key, start: label.start, end: yearDigits.upperBound))
    }

    /// The "nr" or "rapport" before a number; "rapport" itself stays outside the reference.
    private static func label(before index: Int, in text: ReferenceText) -> (start: Int, isNumber: Bool)? {
        var end = text.blanksStart(before: index)
        if text[end - 1] == 0x2E { end -= 1 }
        guard end < index else { return nil }
        let word = text.word(before: end)
        guard let label = ShortWord(word, in: text) else { return nil }
        if numberLabels.contains(label) { return (word.lowerBound, true) }
        return reportLabels.contains(label) ? (index, false) : nil
    }
}
