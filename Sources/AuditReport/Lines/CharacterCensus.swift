/// Counts the characters of a line by class, eight bytes at a time.
///
/// Each step holds eight bytes in one number and marks those of a class by their highest bits; the marks of up to 255
/// steps are added up byte by byte before the bytes are summed (SIMD within a register, after L. Lamport, "Multiple byte
/// processing with full-word instructions", 1975).
struct CharacterCensus {
    /// Letters, as `UTF8Letters` has them.
    private(set) var letters = 0
    /// Capital letters of ASCII and Latin-1.
    private(set) var capitals = 0
    /// ASCII digits.
    private(set) var digits = 0
    /// Characters of all kinds.
    private(set) var characters = 0
    /// Runs of blanks.
    private(set) var gaps = 0
    /// Whether a tab occurs.
    private(set) var hasTab = false
    /// Whether three blanks or more stand side by side.
    private(set) var hasWideGap = false

    /// The marks of the step before that tell what its last bytes were.
    private var before = (blanks: UInt64(0), latin: UInt64(0))

    /// How many steps can be added up before a byte overflows.
    private static let room = 255

    /// Counts the characters of `bytes`, which are valid UTF-8.
    init(_ bytes: UnsafeRawBufferPointer) {
        let steps = bytes.count / 8
        var step = 0
        while step < steps {
            var tally = Tally()
            let end = min(step + Self.room, steps)
            while step < end {
                count(bytes.loadUnaligned(fromByteOffset: step * 8, as: UInt64.self), &tally)
                step += 1
            }
            add(tally)
        }
        guard bytes.count % 8 > 0 else { return }
        var tally = Tally()
        count(Self.tail(of: bytes), &tally)
        add(tally)
    }

    /// The last bytes that fill no step, and behind them bytes that no character begins with.
    @inline(__always)
    private static func tail(of bytes: UnsafeRawBufferPointer) -> UInt64 {
        let length = UInt64(truncatingIfNeeded: bytes.count % 8)
        let filler = ByteLanes.tops << (length * 8)
        if bytes.count >= 8 {
            let last = bytes.loadUnaligned(fromByteOffset: bytes.count - 8, as: UInt64.self)
            return last >> ((8 - length) * 8) | filler
        }
        var last: UInt64 = 0
        for byte in bytes.reversed() { last = last << 8 | UInt64(byte) }
        return last | filler
    }

    /// Marks by class, added up over some steps.
    private struct Tally {
        var (letters, capitals, digits): (UInt64, UInt64, UInt64) = (0, 0, 0)
        var (characters, gaps): (UInt64, UInt64) = (0, 0)
    }

    @inline(__always)
    private mutating func count(_ bytes: UInt64, _ tally: inout Tally) {
        let lanes = ByteLanes(bytes)
        var letters = lanes.ascii(0x61...0x7A, setting: 0x20)
        var capitals = lanes.ascii(0x41...0x5A)
        if lanes.high != 0 {
            let latin = lanes.high(0xC3...0xC3)
            letters |= lanes.high(0xC3...0xF0) & ~lanes.high(0xE2...0xE2) & ~lanes.high(0xEE...0xEF)
            capitals |= lanes.high(0x80...0x9E) & (latin << 8 | before.latin >> 56)
            before.latin = latin
        }
        let tabs = lanes.ascii(0x09...0x09)
        let blanks = lanes.ascii(0x20...0x20) | tabs
        let after = blanks << 8 | before.blanks >> 56
        hasTab = hasTab || tabs != 0
        hasWideGap = hasWideGap || blanks & after & (blanks << 16 | before.blanks >> 48) != 0
        before.blanks = blanks
        tally.letters &+= letters >> 7
        tally.capitals &+= capitals >> 7
        tally.digits &+= lanes.ascii(0x30...0x39) >> 7
        tally.characters &+= lanes.firsts >> 7
        tally.gaps &+= (blanks & ~after) >> 7
    }

    private mutating func add(_ tally: Tally) {
        letters += ByteLanes.sum(tally.letters)
        capitals += ByteLanes.sum(tally.capitals)
        digits += ByteLanes.sum(tally.digits)
        characters += ByteLanes.sum(tally.characters)
        gaps += ByteLanes.sum(tally.gaps)
    }
}
