/// Finds sums of money, percentages and numbers: "8,8 mnkr", "3 189 kr/invånare", "2–3 mnkr", "25 %", "12 345 elever".
enum QuantityFinder {
    static func find(at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        guard mayBegin(at: digits.lowerBound, in: text), let number = ScannedNumber(at: digits, in: text) else {
            return nil
        }
        if let unit = QuantityUnit(behind: number.range.upperBound, in: text) {
            return fits(unit, number, in: text) ? quantity(number, unit: unit, in: text) : nil
        }
        return range(from: number, in: text) ?? acrossLines(at: digits, in: text) ?? plain(number, at: digits, in: text)
    }

    /// A number that a line's end divides between thousands: with a unit, or with "000". Words must stand before it, as
    /// lines that are nothing but numbers are the cells of a table.
    private static func acrossLines(at digits: Range<Int>, in text: ReferenceText) -> FoundReference? {
        guard digits.count <= 3, [0x0A, 0x0D, 0x20].contains(text[digits.upperBound]),
            text.blankWidth(before: digits.lowerBound) > 0,
            text.letterWidth(before: text.blanksStart(before: digits.lowerBound)) > 0,
            text[digits.lowerBound - 1] != 0x0A,
            let number = ScannedNumber(at: digits, in: text, acrossLines: true), number.thousandsGroups > 0
        else { return nil }
        if let unit = QuantityUnit(behind: number.range.upperBound, in: text) {
            return fits(unit, number, in: text) ? quantity(number, unit: unit, in: text) : nil
        }
        let isRound = number.thousandsGroups == 1 && number.decimals == 0 && number.mantissa % 1_000 == 0
        return isRound ? plain(number, at: digits, in: text) : nil
    }

    /// Whether nothing before the digits makes them part of something longer. A dash may: "2012-8,8 mnkr".
    private static func mayBegin(at index: Int, in text: ReferenceText) -> Bool {
        text.dashWidth(before: index) > 0 || !text.isJoined(before: index)
    }

    /// Whether a unit belongs to the number as read. A per cent sign does not to blank-separated thousands, which are
    /// two cells of a table ("362 100 %"); nor a sum to the last groups of a row too long to be a number. A year before
    /// anything but "kr" is the heading of a column ("Budget 2019 tkr").
    private static func fits(_ unit: QuantityUnit, _ number: ScannedNumber, in text: ReferenceText) -> Bool {
        guard unit.measure == .kronor(powerOfTen: 0) || !isYear(number, in: text) else { return false }
        guard case .kronor = unit.measure else {
            return number.thousandsGroups == 0 || text.bytes[unit.end - 1] != 0x25
        }
        let start = number.range.lowerBound
        let width = text.blankWidth(before: start)
        let isRow = width > 0 && (1...3).allSatisfy { text.isDigit(start - width - $0) }
        return number.firstGroup != 3 || !isRow || text.isDigit(start - width - 4) || text[start - 1] == 0x0A
    }

    /// Whether a number is written as the years of reports are.
    private static func isYear(_ number: ScannedNumber, in text: ReferenceText) -> Bool {
        number.range.count == 4 && text.year(number.range).map { 1990...2049 ~= $0 } ?? false
    }

    private static func quantity(_ number: ScannedNumber, unit: QuantityUnit, in text: ReferenceText) -> FoundReference?
    {
        let sign = minus(before: number.range.lowerBound, in: text)
        var key = KeyWriter()
        if sign != nil { key.write("-") }
        guard write(number, in: unit, to: &key) else { return nil }
        write(unit, to: &key, of: text)
        return found(unit, key, (sign ?? number.range.lowerBound)..<unit.end)
    }

    /// "2–3 mnkr", "10 - 15 procent": blanks on both sides of the dash or on neither.
    private static func range(from lower: ScannedNumber, in text: ReferenceText) -> FoundReference? {
        let dash = text.blanksEnd(from: lower.range.upperBound)
        let width = text.dashWidth(at: dash)
        let start = text.blanksEnd(from: dash + width)
        let isEven = (dash > lower.range.upperBound) == (start > dash + width)
        guard width > 0, isEven, text.isDigit(start) else { return nil }
        let digits = start..<text.digitsEnd(from: start)
        guard digits.count <= ReferenceText.longestDigits, let upper = ScannedNumber(at: digits, in: text),
            lower.isLess(than: upper), !isYear(lower, in: text),
            let unit = QuantityUnit(behind: upper.range.upperBound, in: text)
        else { return nil }
        var key = KeyWriter()
        guard write(lower, in: unit, to: &key) else { return nil }
        key.write("-")
        guard write(upper, in: unit, to: &key) else { return nil }
        write(unit, to: &key, of: text)
        return found(unit, key, lower.range.lowerBound..<unit.end)
    }

