/// Takes Swedish inflectional endings away, after the Swedish algorithm of Snowball 3.0.
///
/// The algorithm by Martin Porter, with the later rules for the definite neuter ("-et"), is published at
/// <https://snowballstem.org/algorithms/swedish/stemmer.html>. All its rules only shorten a word, so a stem is told by
/// its length and shares the word's bytes. Words are expected case-folded and composed.
public enum SwedishStemmer {
    /// The length of a word's stem.
    ///
    /// - Parameter word: A folded word as UTF-8.
    /// - Returns: How many of its bytes make up the stem, at least 1 for a word that is not empty.
    /// - Complexity: O(n) in the bytes of the word; nothing is allocated.
    public static func stemLength(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var stem = WordEnd(word)
        stem.removeMainSuffix()
        stem.shortenConsonantPair()
        stem.removeOtherSuffix()
        return stem.end
    }

    /// The stem of a folded word.
    public static func stem(_ word: String) -> String {
        var word = word
        return word.withUTF8 { utf8 in
            String(decoding: utf8.prefix(stemLength(of: utf8)), as: UTF8.self)
        }
    }
}

/// A word while its endings are taken away: the bytes before `end` remain.
private struct WordEnd {
    private let word: UnsafeBufferPointer<UInt8>
    /// Where the region begins in which an ending must lie (Snowball's R1).
    private let regionStart: Int
    private(set) var end: Int

    init(_ word: UnsafeBufferPointer<UInt8>) {
        self.word = word
        end = word.count
        regionStart = SwedishLetters.regionStart(of: word)
    }

    /// The inflections of nouns, adjectives and verbs.
    mutating func removeMainSuffix() {
        guard let suffix = longest(of: SwedishSuffixes.main) else { return }
        let before = end - suffix.utf8CodeUnitCount
        switch suffix.utf8CodeUnitCount {
        case 1 where word[end - 1] == UInt8(ascii: "s"):
            if hasSuffix("et", before: before), mayLoseEt(before: before - 2) {
                end = before - 2
            } else if before > 0, SwedishLetters.mayPrecedeS(word[before - 1]) {
                end = before
            }
        case 2 where word[end - 1] == UInt8(ascii: "t") && word[end - 2] == UInt8(ascii: "e"):
            if mayLoseEt(before: before) { end = before }
        default:
            end = before
        }
    }

    /// Double and similar consonants that an ending leaves behind lose the last.
    mutating func shortenConsonantPair() {
        if longest(of: SwedishSuffixes.consonantPairs) != nil { end -= 1 }
    }

    /// Derivations: "-lig", "-ig", "-els" go, "-fullt" and "-öst" lose their "t".
    mutating func removeOtherSuffix() {
        if let suffix = longest(of: SwedishSuffixes.derivations) {
            end -= suffix.utf8CodeUnitCount
        } else if longest(of: SwedishSuffixes.neuterDerivations) != nil {
            if !hasSuffix("öst", before: end) || mayPrecedeOst(end - 4) { end -= 1 }
        }
    }

    /// The first of some endings, which stand longest first, that the word has and that lies within its region.
    private func longest(of suffixes: [StaticString]) -> StaticString? {
        suffixes.first { end - $0.utf8CodeUnitCount >= regionStart && hasSuffix($0, before: end) }
    }

    private func hasSuffix(_ suffix: StaticString, before end: Int) -> Bool {
        let count = suffix.utf8CodeUnitCount
        guard count <= end else { return false }
        let start = end - count
        for offset in 0..<count where word[start + offset] != suffix.utf8Start[offset] { return false }
        return true
    }

    /// Whether "et" behind these letters is the definite neuter ("arbet-et") and no part of the word ("kvantit-et").
    ///
    /// It is if a vowel and a consonant stand before it that are not the whole rest of the word, and if the rest does
    /// not end as loan words in "-itet" and a few others do.
    private func mayLoseEt(before offset: Int) -> Bool {
        guard let consonant = SwedishLetters.last(of: word[..<max(offset, 0)]), !consonant.isVowel,
            let vowel = SwedishLetters.last(of: word[..<(offset - consonant.width)]), vowel.isVowel,
            offset - consonant.width - vowel.width > 0
        else { return false }
        return !SwedishSuffixes.beforeRadicalEt.contains { hasSuffix($0, before: offset) }
    }

    private func mayPrecedeOst(_ offset: Int) -> Bool {
        offset > 0 && SwedishLetters.mayPrecedeOst(word[offset - 1])
    }
}
