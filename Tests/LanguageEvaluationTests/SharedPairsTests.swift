import Testing

@testable import LanguageEvaluation

struct SharedPairsTests {
    @Test(arguments: [
        ([], 0), ([["a"]], 0), ([["a"], ["a"]], 1), ([["a"], ["b"]], 0), ([["a"], ["a"], ["a"]], 3),
        ([["a", "b"], ["a", "b"]], 1), ([["a", "b"], ["a"], ["b"]], 2),
        ([["a", "b"], ["a", "b"], ["b", "c"], ["c"]], 4),
    ])
    func `a pair counts once, however many labels it shares`(things: [[String]], pairs: Int) {
        #expect(SharedPairs.count(things) == pairs)
    }

    @Test func `counting by sets gives what looking at every pair gives`() {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        for _ in 0..<50 {
            let things = (0..<random(40)).map { _ in Set((0..<random(5)).map { _ in "\(random(6))" }).sorted() }
            var expected = 0
            for (index, first) in things.enumerated() {
                expected += things[..<index].count { !Set($0).isDisjoint(with: first) }
            }
            #expect(SharedPairs.count(things) == expected)
        }
    }

    @Test func `a hundred thousand forms of one lemma are no burden`() {
        #expect(SharedPairs.count(repeatElement(["a", "b"], count: 100_000)) == 4_999_950_000)
    }
}
