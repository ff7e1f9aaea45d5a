import ICU

/// Brings a word as it stands in a text into the form by which it is found: NFKC with case folding.
///
/// Soft hyphens, zero-width joiners and other invisible characters vanish, å ä ö stay (composed), a typographic
/// apostrophe becomes a plain one, and at most `longestTerm` bytes remain.
struct WordFolder {
    /// The bytes of a folded word that count. Xapian takes 245 bytes for a term with its prefix.
    static let longestTerm = 200
    /// The bytes of a word in a text that are looked at. Words beyond this are no words, and so need no more.
    static let longestRead = 1024

    private let normalizer: Normalizer

    init() throws(ICUError) {
        normalizer = try Normalizer(.foldedNFKC)
    }

    /// Calls `body` with the folded word; it is empty for a word of invisible characters only.
    func withFolded<R>(_ word: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
        let read = word.prefix(scalarsWithin: Self.longestRead)
        return normalizer.withNormalized(read) { folded in
            let term = folded.prefix(scalarsWithin: Self.longestTerm)
            return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: Self.longestTerm) { buffer in
                body(Self.copy(term, to: buffer))
            }
        }
    }

    /// Copies UTF-8 and puts an apostrophe in place of each U+2019 (E2 80 99).
    private static func copy(
        _ text: UnsafeBufferPointer<UInt8>, to buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> UnsafeBufferPointer<UInt8> {
        var count = 0
        for byte in text {
            buffer[count] = byte
            count += 1
            if byte == 0x99, count >= 3, buffer[count - 2] == 0x80, buffer[count - 3] == 0xE2 {
                count -= 2
                buffer[count - 1] = UInt8(ascii: "'")
            }
        }
        return UnsafeBufferPointer(rebasing: UnsafeBufferPointer(buffer)[..<count])
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The whole scalars within the first `limit` bytes of UTF-8.
    func prefix(scalarsWithin limit: Int) -> UnsafeBufferPointer<UInt8> {
        guard count > limit else { return self }
        var end = limit
        while end > 0, limit - end < 4, self[end] & 0xC0 == 0x80 { end -= 1 }
        return UnsafeBufferPointer(rebasing: self[..<end])
    }
}
