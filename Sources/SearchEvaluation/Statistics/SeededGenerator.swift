/// A generator whose numbers follow from its seed: SplitMix64 (Steele, Lea and Flood, 2014).
struct SeededGenerator {
    /// The seed of all statistics, so that they are the same in every run.
    static let standardSeed: UInt64 = 1993

    private var state: UInt64

    /// A generator that begins anew.
    init(seed: UInt64) {
        state = seed
    }

    /// The next number, any 64 bits.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number in 0..<`bound`, by the high half of a product (Lemire, 2019); what the bounds that occur here leave of bias is
    /// below 2^-40.
    mutating func next(below bound: Int) -> Int {
        Int(next().multipliedFullWidth(by: UInt64(bound)).high)
    }
}
