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
    var role: Role
    /// What the entry loses at its end.
    var strip: ShortText
    /// What is put in its place.
    var add: ShortText
    /// What the entry must end in: for each of its last letters, from the last one on, those allowed.
    var condition: LetterPattern
}

/// A text of at most eight bytes, kept in place.
struct ShortText: Sendable, Hashable {
    private var packed: UInt64 = 0
    /// The number of bytes.
    private(set) var count = 0

    /// Keeps a text, or returns nil for one that is too long.
    init?(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            guard count < 8 else { return nil }
            packed |= UInt64(byte) << UInt64(count * 8)
            count += 1
        }
    }

    var isEmpty: Bool { count == 0 }
    var first: UInt8? { count > 0 ? self[0] : nil }
    var last: UInt8? { count > 0 ? self[count - 1] : nil }

    subscript(index: Int) -> UInt8 { UInt8(truncatingIfNeeded: packed >> UInt64(index * 8)) }

    /// Calls `body` with the bytes.
    @inline(__always)
    func withBytes<R>(_ body: (Bytes) -> R) -> R {
        withUnsafeBytes(of: packed.littleEndian) { raw in
            raw.withMemoryRebound(to: UInt8.self) { body(Bytes(rebasing: $0[..<count])) }
        }
    }

    func starts(with text: StaticString) -> Bool {
        guard count >= text.utf8CodeUnitCount else { return false }
        return text.withUTF8Buffer { text in text.indices.allSatisfy { self[$0] == text[$0] } }
    }
}

/// Which letters a word must end in, at most four: "[^m]el" of the affix file.
struct LetterPattern: Sendable {
    /// The letters allowed in each place, from the last one on.
    private var places = SIMD4<UInt64>(repeating: 0)
    private var count = 0

    /// A pattern that any word fits, even one of no letters.
    static let anything = LetterPattern([])

    /// A pattern of the last letters, from the last one on; only four of them count.
    init(_ classes: [LetterClass]) {
        for letters in classes.prefix(4) {
            places[count] = letters.bits
            count += 1
        }
    }

    /// Whether a word, given as two pieces, ends as the pattern demands.
    func fits(_ start: Bytes, _ end: Bytes) -> Bool {
        var position = start.count + end.count
        for place in 0..<count {
            guard position > 0 else { return false }
            position -= 1
            var width = 1
            while Self.byte(position, start, end) & 0xC0 == 0x80, position > 0, width < 4 {
                position -= 1
                width += 1
            }
            let first = Self.byte(position, start, end)
            let second = width == 2 ? Self.byte(position + 1, start, end) : 0
            guard places[place] & (1 << UInt64(LetterClass.index(first: first, second: second))) != 0 else {
                return false
            }
        }
        return true
    }

    @inline(__always)
    private static func byte(_ index: Int, _ start: Bytes, _ end: Bytes) -> UInt8 {
        index < start.count ? start[index] : end[index - start.count]
    }
}

/// A set of letters, as a condition of the affix file names it: "[^aeo]".
struct LetterClass: Sendable, Hashable {
    /// A bit for each letter.
    let bits: UInt64

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
