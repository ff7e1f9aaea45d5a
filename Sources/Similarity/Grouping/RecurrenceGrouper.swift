import Glibc

/// Groups passages that say the same.
///
/// By star clusters (Aslam, Pelekhov and Rus, 2004) of the graph of likeness: the passage that is like most others becomes the
/// centre of a group, all that are like it join, and so on with the rest; at the end each passage belongs to the centre it is
/// most like. No passage is in a group only because something between them is like both.
public struct RecurrenceGrouper {
    private let index: SimilarityIndex
    private let least: Float

    /// How alike passages must be to be grouped unless asked for otherwise, 0...1.
    public static let standardLikeness = 0.6
    /// How many base forms stand for a group.
    private static let lemmaCount = 8

    /// Prepares to group.
    ///
    /// - Parameters:
    ///   - index: The passages.
    ///   - likeness: How alike a passage must be to its group's centre, 0...1.
    public init(_ index: SimilarityIndex, likeness: Double = standardLikeness) {
        self.index = index
        least = max(Likeness.raw(shownAs: likeness), .leastNormalMagnitude)
    }

    /// Groups the passages.
    ///
    /// - Parameter isAllowed: Whether a document is to be grouped.
    /// - Returns: The groups, in the order of their centres; passages that are like no other are groups of their own.
    /// - Complexity: near-linear in the passages.
    public func groups(where isAllowed: (_ document: UInt32) -> Bool) -> [RecurringUnits] {
        let allowed = index.documents.indices.filter { isAllowed(index.documents[$0]) && !index.words(of: $0).isEmpty }
        let copies = copies(of: allowed)
        let units = copies.map { $0[0] }
        let graph = LikenessGraph(
            of: units, in: index, least: least, workers: max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))))
        let centres = centres(graph, weights: copies.map { Float($0.count) }, units)
        return members(of: centres, graph).map { group in
            var members: [RecurringUnits.Member] = []
            for (place, raw) in group {
                let similarity = place == group[0].place ? 1 : Likeness.shown(raw)
                members += copies[place].map { unit in
                    RecurringUnits.Member(unit: unit, document: index.documents[unit], similarity: similarity)
                }
            }
            return RecurringUnits(members: members, lemmas: lemmas(of: members.map(\.unit)))
        }
    }

    /// The passages with equal words, together, the least first.
    private func copies(of units: [Int]) -> [[Int]] {
        var places: [[Int32]: Int] = [:]
        var copies: [[Int]] = []
        for unit in units {
            let words = index.words(of: unit).filter { !index.vocabulary.isBody[Int($0)] }.sorted()
            if let place = places[words] {
                copies[place].append(unit)
            } else {
                places[words] = copies.count
                copies.append([unit])
            }
        }
        return copies
    }

    /// For each passage the place of its centre, by its place in the graph.
    private func centres(_ graph: LikenessGraph, weights: [Float], _ units: [Int]) -> [Int] {
        let strengths = graph.neighbours.enumerated().map { place, edges in
            weights[place] + edges.reduce(Float(0)) { $0 + $1.raw * weights[Int($1.unit)] }
        }
        let keys = units.map { textKey($0) }
        let order = strengths.indices.sorted {
            if strengths[$0] != strengths[$1] { return strengths[$0] > strengths[$1] }
            return keys[$0] == keys[$1] ? units[$0] < units[$1] : keys[$0] < keys[$1]
        }
        var centres = [Int](repeating: -1, count: units.count)
        for place in order where centres[place] < 0 {
            centres[place] = place
            for edge in graph.neighbours[place] where centres[Int(edge.unit)] < 0 { centres[Int(edge.unit)] = place }
        }
        // Who joined the first centre at hand may be more like a later one.
        let isCentre = centres.indices.map { centres[$0] == $0 }
        for place in centres.indices where !isCentre[place] {
            let best = graph.neighbours[place].filter { isCentre[Int($0.unit)] }
                .max { $0.raw == $1.raw ? $0.unit > $1.unit : $0.raw < $1.raw }
            if let best { centres[place] = Int(best.unit) }
        }
        return centres
    }

    /// A number that follows from a passage's words alone, so that ties are decided alike in every index of the same files.
    private func textKey(_ unit: Int) -> UInt64 {
        FeatureKey(.atom, index.words(of: unit).map { index.vocabulary.lemmas[Int($0)] }.joined(separator: " ").utf8)
            .hash
    }

    /// The members of each group with their likeness to the centre, the centre first.
    private func members(of centres: [Int], _ graph: LikenessGraph) -> [[(place: Int, raw: Float)]] {
        var groups: [Int: [(place: Int, raw: Float)]] = [:]
        for (place, centre) in centres.enumerated() {
            let raw = place == centre ? 2 : graph.neighbours[centre].first { Int($0.unit) == place }?.raw ?? 0
            groups[centre, default: []].append((place, raw))
        }
        return groups.keys.sorted().map { centre in
            (groups[centre] ?? []).sorted { $0.raw == $1.raw ? $0.place < $1.place : $0.raw > $1.raw }
        }
    }

    /// The base forms that weigh most: by how many of the passages have them, and how much they say.
    private func lemmas(of units: [Int]) -> [String] {
        var weights: [Int32: Float] = [:]
        for unit in units {
            for word in index.words(of: unit) where !index.vocabulary.isBody[Int(word)] {
                weights[word, default: 0] += index.vocabulary.product(word, word).squareRoot()
            }
        }
        let lemmas = index.vocabulary.lemmas
        return weights.sorted {
            $0.value == $1.value ? lemmas[Int($0.key)] < lemmas[Int($1.key)] : $0.value > $1.value
        }
        .prefix(Self.lemmaCount).map { lemmas[Int($0.key)] }
    }
}
