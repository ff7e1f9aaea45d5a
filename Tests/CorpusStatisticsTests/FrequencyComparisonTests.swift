import CorpusStatistics
import Testing

struct FrequencyComparisonTests {
    /// 50 of 10,000 words against 30 of 20,000.
    private let comparison = FrequencyComparison(50, of: 10_000, with: 30, of: 20_000)

    @Test func `log-likelihood divides the occurrences by the sizes of the corpora`() {
        // 80 occurrences in 30,000 words: 26.6667 and 53.3333 would be expected.
        // 50 ln(50 / 26.6667) = 31.4304; 30 ln(30 / 53.3333) = -17.2609; twice their sum
        #expect(abs(comparison.logLikelihood - 28.3390) < 5e-5)
    }

    @Test func `the log ratio says how many times as common`() {
        // log2((50 / 10,000) / (30 / 20,000)) = log2(3.333333)
        #expect(abs(comparison.logRatio - 1.7370) < 5e-5)
    }

    @Test func `a count of zero adds nothing to log-likelihood and counts as one half for the ratio`() {
        let alone = FrequencyComparison(12, of: 10_000, with: 0, of: 20_000)
        // 2 · 12 ln(12 / 4) = 24 ln 3
        #expect(abs(alone.logLikelihood - 26.3667) < 5e-5)
        // log2((12 / 10,000) / (0.5 / 20,000)) = log2(48)
        #expect(abs(alone.logRatio - 5.5850) < 5e-5)
        #expect(FrequencyComparison(0, of: 5, with: 0, of: 9).logRatio == 0)
        #expect(FrequencyComparison(3, of: 5, with: 0, of: 0).logRatio == 0)
    }

    @Test func `what is as common in both sets nothing off`() {
        let same = FrequencyComparison(5, of: 1_000, with: 15, of: 3_000)
        #expect(same.logLikelihood < 1e-12)
        #expect(abs(same.logRatio) < 1e-12)
    }

    @Test func `turning the corpora round turns the ratio and leaves the likelihood`() {
        for (first, second) in [(50, 30), (1, 200), (0, 4), (9, 0)] {
            let comparison = FrequencyComparison(first, of: 10_000, with: second, of: 20_000)
            let turned = FrequencyComparison(second, of: 20_000, with: first, of: 10_000)
            #expect(abs(comparison.logRatio + turned.logRatio) < 1e-12)
            #expect(abs(comparison.logLikelihood - turned.logLikelihood) < 1e-9)
            #expect(comparison.logLikelihood >= 0)
        }
    }
}
