import Glibc

/// A text with small letters, as bytes, to look for set phrases in.
struct FoldedText: Sendable {
    /// The folded bytes.
    let bytes: [UInt8]

    /// Folds `text`.
    init(_ text: some StringProtocol) {
        bytes = UTF8Letters.folded(Array(text.utf8))
    }

    /// Folds bytes.
    init(_ text: some Collection<UInt8>) {
        bytes = UTF8Letters.folded(text)
    }

    /// Whether `text`, once folded, begins with a phrase of ASCII letters written with small letters.
    static func begins(_ text: ArraySlice<UInt8>, with phrase: StaticString) -> Bool {
        let phrase = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
        guard text.count >= phrase.count else { return false }
        return zip(text, phrase).allSatisfy { $0 | 0x20 == $1 && $0 >= 0x41 }
    }

    /// Whether a phrase of two bytes or more, written with small letters, occurs.
    func contains(_ phrase: StaticString) -> Bool {
        bytes.withUnsafeBufferPointer { text in
            let phrase = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
            guard phrase.count > 1, text.count >= phrase.count else { return false }
            let last = text.count - phrase.count
            let (first, second) = (phrase[0], phrase[1])
            var start = 0
            while start <= last {
                if text[start] == first, text[start + 1] == second {
                    var length = 2
                    while length < phrase.count, text[start + length] == phrase[length] { length += 1 }
                    if length == phrase.count { return true }
                }
                start += 1
            }
            return false
        }
    }

    /// Whether the text begins with a phrase written with small letters.
    func hasPrefix(_ phrase: StaticString) -> Bool {
        let count = phrase.utf8CodeUnitCount
        return bytes.withUnsafeBytes { text in
            guard text.count >= count, count > 0, let start = text.baseAddress, text[0] == phrase.utf8Start[0] else {
                return false
            }
            return memcmp(start, phrase.utf8Start, count) == 0
        }
    }

    /// Whether the text begins with a phrase that no letter follows.
    func hasWordPrefix(_ phrase: StaticString) -> Bool {
        hasPrefix(phrase) && !UTF8Letters.isLetter(bytes[...], phrase.utf8CodeUnitCount)
    }
}
