/// Swedish abbreviations take their endings behind a colon: "EU:s" is the genitive of "EU", "HVB:er" a plural.
public enum ColonInflection {
    private static let endings: Set<String> = [
        "s", "n", "ns", "en", "ens", "t", "ts", "et", "ets", "r", "rs", "ar", "ars", "er", "ers", "or", "na", "nas",
        "arna",
        "arnas", "erna", "ernas", "are", "aren", "arens", "a", "ad", "ade", "at",
    ]
    private static let longest = 5

    /// Whether the letters behind a colon are such an ending, in either case.
    public static func isEnding(_ letters: some Collection<UInt8>) -> Bool {
        guard letters.count <= longest else { return false }
        // Setting this bit makes ASCII letters lower-case; whatever else it changes does not become an ending.
        return endings.contains(String(decoding: letters.map { $0 | 0x20 }, as: UTF8.self))
    }

    /// The word without the ending behind its colon.
    static func base(of word: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
        guard let colon = word.lastIndex(of: UInt8(ascii: ":")), colon > 0 else { return word }
        return isEnding(word[(colon + 1)...]) ? UnsafeBufferPointer(rebasing: word[..<colon]) : word
    }
}
