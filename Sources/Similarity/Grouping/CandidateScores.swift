/// Scores of passages that may be alike, added up bit by bit. Used again and again without being made anew.
struct CandidateScores {
    private var scores: [Float]
    private var touched: [Int32] = []

    /// No scores yet, for `count` passages.
    init(count: Int) {
        scores = [Float](repeating: 0, count: count)
    }

    /// Whether there are none.
    var isEmpty: Bool { touched.isEmpty }

    /// Adds to a passage's score, which is > 0.
    mutating func add(_ score: Float, to place: Int) {
        if scores[place] == 0 { touched.append(Int32(place)) }
        scores[place] += max(score, .leastNormalMagnitude)
    }

    /// The passages with the greatest scores, at most `count`, and forgets all. Of equals the one with the lesser place.
    mutating func takeBest(_ count: Int) -> [Int32] {
        defer {
            for place in touched { scores[Int(place)] = 0 }
            touched.removeAll(keepingCapacity: true)
        }
        func precedes(_ one: Int32, _ other: Int32) -> Bool {
            let (left, right) = (scores[Int(one)], scores[Int(other)])
            return left == right ? one < other : left > right
        }
        guard touched.count > count else { return touched.sorted(by: precedes) }
        // All scores above the one at the bound, found on a sample of thresholds, are enough to sort.
        var threshold: Float = 0
        let sample = stride(from: 0, to: touched.count, by: max(1, touched.count / 256)).map {
            scores[Int(touched[$0])]
        }
        .sorted(by: >)
        for score in sample {
            if touched.count(where: { scores[Int($0)] >= score }) >= count {
                threshold = score
                break
            }
        }
        return Array(touched.filter { scores[Int($0)] >= threshold }.sorted(by: precedes).prefix(count))
    }
}
