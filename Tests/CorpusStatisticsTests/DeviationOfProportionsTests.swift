import CorpusStatistics
import Testing

struct DeviationOfProportionsTests {
    private func deviation(_ parts: [(count: Int, size: Int)]) -> Double {
        var deviation = DeviationOfProportions(
            occurrences: parts.reduce(0) { $0 + $1.count }, size: parts.reduce(0) { $0 + $1.size })
        for part in parts where part.count > 0 { deviation.add(part.count, of: part.size) }
        return deviation.value
    }

    @Test func `it is half of what the shares of occurrences and of words differ by`() {
        // Shares of the words 0.5, 0.3, 0.2; of the occurrences 0.2, 0.7, 0.1: (0.3 + 0.4 + 0.1) / 2
        #expect(abs(deviation([(2, 500), (7, 300), (1, 200)]) - 0.4) < 1e-12)
        // Shares of the words 0.15, 0.25, 0.6; of the occurrences 0, 1, 0: (0.15 + 0.75 + 0.6) / 2
        #expect(abs(deviation([(0, 150), (5, 250), (0, 600)]) - 0.75) < 1e-12)
    }

    @Test func `a word that every part has its share of is spread evenly`() {
        #expect(deviation([(1, 100), (3, 300), (6, 600)]) == 0)
        #expect(deviation([(9, 40)]) == 0)
    }

    @Test func `it lies between nought and one less the smallest part's share`() {
        for count in 0...20 {
            let value = deviation([(count, 100), (20 - count, 700), (1, 200)])
            #expect(value >= 0 && value <= 0.9)
        }
        #expect(abs(deviation([(20, 100), (0, 700), (0, 200)]) - 0.9) < 1e-12)
    }

    @Test func `the order of the parts makes no difference at all`() {
        let parts = [(3, 101), (1, 307), (11, 503), (2, 97), (0, 1_009), (7, 211)]
        let value = deviation(parts)
        #expect(deviation(parts.reversed()) == value)
        #expect(deviation(Array(parts.dropFirst(3) + parts.prefix(3))) == value)
    }
}
