import Testing

@testable import FyndIndex

struct NearPlacesTests {
    /// What any way to choose the places finds.
    private func isNear(_ operands: [[Range<Int>]], _ distance: Int, _ chosen: [Range<Int>] = []) -> Bool {
        guard chosen.count < operands.count else {
            let words = chosen.reduce(0) { $0 + $1.count }
            let span = (chosen.map(\.upperBound).max() ?? 0) - (chosen.map(\.lowerBound).min() ?? 0)
            return span <= words + distance - 1
        }
        return operands[chosen.count].contains { place in
            !chosen.contains { $0.overlaps(place) } && isNear(operands, distance, chosen + [place])
        }
    }

    @Test func `places are near when some choice of them is`() {
        var random = SeededGenerator(seed: 3)
        for _ in 0..<3_000 {
            let operands = (0..<Int.random(in: 1...4, using: &random)).map { _ in
                let starts = Set(
                    (0..<Int.random(in: 1...4, using: &random)).map { _ in Int.random(in: 0..<20, using: &random) })
                return starts.sorted().map { $0..<$0 + Int.random(in: 1...3, using: &random) }
            }
            let distance = Int.random(in: 1...6, using: &random)
            var places = NearPlaces(operands)
            #expect(places.windows(.words(distance)).isEmpty != isNear(operands, distance), "\(operands) \(distance)")
        }
    }

    @Test func `a sentence holds all operands at places of their own`() {
        let one = 3..<4
        var same = NearPlaces([[one], [one]])
        #expect(same.windows(.sentence).isEmpty)
        var apart = NearPlaces([[one], [6..<8]])
        #expect(apart.windows(.sentence, sentenceEnds: [1, 8]) == [2..<9])
        #expect(apart.windows(.sentence, sentenceEnds: [5]).isEmpty)
        #expect(apart.windows(.sentence, sentenceEnds: [6]).isEmpty)
    }

    @Test func `many equal words cost a bounded time`() {
        let places = (0..<400).map { $0 * 2..<$0 * 2 + 1 }
        var near = NearPlaces(Array(repeating: places, count: 100))
        #expect(near.windows(.words(1)).isEmpty)
        #expect(near.attempts <= 20_000)
    }
}
