/// A set of lengths in bytes, given out from the longest on. It holds those below 64, which is more than any word of a
/// table has.
struct WordLengths: Sequence, IteratorProtocol {
    private var bits: UInt64 = 0

    /// Adds a length.
    mutating func insert(_ length: Int) {
        precondition(length < 64, "A word of a table has \(length) bytes.")
        bits |= 1 << UInt64(length)
    }

    /// Whether a length is in the set.
    func contains(_ length: Int) -> Bool { length < 64 && bits >> UInt64(length) & 1 != 0 }

    var isEmpty: Bool { bits == 0 }

    /// The lengths that do not exceed a limit.
    func upTo(_ limit: Int) -> WordLengths {
        var lengths = self
        if limit < 63 { lengths.bits &= (2 << UInt64(limit)) &- 1 }
        return lengths
    }

    mutating func next() -> Int? {
        guard bits != 0 else { return nil }
        let length = 63 - bits.leadingZeroBitCount
        bits &= ~(1 << UInt64(length))
        return length
    }
}
