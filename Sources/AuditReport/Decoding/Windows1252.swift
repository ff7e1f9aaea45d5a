/// Windows-1252, the superset of ISO-8859-1 that Western text files without a mark are written in.
enum Windows1252 {
    /// The characters of 0x80 ..< 0xA0, after the WHATWG Encoding Standard, where the five unassigned bytes stand for
    /// the control characters of the same number.
    private static let high: [Unicode.Scalar] = [
        "\u{20AC}", "\u{81}", "\u{201A}", "\u{192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{2C6}", "\u{2030}", "\u{160}", "\u{2039}", "\u{152}", "\u{8D}", "\u{17D}", "\u{8F}",
        "\u{90}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{2DC}", "\u{2122}", "\u{161}", "\u{203A}", "\u{153}", "\u{9D}", "\u{17E}", "\u{178}",
    ]

    /// Decodes any bytes: every byte has a meaning.
    static func decode(_ bytes: ArraySlice<UInt8>) -> String {
        var utf8: [UInt8] = []
        utf8.reserveCapacity(bytes.count + bytes.count / 8)
        for byte in bytes {
            if byte < 0x80 {
                utf8.append(byte)
            } else if byte >= 0xA0 {
                utf8.append(0xC0 | byte >> 6)
                utf8.append(0x80 | byte & 0x3F)
            } else {
                utf8.append(contentsOf: UTF8.encode(high[Int(byte) - 0x80]) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: utf8, as: UTF8.self)
    }
}
