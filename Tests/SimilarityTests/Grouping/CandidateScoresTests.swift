import Testing

@testable import Similarity

struct CandidateScoresTests {
    @Test(arguments: UInt64(1)...40)
    func `the best are those of a plain sort`(seed: UInt64) {
        var generator = SeededGenerator(seed: seed)
        let count = 1 + Int(generator.next() % 200)
        var scores = CandidateScores(count: count)
        for _ in 0..<3 {
            var plain = [Float](repeating: 0, count: count)
            for _ in 0..<Int(generator.next() % 400) {
                // Few sorts of scores, so that many are equal.
                let (place, score) = (Int(generator.next() % UInt64(count)), Float(generator.next() % 4) + 1)
                scores.add(score, to: place)
                plain[place] += score
            }
            let limit = Int(generator.next() % 60)
            let sorted = plain.indices.filter { plain[$0] > 0 }
                .sorted { plain[$0] == plain[$1] ? $0 < $1 : plain[$0] > plain[$1] }
            #expect(scores.isEmpty == sorted.isEmpty)
            #expect(scores.takeBest(limit).map(Int.init) == Array(sorted.prefix(limit)))
            #expect(scores.isEmpty)
        }
    }

    @Test func `what was taken is forgotten`() {
        var scores = CandidateScores(count: 3)
        scores.add(5, to: 1)
        #expect(scores.takeBest(2) == [1])
        scores.add(1, to: 2)
        scores.add(1, to: 0)
        #expect(scores.takeBest(9) == [0, 2])
        #expect(scores.takeBest(9).isEmpty)
    }

    @Test func `a score too small to tell from nothing counts once`() {
        var scores = CandidateScores(count: 2)
        scores.add(0, to: 1)
        scores.add(0, to: 1)
        #expect(scores.takeBest(5) == [1])
    }
}
