/// A date as exact as it was stated.
struct StatedDate: Equatable, Sendable {
    /// The year.
    var year: Int
    /// The month, 1...12.
    var month: Int?
    /// The day of the month, 1...31.
    var day: Int?

    /// The date in ISO 8601.
    var iso: String {
        func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
        guard let month else { return "\(year)" }
        guard let day else { return "\(year)-\(two(month))" }
        return "\(year)-\(two(month))-\(two(day))"
    }
}

/// Reads dates in the forms that Swedish reports use: 2013-03-13, den 21 oktober 2014, 4/2 2014, maj 2012, December2014.
enum DateReader {
    private static let months: WordMap<Int> = [
        "januari": 1, "jan": 1, "februari": 2, "feb": 2, "mars": 3, "april": 4, "apr": 4, "maj": 5, "juni": 6,
        "juli": 7,
        "augusti": 8, "aug": 8, "september": 9, "sept": 9, "sep": 9, "oktober": 10, "okt": 10, "november": 11,
        "nov": 11,
        "december": 12, "dec": 12,
    ]

    /// A date with the words it takes.
    struct Found {
        var date: StatedDate
        var words: Range<Int>
    }

    /// The dates in `words`, in order; bare years are not dates.
    static func dates(in words: [Word]) -> [Found] {
        var found: [Found] = []
        var index = 0
        while index < words.count {
            if let date = iso(words[index].text) {
                found.append(Found(date: date, words: index..<(index + 1)))
                index += 1
            } else if let date = named(words, index) {
                found.append(date)
                index = date.words.upperBound
            } else {
                index += 1
            }
        }
        return found
    }

    /// A year between 1990 and 2049 that is all of a word.
    static func year(_ text: String) -> Int? {
        guard text.utf8.count == 4, let year = Int(text), (1990...2049).contains(year) else { return nil }
        return year
    }

    private static func iso(_ word: FoldedWord) -> StatedDate? {
        guard word.count == 10 || word.count == 7, word.first < 0x3A, word.prefix(4).year != nil else { return nil }
        let text = word.string
        let parts = text.split { $0 == "-" || $0 == "/" || $0 == "." }
        guard parts.count >= 2, let year = year(String(parts[0])), let month = Int(parts[1]), (1...12).contains(month),
            parts[1].utf8.count == 2
        else { return nil }
        guard parts.count == 3 else { return parts.count == 2 ? StatedDate(year: year, month: month) : nil }
        guard let day = Int(parts[2]), (1...31).contains(day) else { return nil }
        return StatedDate(year: year, month: month, day: day)
    }

    /// A date with the month's name, or "4/2 2014".
    private static func named(_ words: [Word], _ index: Int) -> Found? {
        let text = words[index].text
        if let month = months[text] {
            guard index + 1 < words.count, let year = words[index + 1].text.year else { return nil }
            if index > 0, let day = words[index - 1].text.number, (1...31).contains(day),
                words[index - 1].text.count <= 2
            {
                return Found(date: StatedDate(year: year, month: month, day: day), words: (index - 1)..<(index + 2))
            }
            return Found(date: StatedDate(year: year, month: month), words: index..<(index + 2))
        }
        let endsInDigit = text.last >= 0x30 && text.last <= 0x39
        guard text.count > 7 && endsInDigit || text.contains(byte: 0x2F) else { return nil }
        let string = text.string
        if string.utf8.count > 7, let year = year(String(string.suffix(4))),
            let month = months[FoldedWord(string.dropLast(4))]
        {
            return Found(date: StatedDate(year: year, month: month), words: index..<(index + 1))
        }
        let parts = string.split(separator: "/")
        if parts.count == 2, let day = Int(parts[0]), let month = Int(parts[1].prefix { $0 != "-" }),
            (1...31).contains(day), (1...12).contains(month)
        {
            let tail = parts[1].split(separator: "-")
            if tail.count == 2, let year = year(String(tail[1])) {
                return Found(date: StatedDate(year: year, month: month, day: day), words: index..<(index + 1))
            }
            if index + 1 < words.count, let year = words[index + 1].text.year {
                return Found(date: StatedDate(year: year, month: month, day: day), words: index..<(index + 2))
            }
        }
        return nil
    }

    /// Day and month without a year: "22 september".
    static func dayAndMonth(in words: [Word]) -> (day: Int, month: Int)? {
        for (index, word) in words.enumerated() {
            guard let month = months[word.text], index > 0, let day = words[index - 1].text.number,
                (1...31).contains(day)
            else { continue }
            return (day, month)
        }
        return nil
    }

    /// Whether a line is nothing but a date.
    static func isDateLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 40, line.contains(where: { $0 >= 0x30 && $0 <= 0x39 }) else { return false }
        let words = WordScanner.words(Array(line))
        return dates(in: words).first.map { words.count - $0.words.count <= 1 } ?? false
    }

    /// Whether a line says where and when a report was signed: "Göteborg den 4 februari 2014", "KPMG AB, dag som ovan".
    static func isSigningLine(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count <= 80, line.first != 0x23, line.first != 0x7C else { return false }
        let hasDigit = line.contains { $0 &- 0x30 < 10 }
        let mayEndAsAbove = TitleKey.last(of: line) | 0x20 == 0x6E
        guard hasDigit || mayEndAsAbove, Marker.read(line) == nil else { return false }
        if mayEndAsAbove, TitleKey.word(line).hasSuffix("dagsomovan") { return true }
        guard hasDigit else { return false }
        let words = WordScanner.words(Array(line), limit: 8)
        guard words.count <= 7, line.last != 0x3A else { return false }
        let date = dates(in: words).first
        if let date, line.count <= 40, words.count - date.words.count <= 1 { return true }
        guard words[0].isCapital, line.last != 0x2E, line.last != 0x3F else { return false }
        if let found = date {
            return found.words.upperBound == words.count && words.count - found.words.count <= 4
                && found.words.lowerBound > 0
        }
        guard let last = words.last, months[last.text] != nil else { return false }
        return dayAndMonth(in: words) != nil && words.count <= 4
    }
}
