/// A word with small letters, held in place: copying, comparing and hashing one costs next to nothing.
///
/// Words of up to 32 bytes are held whole, longer ones by their first and last sixteen bytes and their length, which is
/// enough to compare them and to look at their beginnings and endings.
struct FoldedWord: Hashable, Sendable, ExpressibleByStringLiteral {
    private var storage: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    private let length: UInt32
    /// The length in UTF-8 bytes.
    @inline(__always)
    var count: Int { Int(length) }

    /// The greatest length that is held whole.
    private static let room = 32

    /// The word in `bytes`, which are folded already.
    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        length = UInt32(truncatingIfNeeded: bytes.count)
        withUnsafeMutableBytes(of: &storage) { target in
            if bytes.count <= Self.room {
                target.copyBytes(from: bytes)
            } else {
                let half = Self.room / 2
                target.copyBytes(from: UnsafeBufferPointer(rebasing: bytes[..<half]))
                for index in 0..<half { target[half + index] = bytes[bytes.count - half + index] }
            }
        }
    }

    /// The word in a range of `text`, folded.
    @inline(__always)
    init(folding range: Range<Int>, of text: UnsafeBufferPointer<UInt8>) {
        // With enough text behind it, a word is read in whole numbers, and what is too much of them is cut off.
        let raw = UnsafeRawBufferPointer(text)
        let (start, length) = (range.lowerBound, range.count)
        if length <= 8, start + 8 <= text.count {
            var bytes = raw.loadUnaligned(fromByteOffset: start, as: UInt64.self) & Self.mask(length)
            if UTF8Letters.foldASCII(&bytes) {
                self.init((bytes, 0, 0, 0), count: length)
                return
            }
        }
        guard length <= Self.room, start + Self.room <= text.count else {
            self.init(folding: UnsafeBufferPointer(rebasing: text[range]))
            return
        }
        func part(_ index: Int) -> UInt64 {
            guard length > index * 8 else { return 0 }
            return raw.loadUnaligned(fromByteOffset: start + index * 8, as: UInt64.self)
                & Self.mask(length - index * 8)
        }
        self.init((part(0), part(1), part(2), part(3)), count: length)
        fold()
    }

    /// The word in `bytes`, folded.
    init(folding bytes: UnsafeBufferPointer<UInt8>) {
        self.init(bytes)
        guard bytes.count > Self.room else {
            fold()
            return
        }
        let half = Self.room / 2
        // What is not held may end in the first byte of a letter whose second byte is held.
        let before = bytes[bytes.count - half - 1]
        withUnsafeMutableBytes(of: &storage) { target in
            let held = target.assumingMemoryBound(to: UInt8.self)
            UTF8Letters.fold(UnsafeMutableBufferPointer(rebasing: held[..<half]))
            UTF8Letters.fold(UnsafeMutableBufferPointer(rebasing: held[half...]), after: before)
        }
    }

    /// Makes capitals small in a word that is held whole: eight bytes at a time, or one by one where the second byte of a
    /// Latin-1 capital is met.
    private mutating func fold() {
        let isSimple =
            UTF8Letters.foldASCII(&storage.0) && (count <= 8 || UTF8Letters.foldASCII(&storage.1))
            && (count <= 16 || UTF8Letters.foldASCII(&storage.2)) && (count <= 24 || UTF8Letters.foldASCII(&storage.3))
        if isSimple { return }
        let length = count
        withUnsafeMutableBytes(of: &storage) { target in
            let held = target.assumingMemoryBound(to: UInt8.self)
            UTF8Letters.fold(UnsafeMutableBufferPointer(rebasing: held[..<length]))
        }
    }

    /// A word written in the source code with small letters.
    ///
    /// Inlined, so that the compiler makes a constant of it.
    @inline(__always)
    init(stringLiteral literal: StaticString) {
        let bytes = UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
        length = UInt32(truncatingIfNeeded: bytes.count)
        withUnsafeMutableBytes(of: &storage) { target in
            if bytes.count <= Self.room {
                target.copyMemory(from: bytes)
            } else {
                let half = Self.room / 2
                target.copyMemory(from: UnsafeRawBufferPointer(rebasing: bytes[..<half]))
                for index in 0..<half { target[half + index] = bytes[bytes.count - half + index] }
            }
        }
    }

    /// The word of a string, folded.
    init(_ text: some StringProtocol) {
        var text = String(text)
        self = text.withUTF8 { FoldedWord(folding: $0) }
    }

    static func == (one: FoldedWord, two: FoldedWord) -> Bool {
        one.storage.0 == two.storage.0 && one.storage.1 == two.storage.1 && one.storage.2 == two.storage.2
            && one.storage.3 == two.storage.3 && one.count == two.count
    }

    func hash(into hasher: inout Hasher) { hasher.combine(mixed) }

    /// A number that words rarely share.
    var mixed: UInt64 {
        var value = storage.0 ^ (storage.1 &* 0x9E37_79B9_7F4A_7C15) ^ (storage.2 &* 0xC2B2_AE3D_27D4_EB4F) ^ storage.3
        value = (value &+ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
        return value ^ (value >> 32)
    }

    /// One of 64 bits by first letter and length, by which sets tell most words that they do not hold.
    @inline(__always)
    var trait: UInt64 { 1 << ((UInt64(first) &* 5 &+ UInt64(truncatingIfNeeded: count)) & 63) }

    /// The word as a string; the middle of a word of more than 32 bytes is lost.
    var string: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// The bytes held.
    func withBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
        withUnsafeBytes(of: storage) { body(UnsafeRawBufferPointer(rebasing: $0[..<min(count, Self.room)])) }
    }

    /// Whether the word begins with another of at most sixteen bytes.
    func hasPrefix(_ prefix: FoldedWord) -> Bool {
        guard prefix.count <= count else { return false }
        if prefix.count <= 8 { return (storage.0 ^ prefix.storage.0) & Self.mask(prefix.count) == 0 }
        return storage.0 == prefix.storage.0 && (storage.1 ^ prefix.storage.1) & Self.mask(prefix.count - 8) == 0
    }

    /// The lowest `count` bytes of a word of eight; the first byte of a text is the lowest here.
    @inline(__always)
    private static func mask(_ count: Int) -> UInt64 {
        count >= 8 ? .max : ~(.max &<< UInt64(truncatingIfNeeded: count &* 8))
    }

    /// Whether the word ends with another of at most sixteen bytes.
    func hasSuffix(_ suffix: FoldedWord) -> Bool {
        guard suffix.count <= count, suffix.count > 0 else { return suffix.count == 0 }
        let length = min(suffix.count, 8)
        guard (tail(length) ^ suffix.tail(length)) & Self.mask(length) == 0 else { return false }
        guard suffix.count > 8 else { return true }
        return withBytes { bytes in
            suffix.withBytes { ending in
                let start = bytes.count - ending.count
                for index in 0..<(ending.count - 8) where bytes[start + index] != ending[index] { return false }
                return true
            }
        }
    }

    /// The last `length` bytes, from one to eight, as the lowest bytes of a number whose others may be anything.
    @inline(__always)
    private func tail(_ length: Int) -> UInt64 {
        let start = min(count, Self.room) - length
        return withUnsafeBytes(of: storage) { bytes in
            guard start + 8 <= Self.room else {
                return bytes.loadUnaligned(fromByteOffset: Self.room - 8, as: UInt64.self)
                    >> UInt64(
                        (start + 8 - Self.room) * 8)
            }
            return bytes.loadUnaligned(fromByteOffset: start, as: UInt64.self)
        }
    }

    /// Whether a byte occurs.
    func contains(byte: UInt8) -> Bool { withBytes { $0.contains(byte) } }

    /// The last three bytes as a word of its own, or the whole word if it is shorter.
    var lastThree: FoldedWord {
        guard count > 3 else { return self }
        return FoldedWord((tail(3) & Self.mask(3), 0, 0, 0), count: 3)
    }

    /// The last byte; 0 in an empty word.
    var last: UInt8 { count == 0 ? 0 : UInt8(truncatingIfNeeded: tail(1)) }

    /// Whether the word holds another.
    func contains(_ part: FoldedWord) -> Bool {
        withBytes { bytes in
            part.withBytes { part in
                guard part.count <= bytes.count, part.count > 0 else { return false }
                for start in 0...(bytes.count - part.count) where bytes[start] == part[0] {
                    if (1..<part.count).allSatisfy({ bytes[start + $0] == part[$0] }) { return true }
                }
                return false
            }
        }
    }

    /// The first byte; 0 in an empty word.
    var first: UInt8 { UInt8(truncatingIfNeeded: UInt64(littleEndian: storage.0)) }

    /// The first `length` bytes as a word of its own, cut where a character begins.
    func prefix(_ length: Int) -> FoldedWord {
        if length < 8 { return shortPrefix(length) }
        return longPrefix(length)
    }

    /// The first bytes, fewer than eight of them.
    @inline(__always)
    private func shortPrefix(_ length: Int) -> FoldedWord {
        guard count > length else { return self }
        var end = length
        while end > 0, UInt8(truncatingIfNeeded: storage.0 >> UInt64(end * 8)) & 0xC0 == 0x80 { end -= 1 }
        return FoldedWord((storage.0 & Self.mask(end), 0, 0, 0), count: end)
    }

    /// A word that is held whole, given as numbers.
    @inline(__always)
    private init(_ storage: (UInt64, UInt64, UInt64, UInt64), count: Int) {
        self.storage = storage
        length = UInt32(truncatingIfNeeded: count)
    }

    private func longPrefix(_ length: Int) -> FoldedWord {
        withBytes { bytes in
            var end = min(length, bytes.count)
            while end > 0, end < bytes.count, bytes[end] & 0xC0 == 0x80 { end -= 1 }
            return UnsafeRawBufferPointer(rebasing: bytes[..<end]).withMemoryRebound(to: UInt8.self) { FoldedWord($0) }
        }
    }

    /// The number that the word is, when it is all digits and short.
    var number: Int? {
        guard count <= 9, count > 0 else { return nil }
        return withBytes { bytes in
            var value = 0
            for byte in bytes {
                guard byte >= 0x30, byte <= 0x39 else { return nil }
                value = value * 10 + Int(byte - 0x30)
            }
            return value
        }
    }

    /// The year between 1990 and 2049 that the word is.
    var year: Int? {
        guard count == 4, let number, (1990...2049).contains(number) else { return nil }
        return number
    }
}

extension FoldedWord: CustomStringConvertible {
    var description: String { string }
}
