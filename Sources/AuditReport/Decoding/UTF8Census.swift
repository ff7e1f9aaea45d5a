/// Counts the well-formed and the ill-formed sequences above ASCII in bytes that are not valid UTF-8 as a whole.
struct UTF8Census {
    /// Sequences of two bytes or more that are well formed.
    private(set) var good = 0
    /// Bytes above ASCII outside such sequences.
    private(set) var bad = 0

    /// Counts over all of `bytes`.
    init(_ bytes: ArraySlice<UInt8>) {
        var index = bytes.startIndex
        while index < bytes.endIndex {
            let byte = bytes[index]
            guard byte >= 0x80 else {
                index += 1
                continue
            }
            let length =
                byte >= 0xC2 && byte < 0xE0 ? 2 : byte >= 0xE0 && byte < 0xF0 ? 3 : byte >= 0xF0 && byte < 0xF5 ? 4 : 0
            let end = index + length
            if length > 0, end <= bytes.endIndex, bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
                good += 1
                index = end
            } else {
                bad += 1
                index += 1
            }
        }
    }

    /// Whether this is UTF-8 with a few bytes lost, rather than another encoding.
    var isDamagedUTF8: Bool { good > 4 * bad }
}
