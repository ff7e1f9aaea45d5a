import SwedishText

/// A pattern that whole words match, as the index has them: `led*system`, `l?gga`, `ord*`.
struct WordPattern: Hashable {
    /// The signs, as bytes that are in no text.
    private static let any: UInt8 = 0xFF
    private static let one: UInt8 = 0xFE

    /// The folded letters and the signs.
    private let bytes: [UInt8]

    /// Reads a pattern with `*` for any letters and `?` for one; nil for one that no single word can match.
    init?(_ text: String, _ analyzer: TextAnalyzer) {
        var bytes: [UInt8] = []
        var letters = String.UnicodeScalarView()
        func append(_ letters: String.UnicodeScalarView) -> Bool {
            guard !letters.isEmpty else { return true }
            // What stands between the signs is a piece of a word, not two words.
            guard AnalyzedWord.words(in: String(letters), analyzer).count == 1, !letters.contains("-"),
                let typeID = analyzer.typeID(of: String(letters))
            else { return false }
            bytes += analyzer.type(typeID).wordUTF8
            return true
        }
        for scalar in text.unicodeScalars {
            guard scalar == "*" || scalar == "?" else {
                letters.append(scalar)
                continue
            }
            guard append(letters) else { return nil }
            letters.removeAll()
            bytes.append(scalar == "*" ? Self.any : Self.one)
        }
        guard append(letters), bytes.contains(where: { $0 < Self.one }) else { return nil }
        self.bytes = bytes
    }

    /// The letters that all matching words begin with.
    var beginning: [UInt8] { Array(bytes.prefix { $0 < Self.one }) }

    /// Whether a word matches, given as folded UTF-8.
    ///
    /// - Complexity: O(*n* · *m*) in the lengths of word and pattern: a `*` is never tried anew once a later one is reached.
    func matches(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        var (place, next) = (0, 0)
        // Where to go on when what follows the last `*` does not match.
        var retry: (place: Int, next: Int)?
        while place < word.count {
            if next < bytes.count, bytes[next] == Self.any {
                next += 1
                retry = (place, next)
            } else if next < bytes.count, bytes[next] == word[place] {
                place += 1
                next += 1
            } else if next < bytes.count, bytes[next] == Self.one, word[place] & 0xC0 != 0x80 {
                place += 1
                while place < word.count, word[place] & 0xC0 == 0x80 { place += 1 }
                next += 1
            } else if let (start, after) = retry {
                retry = (start + 1, after)
                (place, next) = (start + 1, after)
            } else {
                return false
            }
        }
        return bytes[next...].allSatisfy { $0 == Self.any }
    }
}
