import Dispatch
import Synchronization

/// Which passages are alike enough to be grouped.
///
/// Not all pairs are compared: each passage is compared with those that share its rarest words, and of these with the most
/// promising. So the work grows with the number of passages and not with its square.
struct LikenessGraph {
    /// A passage that another is like.
    struct Edge {
        var unit: Int32
        var raw: Float
    }

    /// The passages that each is like, by its place among those compared.
    private(set) var neighbours: [[Edge]]

    /// How many passages that share a word are looked at for each passage.
    private static let maximumPostings = 4_000
    /// How many of them are compared.
    private static let maximumCompared = 48
    /// How many passages a worker takes at a time.
    private static let chunk = 512

    /// Compares passages.
    ///
    /// - Parameters:
    ///   - units: The passages, by their places in the index; edges name places in this list.
    ///   - index: The passages.
    ///   - least: How alike they must be, before the curve.
    ///   - workers: How many threads compare, ≥ 1.
    init(of units: [Int], in index: SimilarityIndex, least: Float, workers: Int) {
        let postings = FeaturePostings(of: units, in: index)
        let chunks = (units.count + Self.chunk - 1) / Self.chunk
        let found = Mutex([[[Edge]]](repeating: [], count: chunks))
        let next = Atomic(0)
        DispatchQueue.concurrentPerform(iterations: min(workers, max(chunks, 1))) { _ in
            var candidates = CandidateScores(count: units.count)
            while true {
                let chunk = next.add(1, ordering: .relaxed).oldValue
                guard chunk < chunks else { return }
                let range = chunk * Self.chunk..<min(units.count, (chunk + 1) * Self.chunk)
                let edges = range.map { place in
                    Self.edges(of: place, units, index, postings, &candidates, least: least)
                }
                found.withLock { $0[chunk] = edges }
            }
        }
        neighbours = found.withLock { Array($0.joined()) }
        makeMutual()
    }

    /// The passages that one is like.
    private static func edges(
        of place: Int, _ units: [Int], _ index: SimilarityIndex, _ postings: FeaturePostings,
        _ candidates: inout CandidateScores, least: Float
    ) -> [Edge] {
        var budget = maximumPostings
        for (feature, value) in postings.rarestFeatures(of: units[place]) {
            let list = postings.list(of: feature)
            budget -= list.count
            if budget < 0, !candidates.isEmpty { break }
            for entry in list.prefix(maximumPostings) where entry.place != place {
                candidates.add(value * entry.value, to: entry.place)
            }
        }
        let best = candidates.takeBest(maximumCompared)
        return best.compactMap { other in
            let (one, two) = (units[place], units[Int(other)])
            let semantic = index.cosine(one, two)
            // What the words could add at most.
            let greatest = Likeness.raw(semantic: semantic, lexical: 1, share: index.semanticShare)
            guard greatest >= least else { return nil }
            let raw = Likeness.raw(
                semantic: semantic, lexical: index.lexicalCosine(one, two), share: index.semanticShare)
            return raw >= least ? Edge(unit: other, raw: raw) : nil
        }
    }

    /// Adds to each edge the one that leads back, where it is missing, and sorts the edges of each passage by the other's place.
    private mutating func makeMutual() {
        var all = neighbours
        for (place, edges) in neighbours.enumerated() {
            for edge in edges { all[Int(edge.unit)].append(Edge(unit: Int32(place), raw: edge.raw)) }
        }
        neighbours = all.map { edges in
            var kept: [Edge] = []
            for edge in edges.sorted(by: { $0.unit < $1.unit }) where kept.last?.unit != edge.unit { kept.append(edge) }
            return kept
        }
    }
}
