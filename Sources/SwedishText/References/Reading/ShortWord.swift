/// A folded word of at most 16 bytes, held without allocation for look-up in the tables of names and units.
struct ShortWord: Hashable, ExpressibleByStringLiteral {
    private var low: UInt64 = 0
    private var high: UInt64 = 0

    /// A word of the source code, already folded; what is beyond 16 bytes is lost.
    init(stringLiteral word: StaticString) {
        var count = 0
        word.withUTF8Buffer { for byte in $0 { append(byte, at: &count) } }
    }

    /// A word of a text, folded; nil if it is empty or too long.
    init?(_ word: Range<Int>, in text: ReferenceText) {
        guard !word.isEmpty else { return nil }
        var count = 0
        var packed = ShortWord(stringLiteral: "")
        text.fold(word) { packed.append($0, at: &count) }
        guard count <= 16 else { return nil }
        self = packed
    }

    private mutating func append(_ byte: UInt8, at count: inout Int) {
        if count < 8 {
            low |= UInt64(byte) << (8 * UInt64(count))
        } else if count < 16 {
            high |= UInt64(byte) << (8 * UInt64(count - 8))
        }
        count += 1
    }
}
