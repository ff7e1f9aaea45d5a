/// What the stemmer asks about letters, on UTF-8.
enum SwedishLetters {
    /// A letter as the stemmer sees it: the bytes it takes, and whether it is one of a e i o u y å ä ö.
    struct Letter {
        var width: Int
        var isVowel: Bool
    }

    /// Where the region of endings begins: behind the first consonant after a vowel, and not within three letters.
    static func regionStart(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var offset = 0
        var letters = 0
        var fourth: Int?
        var region: Int?
        var hasVowel = false
        while offset < word.count, fourth == nil || region == nil {
            let letter = first(of: word[offset...])
            offset += letter.width
            letters += 1
            if letters == 3 { fourth = offset }
            if hasVowel && !letter.isVowel && region == nil { region = offset }
            hasVowel = hasVowel || letter.isVowel
        }
        guard let fourth, let region else { return word.count }
        return max(fourth, region)
    }

    /// The last letter of some bytes, or nil if there are none.
    static func last(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Letter? {
        guard !bytes.isEmpty else { return nil }
        let start = bytes.lastIndex { $0 & 0xC0 != 0x80 } ?? bytes.startIndex
        return letter(bytes[start...])
    }

    /// Whether a final "s" behind this byte is an ending.
    static func mayPrecedeS(_ byte: UInt8) -> Bool { isOne(of: "bcdfghjklmnoprtvy", byte) }

    /// Whether "öst" behind this byte is an adjective's ending.
    static func mayPrecedeOst(_ byte: UInt8) -> Bool { isOne(of: "iklnprtuv", byte) }

    private static func first(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Letter {
        let next = bytes.dropFirst().firstIndex { $0 & 0xC0 != 0x80 } ?? bytes.endIndex
        return letter(bytes[..<next])
    }

    private static func letter(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Letter {
        Letter(width: bytes.count, isVowel: isVowel(bytes))
    }

    private static func isVowel(_ letter: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
        let start = letter.startIndex
        if letter.count == 1 { return isOne(of: "aeiouy", letter[start]) }
        // å, ä and ö are C3 A5, C3 A4 and C3 B6.
        return letter.count == 2 && letter[start] == 0xC3 && [0xA4, 0xA5, 0xB6].contains(letter[start + 1])
    }

    private static func isOne(of letters: StaticString, _ byte: UInt8) -> Bool {
        UnsafeBufferPointer(start: letters.utf8Start, count: letters.utf8CodeUnitCount).contains(byte)
    }
}
