/// Finds days and months of a year: 2013-03-13, den 21 oktober 2014, 4/2 2014, maj 2012, December2014, 2014-08.
///
/// The key is ISO 8601, as exact as stated. Years are 1900...2099.
enum DateFinder {
    static func find(at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        if digits.count == 4 {
            guard let year = year(digits, in: text) else { return nil }
            return numeric(year, at: digits, in: text) ?? monthBefore(year, at: digits, in: text)
        }
        guard digits.count <= 2, !text.isJoined(before: digits.lowerBound) else { return nil }
        let day = text.value(digits)
        guard 1...31 ~= day else { return nil }
        return monthBehind(day, at: digits, in: text) ?? dayAndMonth(day, at: digits, in: text)
    }

    /// "2013-03-13", "2013.03.13", "2014-08".
    private static func numeric(_ year: Int, at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        let start = digits.lowerBound
        guard !text.isJoined(before: start), !isCode(before: start, in: text) else { return nil }
        let hyphen = text.hyphenWidth(at: digits.upperBound)
        let sign = text[digits.upperBound]
        guard hyphen > 0 || sign == 0x2E || sign == 0x2F else { return nil }
        let width = max(hyphen, 1)
        guard let month = twoDigits(at: digits.upperBound + width, in: text), 1...12 ~= month else { return nil }
        let monthEnd = digits.upperBound + width + 2
        let isSameSign = hyphen > 0 ? text.hyphenWidth(at: monthEnd) > 0 : text[monthEnd] == sign
        if isSameSign, text.isDigit(monthEnd + width) {
            guard let day = twoDigits(at: monthEnd + width, in: text), isDay(day, of: month) else { return nil }
            return found(year, month, day, start..<(monthEnd + width + 2))
        }
        guard hyphen > 0, text[monthEnd] != 0x2F, text[monthEnd] != 0x3A,
            !(isNextYear(month, year) && isSpan(before: start, in: text))
        else { return nil }
        return found(year, month, nil, start..<monthEnd)
    }

    /// "maj 2012", "December2014": the month of a year.
    private static func monthBefore(_ year: Int, at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        var wordEnd = text.blanksStart(before: digits.lowerBound)
        if text[wordEnd - 1] == 0x2E { wordEnd -= 1 }
        let word = text.word(before: wordEnd)
        guard let month = month(word, in: text), !text.isDigit(word.lowerBound - 1) else { return nil }
        return found(year, month, nil, word.lowerBound..<digits.upperBound)
    }

    /// "21 oktober 2014", "1:a maj 2012".
    private static func monthBehind(_ day: Int, at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        var end = digits.upperBound
        if text[end] == 0x3A, text[end + 1] == 0x61 || text[end + 1] == 0x65 { end += 2 }
        let word = text.word(at: text.blanksEnd(from: end))
        guard let month = month(word, in: text), isDay(day, of: month) else { return nil }
        end = word.upperBound
        if text[end] == 0x2E { end += 1 }
        end = text.blanksEnd(from: end)
        let yearDigits = end..<min(end + 5, text.digitsEnd(from: end))
        guard let year = year(yearDigits, in: text) else { return nil }
        return found(year, month, day, digits.lowerBound..<yearDigits.upperBound)
    }

    /// "4/2 2014", "4/2-2014".
    private static func dayAndMonth(_ day: Int, at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        guard text[digits.upperBound] == 0x2F else { return nil }
        let monthStart = digits.upperBound + 1
        let monthEnd = text.isDigit(monthStart + 1) ? monthStart + 2 : monthStart + 1
        guard text.isDigit(monthStart) else { return nil }
        let month = text.value(monthStart..<monthEnd)
        guard isDay(day, of: month) else { return nil }
        let yearStart = text[monthEnd] == 0x2D ? monthEnd + 1 : text.blanksEnd(from: monthEnd)
        let yearDigits = yearStart..<min(yearStart + 5, text.digitsEnd(from: yearStart))
        guard yearStart > monthEnd, let year = year(yearDigits, in: text) else { return nil }
        return found(year, month, day, digits.lowerBound..<yearDigits.upperBound)
    }
}

// MARK: Parts of dates

extension DateFinder {
    private static let months: [ShortWord: Int] = [
        "januari": 1, "jan": 1, "februari": 2, "feb": 2, "febr": 2, "mars": 3, "mar": 3, "april": 4, "apr": 4, "maj": 5,
        "juni": 6, "jun": 6, "juli": 7, "jul": 7, "augusti": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9,
        "oktober": 10, "okt": 10, "november": 11, "nov": 11, "december": 12, "dec": 12,
    ]
    private static let spans: Set<ShortWord> = [
        "läsåret", "läsår", "läsåren", "åren", "år", "perioden", "säsongen", "budgetåren",
    ]

    /// Whether a word names a month.
    static func isMonth(_ word: ShortWord) -> Bool { months[word] != nil }

    private static func month(_ word: Range<Int>, in text: ReferenceText) -> Int? {
        guard 3...12 ~= word.count, let word = ShortWord(word, in: text) else { return nil }
        return months[word]
    }

    private static func year(_ digits: Range<Int>, in text: ReferenceText) -> Int? {
        guard let year = text.year(digits), year >= 1900 else { return nil }
        return year
    }

    private static func twoDigits(at index: Int, in text: ReferenceText) -> Int? {
        guard text.isDigit(index), text.isDigit(index + 1), !text.isDigit(index + 2) else { return nil }
        return text.value(index..<(index + 2))
    }

    private static func isDay(_ day: Int, of month: Int) -> Bool {
        switch month {
        case 2: 1...29 ~= day
        case 4, 6, 9, 11: 1...30 ~= day
        case 1...12: 1...31 ~= day
        default: false
        }
    }

    /// Whether digits are joined to letters by a hyphen, as in a registration number.
    private static func isCode(before index: Int, in text: ReferenceText) -> Bool {
        let hyphen = text.hyphenWidth(at: index - 1) == 1 ? 1 : text.hyphenWidth(at: index - 3)
        return hyphen > 0 && text.letterWidth(before: index - hyphen) > 0
    }

    /// Whether "2011-12" could mean two years.
    private static func isNextYear(_ month: Int, _ year: Int) -> Bool { month == (year + 1) % 100 }

    private static func isSpan(before index: Int, in text: ReferenceText) -> Bool {
        let word = text.word(before: text.blanksStart(before: index))
        return ShortWord(word, in: text).map(spans.contains) ?? false
    }

    private static func found(_ year: Int, _ month: Int, _ day: Int?, _ range: Range<Int>) -> FoundReference {
        var key = KeyWriter()
        key.write(year)
        key.write("-")
        key.write(month, width: 2)
        if let day {
            key.write("-")
            key.write(day, width: 2)
        }
        return FoundReference(
            first: Reference(kind: .date, key: key.key, start: range.lowerBound, end: range.upperBound))
    }
}
