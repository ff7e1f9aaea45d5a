/// Questions about characters, asked of UTF-8 bytes.
///
/// "Letter" means any ASCII letter and anything above U+00BF but general punctuation, arrows, symbols and private use:
/// enough for Swedish text, and safe for all other.
enum UTF8Letters {
    /// Whether a letter begins at `index`.
    static func isLetter(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        guard index < bytes.endIndex, index >= bytes.startIndex else { return false }
        let byte = bytes[index]
        if byte < 0x80 { return (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
        return byte >= 0xC3 && byte < 0xE2
    }

    /// Whether a capital letter begins at `index`.
    static func isCapital(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        guard index < bytes.endIndex, index >= bytes.startIndex else { return false }
        let byte = bytes[index]
        if byte >= 0x41, byte <= 0x5A { return true }
        return byte == 0xC3 && index + 1 < bytes.endIndex && bytes[index + 1] < 0x9F && bytes[index + 1] != 0x97
    }

    /// Whether a small letter begins at `index`.
    static func isSmall(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        isLetter(bytes, index) && !isCapital(bytes, index)
    }

    /// Whether the character that ends before `index` is a letter.
    static func isLetter(_ bytes: ArraySlice<UInt8>, before index: Int) -> Bool {
        isLetter(bytes, start(of: bytes, before: index))
    }

    /// The first byte of the character that ends before `index`, or -1 where there is none.
    static func start(of bytes: ArraySlice<UInt8>, before index: Int) -> Int {
        var position = index - 1
        while position > bytes.startIndex, bytes[position] & 0xC0 == 0x80 { position -= 1 }
        return position >= bytes.startIndex ? position : -1
    }

    /// How many characters begin in `bytes`.
    static func count(_ bytes: ArraySlice<UInt8>) -> Int {
        bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
    }

    /// Whether an ASCII digit stands at `index`.
    static func isDigit(_ bytes: ArraySlice<UInt8>, _ index: Int) -> Bool {
        index >= bytes.startIndex && index < bytes.endIndex && bytes[index] >= 0x30 && bytes[index] <= 0x39
    }

    /// `bytes` with ASCII and Latin-1 capitals made small; the length is the same.
    static func folded(_ bytes: some Collection<UInt8>) -> [UInt8] {
        var result = Array(bytes)
        result.withUnsafeMutableBufferPointer { fold($0) }
        return result
    }

    /// Makes the ASCII capitals among eight bytes small.
    ///
    /// - Parameter bytes: The bytes, the first one lowest.
    /// - Returns: Whether that is all there is to do: no Latin-1 capital is among them, and none may begin in the last.
    @inline(__always)
    static func foldASCII(_ bytes: inout UInt64) -> Bool {
        let ones: UInt64 = 0x0101_0101_0101_0101
        let tops = ones &* 0x80
        // The highest bit of each byte that is 0xC3, which leads to a letter of Latin-1.
        let difference = bytes ^ (ones &* 0xC3)
        let leads = ~(((difference & ~tops) &+ ~tops) | difference | ~tops)
        if (leads << 8) & ~(bytes << 2) & tops != 0 || leads >> 63 != 0 { return false }
        let low = bytes & ~tops
        let capitals = ((low &+ ones &* 0x3F) ^ (low &+ ones &* 0x25)) & ~bytes & tops
        bytes |= capitals >> 2
        return true
    }

    /// A byte with a capital of ASCII or Latin-1 made small; `previous` is the byte in front of it.
    @inline(__always)
    static func folded(_ byte: UInt8, after previous: UInt8) -> UInt8 {
        let isCapital = byte &- 0x41 <= 0x19 || previous == 0xC3 && byte &- 0x80 < 0x1F && byte != 0x97
        return isCapital ? byte + 0x20 : byte
    }

    /// Makes ASCII and Latin-1 capitals small where they stand; `before` is the byte in front of them.
    static func fold(_ bytes: UnsafeMutableBufferPointer<UInt8>, after before: UInt8 = 0) {
        var previous = before
        for index in 0..<bytes.count {
            let byte = bytes[index]
            bytes[index] = folded(byte, after: previous)
            previous = byte
        }
    }

    /// `text` with ASCII and Latin-1 capitals made small.
    static func folded(_ text: some StringProtocol) -> String {
        String(decoding: folded(Array(text.utf8)), as: UTF8.self)
    }
}
