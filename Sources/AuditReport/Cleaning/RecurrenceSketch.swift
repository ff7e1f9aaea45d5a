/// Tells of numbers, put in one by one, which came only once.
///
/// A Bloom filter with one hash for numbers that came, and a second one for those that came again: it may say of a number
/// that it came again when another did, but never misses one.
struct RecurrenceSketch {
    private var once: [UInt64]
    private var again: [UInt64]
    private let mask: UInt64

    /// A sketch for about `capacity` numbers, in sixteen to thirty-two bits for each.
    init(capacity: Int) {
        var words = 8
        while words * 4 < capacity { words *= 2 }
        once = [UInt64](repeating: 0, count: words)
        again = once
        mask = UInt64(words * 64 - 1)
    }

    /// Puts in a number.
    mutating func insert(_ number: UInt64) {
        let (word, bit) = place(of: number)
        again[word] |= once[word] & bit
        once[word] |= bit
    }

    /// Whether a number may have been put in more than once.
    func mayRecur(_ number: UInt64) -> Bool {
        let (word, bit) = place(of: number)
        return again[word] & bit != 0
    }

    private func place(of number: UInt64) -> (word: Int, bit: UInt64) {
        let mixed = (number ^ (number >> 32)) &* 0x9E37_79B9_7F4A_7C15
        let place = (mixed >> 20) & mask
        return (Int(place >> 6), 1 << (place & 63))
    }
}
