/// A hash of byte strings, seeded so that no document can be written to make its words collide.
///
/// Eight bytes at a time are multiplied to twice their width and folded, as in Wang Yi's wyhash; every input bit
/// reaches the whole result.
struct ByteHash {
    private let seed: UInt64

    init(seed: UInt64 = .random(in: .min ... .max)) {
        self.seed = seed
    }

    /// The hash of some bytes.
    @inline(__always)
    func callAsFunction(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        let count = bytes.count
        var state = seed ^ UInt64(truncatingIfNeeded: count)
        let raw = UnsafeRawBufferPointer(bytes)
        var offset = 0
        while count - offset > 8 {
            state = Self.mix(state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self), 0xA076_1D64_78BD_642F)
            offset += 8
        }
        return Self.mix(state ^ Self.tail(of: raw, from: offset), 0xE703_7ED1_A0B4_28DB)
    }

    @inline(__always)
    private static func mix(_ value: UInt64, _ factor: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: factor)
        return product.high ^ product.low
    }

    /// The last 0...8 bytes as one number.
    @inline(__always)
    private static func tail(of raw: UnsafeRawBufferPointer, from offset: Int) -> UInt64 {
        let count = raw.count - offset
        if count == 8 { return raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) }
        if count >= 4 {
            let low = raw.loadUnaligned(fromByteOffset: offset, as: UInt32.self)
            let high = raw.loadUnaligned(fromByteOffset: raw.count - 4, as: UInt32.self)
            return UInt64(low) | UInt64(high) << 32
        }
        if count == 0 { return 0 }
        return UInt64(raw[offset]) | UInt64(raw[offset + count / 2]) << 8 | UInt64(raw[raw.count - 1]) << 16
    }
}
