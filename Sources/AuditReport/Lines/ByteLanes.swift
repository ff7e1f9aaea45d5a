/// Eight bytes in one number, the first one lowest, and which of them are of a class.
///
/// All answers mark a byte by its highest bit.
struct ByteLanes {
    /// The highest bit of each byte.
    static let tops: UInt64 = 0x8080_8080_8080_8080

    /// The bytes.
    let bytes: UInt64
    /// The bytes above ASCII.
    let high: UInt64

    /// Makes lanes of eight bytes.
    @inline(__always)
    init(_ bytes: UInt64) {
        self.bytes = bytes
        high = bytes & Self.tops
    }

    /// Eight like bytes.
    @inline(__always)
    private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The bytes that are in a range of ASCII, once the bits `setting` are set in all of them.
    @inline(__always)
    func ascii(_ range: ClosedRange<UInt8>, setting bits: UInt8 = 0) -> UInt64 {
        marks(bytes & ~Self.tops | Self.all(bits), range) & ~bytes & Self.tops
    }

    /// The bytes that are in a range above ASCII.
    @inline(__always)
    func high(_ range: ClosedRange<UInt8>) -> UInt64 {
        marks(bytes & ~Self.tops, (range.lowerBound & 0x7F)...(range.upperBound & 0x7F)) & high
    }

    /// The bytes that characters begin with.
    @inline(__always)
    var firsts: UInt64 { ~(high & ~(bytes << 1)) & Self.tops }

    /// Marks the bytes, all below 0x80, that are in a range; the other bits may be anything.
    @inline(__always)
    private func marks(_ low: UInt64, _ range: ClosedRange<UInt8>) -> UInt64 {
        (low &+ Self.all(0x80 - range.lowerBound)) & ~(low &+ Self.all(0x7F - range.upperBound))
    }

    /// The sum of eight bytes: by pairs, and then all pairs by one multiplication.
    @inline(__always)
    static func sum(_ bytes: UInt64) -> Int {
        let even: UInt64 = 0x00FF_00FF_00FF_00FF
        let pairs = (bytes & even) &+ (bytes >> 8 & even)
        return Int(truncatingIfNeeded: (pairs &* 0x0001_0001_0001_0001) >> 48)
    }
}
