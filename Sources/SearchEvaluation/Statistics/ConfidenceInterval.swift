/// An interval in which a mean probably lies, with what the queries at hand tell.
public struct ConfidenceInterval: Hashable, Sendable {
    /// Its lower end.
    public let low: Double
    /// Its upper end, ≥ `low`.
    public let high: Double

    /// How often the interval holds the mean of all such queries: 95 %.
    public static let level = 0.95
    /// How often the queries are drawn anew.
    public static let resamples = 10_000

    /// The interval of a mean by the percentile bootstrap (Efron and Tibshirani, 1993, chapter 13): as many values as there
    /// are drawn with replacement, again and again, and the middle 95 % of the means kept.
    ///
    /// The draws follow from the seed and the number of values alone. So they are the same for every measure and system.
    ///
    /// - Parameters:
    ///   - values: The values, one for each query.
    ///   - seed: What the draws follow from.
    /// - Complexity: O(n · `resamples`).
    public init(ofMeanOf values: [Double], seed: UInt64? = nil) {
        guard let first = values.first, values.contains(where: { $0 != first }) else {
            // Rounding must not put the mean of equal values outside.
            (low, high) = (values.mean, values.mean)
            return
        }
        var generator = SeededGenerator(seed: seed ?? SeededGenerator.standardSeed)
        var means: [Double] = []
        means.reserveCapacity(Self.resamples)
        values.withUnsafeBufferPointer { values in
            for _ in 0..<Self.resamples {
                var sum = 0.0
                for _ in 0..<values.count { sum += values[generator.next(below: values.count)] }
                means.append(sum / Double(values.count))
            }
        }
        means.sort()
        let outside = Int((Double(Self.resamples) * (1 - Self.level) / 2).rounded())
        low = means[outside]
        high = means[Self.resamples - 1 - outside]
    }
}

extension [Double] {
    /// The arithmetic mean; 0 of nothing.
    var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