    /// Writes a number as kronor or as the percentage it is; false if it is too large.
    private static func write(_ number: ScannedNumber, in unit: QuantityUnit, to key: inout KeyWriter) -> Bool {
        guard case .kronor(let power) = unit.measure else {
            key.write(number)
            return true
        }
        let stated = power == 0 && number.mayHaveThousandsStop ? number.withThousandsStop : number
        guard let kronor = stated.scaled(byPowerOfTen: power) else { return false }
        key.write(kronor)
        return true
    }

    private static func write(_ unit: QuantityUnit, to key: inout KeyWriter, of text: ReferenceText) {
        switch unit.measure {
        case .percent: key.write(" %")
        case .percentagePoints: key.write(" procentenheter")
        case .kronor, .multiple: key.write(" kr")
        }
        guard let denominator = unit.denominator else { return }
        key.write("/")
        if let name = denominator.name { key.write(name) } else { key.write(folded: denominator.word, of: text) }
    }

    private static func found(_ unit: QuantityUnit, _ key: KeyWriter, _ range: Range<Int>) -> FoundReference {
        let kind: ReferenceKind =
            switch unit.measure {
            case .percent: .percentage
            case .percentagePoints: .percentagePoints
            case .kronor, .multiple: .amount
            }
        return FoundReference(
            first: Reference(kind: kind, key: key.key, start: range.lowerBound, end: range.upperBound))
    }

    /// Where the minus before a number begins: a sign behind a blank or parenthesis, or the word.
    private static func minus(before index: Int, in text: ReferenceText) -> Int? {
        let width = text.dashWidth(before: index)
        if width > 0 {
            let before = index - width
            let isFree = before == 0 || text[before - 1] == 0x28 || text.blankWidth(before: before) > 0
            return isFree ? before : nil
        }
        let end = text.blanksStart(before: index)
        guard end < index, text[end - 1] | 0x20 == 0x73 else { return nil }
        let word = text.word(before: end)
        return ShortWord(word, in: text) == "minus" ? word.lowerBound : nil
    }
}

// MARK: Numbers without a unit

extension QuantityFinder {
    /// A whole number of four digits or more.
    private static func plain(_ number: ScannedNumber, at digits: Range<Int>, in text: ReferenceText) -> FoundReference?
    {
        let range = number.range
        guard !text.isJoined(before: range.lowerBound), text.letterWidth(at: range.upperBound) == 0 else { return nil }
        let isNumber = number.thousandsGroups > 0 ? isOne(number, in: text) : isLong(number, at: digits, in: text)
        guard isNumber else { return nil }
        var key = KeyWriter()
        key.write(number)
        return FoundReference(
            first: Reference(kind: .number, key: key.key, start: range.lowerBound, end: range.upperBound))
    }

    /// Whether digits without blanks are a number that may elsewhere have them.
    private static func isLong(_ number: ScannedNumber, at digits: Range<Int>, in text: ReferenceText) -> Bool {
        guard digits.count >= 4, text[digits.lowerBound] != 0x30,
            digits.count > 4 || !(1800...2099).contains(text.value(digits))
        else { return false }
        let next = number.range.upperBound
        let isJoinedBehind = [0x2D, 0x2F, 0x3A].contains(text[next]) && text.isDigit(next + 1)
        return !isJoinedBehind && text[next] != 0x5F
    }

    /// Whether groups of digits are one number and not several in a row. Three groups of three and more, or a first
    /// group of three digits, need a noun or a sentence around them, or zeros.
    private static func isOne(_ number: ScannedNumber, in text: ReferenceText) -> Bool {
        let (start, end) = (number.range.lowerBound, number.range.upperBound)
        guard number.firstGroup == 3 || number.thousandsGroups > 2 else { return true }
        let blank = text.blankWidth(before: start)
        guard blank == 0 || !text.isDigit(start - blank - 1) else { return false }
        if number.decimals == 0, number.mantissa % 1_000 == 0 { return true }
        let next = end + text.thousandsBlankWidth(at: end)
        if end == text.bytes.count { return number.thousandsGroups == 1 }
        if next == end { return [0x29, 0x2C, 0x2E, 0x3B, 0xE2].contains(text[end]) }
        return text.letterWidth(at: next) > 0
    }
}
