import Testing

@testable import SearchEvaluation

struct StatisticsTests {
    @Test func `the interval holds the mean, whatever the values`() {
        var generator = SeededGenerator(seed: 5)
        for count in [1, 2, 3, 10, 200] {
            let values = (0..<count).map { _ in Double(generator.next(below: 1001)) / 1000 }
            let interval = ConfidenceInterval(ofMeanOf: values)
            #expect(interval.low <= values.mean)
            #expect(values.mean <= interval.high)
        }
    }

    @Test func `the interval of many coins is that of the normal distribution`() {
        let values = (0..<1000).map { Double($0 % 2) }
        let interval = ConfidenceInterval(ofMeanOf: values)
        // 0.5 ± 1.96 · 0.5 / √1000
        #expect(abs(interval.low - 0.469) < 0.002)
        #expect(abs(interval.high - 0.531) < 0.002)
    }

    @Test(arguments: [[], [0.3], [0.1, 0.1, 0.1]])
    func `the interval of equal values, or of none, is a point`(values: [Double]) {
        let interval = ConfidenceInterval(ofMeanOf: values)
        #expect(interval.low == interval.high)
        #expect(interval.low == values.mean)
    }

    @Test func `the same seed gives the same numbers, and another seed others`() {
        let first = (0..<40).map { Double($0 * 7 % 11) / 10 }
        let second = (0..<40).map { Double($0 * 5 % 11) / 10 }
        #expect(PairedComparison(first, second) == PairedComparison(first, second))
        #expect(PairedComparison(first, second, seed: 1) == PairedComparison(first, second, seed: 1))
        #expect(PairedComparison(first, second, seed: 1) != PairedComparison(first, second, seed: 2))
        #expect(ConfidenceInterval(ofMeanOf: first, seed: 1) != ConfidenceInterval(ofMeanOf: first, seed: 2))
    }

    @Test func `two systems that are the same do not differ, with p = 1`() {
        let values = [0.1, 0.5, 0.3, 1]
        let comparison = PairedComparison(values, values)
        #expect(comparison.difference == 0)
        #expect(comparison.interval.low == 0)
        #expect(comparison.interval.high == 0)
        #expect(comparison.pValue == 1)
    }

    @Test func `turning a comparison round turns the difference and leaves p`() {
        let first = [0.1, 0.5, 0.3, 1, 0.7], second = [0, 0.6, 0.1, 0.5, 0.7]
        let forwards = PairedComparison(first, second), backwards = PairedComparison(second, first)
        #expect(forwards.difference == -backwards.difference)
        #expect(forwards.pValue == backwards.pValue)
    }

    // Of the 2^5 ways to exchange five equal differences two are as great; of ten, two of 2^10.
    @Test(arguments: [(5, 2.0 / 32), (10, 2.0 / 1024)])
    func `p is the share of exchanges that give a difference as great`(count: Int, share: Double) {
        let comparison = PairedComparison(
            [Double](repeating: 0.4, count: count), [Double](repeating: 0.1, count: count))
        #expect(abs(comparison.difference - 0.3) < 1e-12)
        #expect(abs(comparison.pValue - share) < 0.01)
    }
}
