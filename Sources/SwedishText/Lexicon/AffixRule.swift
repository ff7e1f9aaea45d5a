/// A rule of the affix file: what an entry with a flag may end in.
struct AffixRule: Sendable {
    /// What becomes of the form.
    enum Role: Sendable {
        /// A word of its own.
        case inflection
        /// The first or a middle part of a compound.
        case link
    }

    /// The flag that an entry must have.
    var flag: EntryFlags
    /// The flag's letter, for telling rules apart.
    var letter: UInt8
    /// What the entry loses at its end.
    var strip: [UInt8]
    /// What is put in its place.
    var add: [UInt8]
    /// What the entry must end in: for each of its last letters, from the last one on, those allowed.
    var condition: [LetterClass]
    var role: Role

    /// Whether an entry, given as two pieces, ends as the rule demands.
    func accepts(_ start: Bytes, _ end: Bytes) -> Bool {
        var position = start.count + end.count
        for letters in condition {
            guard position > 0 else { return false }
            position -= 1
            var width = 1
            while Self.byte(position, start, end) & 0xC0 == 0x80, position > 0, width < 4 {
                position -= 1
                width += 1
            }
            let first = Self.byte(position, start, end)
            let second = width == 2 ? Self.byte(position + 1, start, end) : 0
            guard letters.contains(LetterClass.index(first: first, second: second)) else { return false }
        }
        return true
    }

    private static func byte(_ index: Int, _ start: Bytes, _ end: Bytes) -> UInt8 {
        index < start.count ? start[index] : end[index - start.count]
    }
}

/// A set of letters, as a condition of the affix file names it: "[^aeo]".
struct LetterClass: Sendable, Hashable {
    private var bits: UInt64

    /// Any letter.
    static let any = LetterClass(bits: .max)

    private init(bits: UInt64) { self.bits = bits }

    /// The class of some letters, or of all others.
    init(_ letters: some Sequence<Unicode.Scalar>, negated: Bool) {
        var bits: UInt64 = 0
        for letter in letters {
            let utf8 = Array(String(letter).utf8)
            bits |= 1 << UInt64(Self.index(first: utf8[0], second: utf8.count > 1 ? utf8[1] : 0))
        }
        self.bits = negated ? ~bits : bits
    }

    func contains(_ index: Int) -> Bool { bits & (1 << UInt64(index)) != 0 }

    /// The place of a letter in the set, 0..<64; all that the dictionary's conditions never name share one.
    static func index(first: UInt8, second: UInt8) -> Int {
        switch (first, second) {
        case (UInt8(ascii: "a")...UInt8(ascii: "z"), _): Int(first - UInt8(ascii: "a"))
        case (UInt8(ascii: "0")...UInt8(ascii: "9"), _): Int(first - UInt8(ascii: "0")) + 26
        case (0xC3, 0xA5): 36
        case (0xC3, 0xA4): 37
        case (0xC3, 0xB6): 38
        case (0xC3, 0xA9): 39
        case (0xC3, 0xA0): 40
        case (UInt8(ascii: ":"), _): 41
        case (UInt8(ascii: "-"), _): 42
        default: 63
        }
    }
}
