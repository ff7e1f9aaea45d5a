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

    /// All ways to choose places of their own that are near.
    private func choices(_ operands: [[Range<Int>]], _ distance: Int, _ chosen: [Range<Int>] = []) -> [[Range<Int>]] {
        guard chosen.count < operands.count else { return isNear(operands, distance, chosen) ? [chosen] : [] }
        return operands[chosen.count].flatMap { place in
            chosen.contains { $0.overlaps(place) } ? [] : choices(operands, distance, chosen + [place])
        }
    }

    private func span(_ group: [Range<Int>]) -> (start: Int, end: Int) {
        (group.map(\.lowerBound).min() ?? 0, group.map(\.upperBound).max() ?? 0)
    }

    @Test func `groups are the first and shortest of all choices, and do not overlap`() {
        var random = SeededGenerator(seed: 5)
        for _ in 0..<2_000 {
            let operands = (0..<Int.random(in: 1...3, using: &random)).map { _ in
                let starts = Set(
                    (0..<Int.random(in: 1...6, using: &random)).map { _ in Int.random(in: 0..<24, using: &random) })
                return starts.sorted().map { $0..<$0 + Int.random(in: 1...2, using: &random) }
            }
            let distance = Int.random(in: 1...6, using: &random)
            var expected: [Range<Int>] = []
            var rest = choices(operands, distance).map { span($0) }
            while let next = rest.min(by: { ($0.end, -$0.start) < ($1.end, -$1.start) }) {
                expected.append(next.start..<next.end)
                rest.removeAll { $0.start < next.end }
            }
            var places = NearPlaces(operands)
            let groups = places.groups(.words(distance))
            #expect(groups.map { span($0).start..<span($0).end } == expected, "\(operands) \(distance)")
            for group in groups {
                for (place, operand) in zip(group, operands) { #expect(operand.contains(place)) }
                #expect(isNear(operands, distance, group))
            }
        }
    }

    @Test func `groups stay within their sentence`() {
        var near = NearPlaces([[0..<1, 4..<5, 7..<8], [2..<3, 6..<7]])
        #expect(near.groups(.sentence, sentenceEnds: [3]) == [[0..<1, 2..<3], [4..<5, 6..<7]])
        #expect(near.groups(.sentence, sentenceEnds: [1, 5]) == [[4..<5, 2..<3], [7..<8, 6..<7]])
        #expect(near.groups(.passage) == [[0..<1, 2..<3], [4..<5, 6..<7]])
    }

    @Test func `many equal words cost a bounded time`() {
        let places = (0..<400).map { $0 * 2..<$0 * 2 + 1 }
        var near = NearPlaces(Array(repeating: places, count: 100))
        #expect(near.windows(.words(1)).isEmpty)
        #expect(near.attempts <= 20_000)
    }
}
