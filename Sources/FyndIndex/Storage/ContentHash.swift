/// A 64-bit hash of bytes that tells contents apart where nobody tries to deceive: FNV-1a (Fowler, Noll, Vo 1991).
struct ContentHash: Hashable, Sendable {
    /// The hash.
    private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

    /// The hash of no bytes.
    init() {}

    /// A hash made earlier.
    init(value: UInt64) {
        self.value = value
    }

    /// The hash of `bytes`.
    init(of bytes: some Sequence<UInt8>) {
        combine(bytes)
    }

    /// Goes on hashing.
    mutating func combine(_ bytes: some Sequence<UInt8>) {
        for byte in bytes {
            value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
    }

    /// The hash as sixteen digits.
    var hexadecimal: String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
