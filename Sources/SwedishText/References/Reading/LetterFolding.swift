extension ReferenceText {
    /// Gives the bytes of a word in lower case, å ä ö composed, soft hyphens left out, hyphens of every sort alike.
    func fold(_ word: Range<Int>, into take: (UInt8) -> Void) {
        var index = word.lowerBound
        while index < word.upperBound {
            let byte = bytes[index]
            let hasNext = index + 1 < word.upperBound
            if byte < 0x80 {
                let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
                if let composed = Self.composed(lower, with: word.upperBound - index > 2 ? mark(at: index + 1) : 0) {
                    take(0xC3)
                    take(composed)
                    index += 3
                } else {
                    take(lower)
                    index += 1
                }
            } else if byte == 0xC2, hasNext, bytes[index + 1] == 0xAD {
                index += 2
            } else if byte == 0xC3, hasNext {
                take(0xC3)
                take(0x80...0x9E ~= bytes[index + 1] ? bytes[index + 1] | 0x20 : bytes[index + 1])
                index += 2
            } else if byte == 0xE2, hyphenWidth(at: index) == 3 {
                take(0x2D)
                index += 3
            } else {
                take(byte)
                index += 1
            }
        }
    }

    /// The second byte of the combining ring or diaeresis at an offset; 0 if neither is there.
    private func mark(at index: Int) -> UInt8 {
        guard bytes[index] == 0xCC else { return 0 }
        return bytes[index + 1] == 0x8A || bytes[index + 1] == 0x88 ? bytes[index + 1] : 0
    }

    /// The second byte of å, ä or ö in UTF-8.
    private static func composed(_ letter: UInt8, with mark: UInt8) -> UInt8? {
        switch (letter, mark) {
        case (0x61, 0x8A): 0xA5
        case (0x61, 0x88): 0xA4
        case (0x6F, 0x88): 0xB6
        default: nil
        }
    }
}
