/// A random generator that gives the same numbers in each run (Steele, Lea and Flood: SplitMix64, 2014).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension SeededGenerator {
    /// A text of so many pieces, each drawn from a list that knows what segmentation and normalisation find hard.
    mutating func hardText(pieces: Int) -> String {
        let list = [
            "a", "å", "A\u{30A}", "ö", "o\u{308}", "Ord", " ", "  ", "\n", "\r\n", "\r", "\t", ".", ":", "'", "’", "-",
            "_",
            ",", "1", "23", "\u{AD}", "\u{200D}", "\u{200B}", "\u{301}", "\u{323}", "\u{307}", "\u{FEFF}", "🙂", "👩‍👩‍👧",
            "🇸🇪", "ש",
            "עברית", "\"", "العربية", "日本", "カナ", "ไทย", "한국", "\u{1112}\u{1161}\u{11AB}", "\u{2028}", "\u{85}", "ﬁ",
            "ß", "İ", "\0",
        ]
        var text = ""
        for _ in 0..<pieces { text += list.randomElement(using: &self) ?? "" }
        return text
    }

    /// So many bytes, most of them from scripts in use and many ill-formed.
    mutating func hardBytes(count: Int) -> [UInt8] {
        let likely: [UInt8] = [
            0x20, 0x61, 0x62, 0xC3, 0xA5, 0xB6, 0xCC, 0x81, 0xE2, 0x80, 0x99, 0xF0, 0x9F, 0xED, 0xA0, 0xFF, 0xC0,
        ]
        return (0..<count).map { _ in
            Bool.random(using: &self) ? likely.randomElement(using: &self) ?? 0 : .random(in: 0 ... .max, using: &self)
        }
    }
}
