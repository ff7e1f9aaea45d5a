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

    /// Whether `text`, once folded, begins with a phrase written with small letters.
    @inline(__always)
    static func begins(_ text: ArraySlice<UInt8>, with phrase: StaticString) -> Bool {
        let count = phrase.utf8CodeUnitCount
        return text.withUnsafeBufferPointer { text in
            guard text.count >= count else { return false }
            var previous: UInt8 = 0
            for index in 0..<count {
                guard UTF8Letters.folded(text[index], after: previous) == phrase.utf8Start[index] else { return false }
                previous = text[index]
            }
            return true
        }
    }

    /// Whether `text`, once folded, begins with a phrase that no letter follows.
    static func beginsWord(_ text: ArraySlice<UInt8>, with phrase: StaticString) -> Bool {
        begins(text, with: phrase) && !UTF8Letters.isLetter(text, text.startIndex + phrase.utf8CodeUnitCount)
    }

    /// Takes bytes that are folded already.
    init(folded bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether a phrase of two bytes or more, written with small letters, occurs.
    func contains(_ phrase: StaticString) -> Bool { firstIndex(of: phrase) != nil }

    /// Where a phrase of two bytes or more, written with small letters, first occurs at or behind `start`.
    func firstIndex(of phrase: StaticString, from start: Int = 0) -> Int? {
        let phrase = UnsafeBufferPointer(start: phrase.utf8Start, count: phrase.utf8CodeUnitCount)
        guard phrase.count > 1, let first = phrase.first, let pattern = phrase.baseAddress else { return nil }
        return bytes.withUnsafeBytes { text in
            guard let base = text.baseAddress, text.count - start >= phrase.count else { return nil }
            let end = base + (text.count - phrase.count + 1)
            var from = base + start
            while let found = memchr(from, Int32(first), end - from) {
                if memcmp(found, pattern, phrase.count) == 0 { return UnsafeRawPointer(found) - base }
                from = UnsafeRawPointer(found) + 1
            }
            return nil
        }
    }

    /// All the places where a phrase occurs.
    func indices(of phrase: StaticString) -> [Int] {
        var places: [Int] = []
        var start = 0
        while let place = firstIndex(of: phrase, from: start) {
            places.append(place)
            start = place + phrase.utf8CodeUnitCount
        }
        return places
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
