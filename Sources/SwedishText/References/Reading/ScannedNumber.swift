/// A number as it stands in a text: digits, perhaps with blanks between thousands and with decimals.
struct ScannedNumber {
    static let powersOfTen = (0...18).map { power in (0..<power).reduce(1) { product, _ in product * 10 } }

    /// Where it stands.
    var range: Range<Int>
    /// Its digits as an integer, without zeros that end the decimals.
    private(set) var mantissa: Int
    /// How many of the digits are decimals.
    private(set) var decimals = 0
    /// Its groups of three digits behind a blank.
    private(set) var thousandsGroups = 0
    /// The digits before the first such group.
    private(set) var firstGroup: Int
    /// Whether its decimals are three digits behind a full stop, which with kronor are thousands.
    private(set) var mayHaveThousandsStop = false

    /// Reads the number whose first digits are given; nil for what only looks like one: "3.1.1", "007", or a longer row
    /// of groups than a number has.
    ///
    /// - Parameters:
    ///   - digits: All digits of the run, at most 15.
    ///   - text: The text.
    ///   - acrossLines: Whether a line's end may stand between thousands.
    init?(at digits: Range<Int>, in text: ReferenceText, acrossLines: Bool = false) {
        guard digits.count == 1 || text[digits.lowerBound] != 0x30 else { return nil }
        range = digits
        mantissa = text.value(digits)
        firstGroup = digits.count
        if digits.count <= 3, text[digits.lowerBound] != 0x30 {
            guard readThousands(in: text, acrossLines: acrossLines) else { return nil }
        }
        guard readDecimals(in: text) else { return nil }
    }

    /// The number times a power of ten; nil if it becomes too large.
    func scaled(byPowerOfTen power: Int) -> ScannedNumber? {
        var scaled = self
        scaled.decimals = max(0, decimals - power)
        let (mantissa, overflow) = mantissa.multipliedReportingOverflow(
            by: Self.powersOfTen[max(0, power - decimals)])
        scaled.mantissa = mantissa
        return overflow ? nil : scaled
    }

    /// The number with its three decimals read as thousands.
    var withThousandsStop: ScannedNumber {
        var number = self
        number.mantissa *= Self.powersOfTen[3 - decimals]
        number.decimals = 0
        return number
    }

    func isLess(than other: ScannedNumber) -> Bool {
        Double(mantissa) / Double(Self.powersOfTen[decimals])
            < Double(other.mantissa) / Double(Self.powersOfTen[other.decimals])
    }

    private mutating func readThousands(in text: ReferenceText, acrossLines: Bool) -> Bool {
        while true {
            var start = range.upperBound + text.thousandsBlankWidth(at: range.upperBound)
            if acrossLines, !text.isDigit(start) { start = text.blanksEnd(from: range.upperBound) }
            guard start > range.upperBound, text.isDigit(start), text.isDigit(start + 1), text.isDigit(start + 2),
                !text.isDigit(start + 3)
            else { return true }
            guard thousandsGroups < 4 else { return false }
            mantissa = mantissa * 1_000 + text.value(start..<(start + 3))
            thousandsGroups += 1
            range = range.lowerBound..<(start + 3)
        }
    }

    private mutating func readDecimals(in text: ReferenceText) -> Bool {
        let sign = text[range.upperBound]
        let start = range.upperBound + 1
        guard sign == 0x2C || sign == 0x2E, text.isDigit(start) else { return true }
        var end = start
        while end - start < 4, text.isDigit(end) { end += 1 }
        let mayGoOn = text[end] == 0x2C || text[end] == 0x2E
        guard !text.isDigit(end), !(mayGoOn && text.isDigit(end + 1)), mantissa < Self.powersOfTen[14] else {
            return false
        }
        mayHaveThousandsStop = sign == 0x2E && end - start == 3 && firstGroup <= 3 && thousandsGroups == 0
        mantissa = mantissa * Self.powersOfTen[end - start] + text.value(start..<end)
        decimals = end - start
        range = range.lowerBound..<end
        while decimals > 0, mantissa % 10 == 0 {
            mantissa /= 10
            decimals -= 1
        }
        return true
    }
}
