/// How two systems differ in a measure, query by query.
public struct PairedComparison: Hashable, Sendable {
    /// By how much the first system's mean is greater, -1...1.
    public let difference: Double
    /// The interval of the difference.
    public let interval: ConfidenceInterval
    /// How likely a difference as great as this, in either direction, is if the systems are equally good, 0...1: by the
    /// paired randomisation test of Fisher (Smucker, Allan and Carterette, 2007).
    public let pValue: Double

    /// How often the systems' values are exchanged at random.
    public static let permutations = 10_000

    /// Compares two systems.
    ///
    /// - Parameters:
    ///   - first: One system's values, one for each query.
    ///   - second: The other's, of the same queries in the same order.
    ///   - seed: What the random numbers follow from.
    /// - Complexity: O(n · `permutations`).
    public init(_ first: [Double], _ second: [Double], seed: UInt64? = nil) {
        let differences = zip(first, second).map(-)
        difference = differences.mean
        interval = ConfidenceInterval(ofMeanOf: differences, seed: seed)
        pValue = Self.pValue(of: differences, seed: seed ?? SeededGenerator.standardSeed)
    }

    /// Exchanges the systems' values of each query by the toss of a coin, and counts how often the difference becomes as great
    /// as it is. The observed one counts among them, so that the test is valid at any number of permutations.
    private static func pValue(of differences: [Double], seed: UInt64) -> Double {
        let differences = differences.filter { $0 != 0 }
        let observed = abs(differences.reduce(0, +)) - 1e-9
        var generator = SeededGenerator(seed: seed)
        var count = 1
        differences.withUnsafeBufferPointer { differences in
            for _ in 0..<permutations {
                var sum = 0.0
                var coins: UInt64 = 0
                for index in 0..<differences.count {
                    if index & 63 == 0 { coins = generator.next() }
                    sum += coins & 1 == 0 ? differences[index] : -differences[index]
                    coins >>= 1
                }
                if abs(sum) >= observed { count += 1 }
            }
        }
        return Double(count) / Double(permutations + 1)
    }
}
