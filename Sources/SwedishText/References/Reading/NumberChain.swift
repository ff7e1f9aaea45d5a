/// Numbers joined by signs, as registration numbers and statutes are: "3.1.3-88/2018", "2008/09:28".
struct NumberChain {
    private static let most = 7

    /// The runs of digits, two or more.
    private(set) var groups: [Range<Int>]
    /// The signs between them (`-`, `.`, `/` or `:`), one fewer; any hyphen is `-`.
    private(set) var signs: [UInt8]

    /// Reads the chain that begins with a run of digits; nil if nothing is joined to it, or far too much.
    init?(at first: Range<Int>, in text: ReferenceText) {
        guard var next = Self.next(after: first.upperBound, in: text) else { return nil }
        groups = [first]
        signs = []
        while true {
            let digits = next.start..<text.digitsEnd(from: next.start)
            guard groups.count < Self.most, digits.count <= 6 else { return nil }
            groups.append(digits)
            signs.append(next.sign)
            guard let following = Self.next(after: digits.upperBound, in: text) else { return }
            next = following
        }
    }

    var count: Int { groups.count }
    var start: Int { groups[0].lowerBound }
    var end: Int { groups[groups.count - 1].upperBound }

    /// The joining sign behind a number and where the next begins. A slash may have a blank behind it, and a colon in
    /// parentheses.
    private static func next(after end: Int, in text: ReferenceText) -> (sign: UInt8, start: Int)? {
        let hyphen = text.hyphenWidth(at: end)
        let sign = hyphen > 0 ? 0x2D : text[end]
        guard sign >= 0x2D && sign <= 0x2F || sign == 0x3A else { return nil }
        var start = end + max(hyphen, 1)
        if sign == 0x2F, text[start] == 0x20 { start += 1 }
        return text.isDigit(start) ? (sign, start) : nil
    }
}
