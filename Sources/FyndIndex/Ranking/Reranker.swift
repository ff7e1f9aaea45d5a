import SwedishText
import Xapian

/// Looks at the first passages of a list more closely than is possible for all: at the headings above them, at how near the
/// words of the query stand to each other, and at whether a better one says the same.
struct Reranker {
    /// What a closer look adds to a score.
    struct Additions {
        var heading: Float = 0
        var proximity: Float = 0
        var sequence: Float = 0
        var lead: Float = 0
        /// What the sum is multiplied with.
        var factor: Float = 1
    }

    /// The passages that are looked at.
    static let depth = 20
    /// Those of them whose texts are compared: few more than are mostly shown, because reading them is what costs.
    static let readingDepth = 12
    /// The ideas whose places are looked at: the weightiest.
    private static let mostIdeas = 6

    private let reader: IndexReader
    private let weights: RankingWeights
    private let ideas: [ResolvedIdea]

    init(_ ideas: [ResolvedIdea], reader: IndexReader, weights: RankingWeights) {
        self.reader = reader
        self.weights = weights
        self.ideas = ideas.filter { !$0.idea.lemmas.isEmpty || !$0.idea.places.isEmpty }
    }

    /// The same entries in their new order, with what was added to each.
    ///
    /// Those that are looked at stay before all others, so that it does not depend on how many there are which come first.
    ///
    /// - Throws: `XapianError`, `RecordReader.Damage`.
    func rerank(_ entries: [RankedEntry]) throws -> [(entry: RankedEntry, additions: Additions)] {
        var looked = entries.prefix(Self.depth).map { (entry: $0, additions: Additions()) }
        let floor = looked.last?.entry.score ?? 0
        for index in looked.indices {
            let document = looked[index].entry.document
            let (proximity, sequence, lead) = try places(in: document)
            let heading = headingShare(of: try reader.headings(of: document))
            looked[index].additions = Additions(
                heading: heading, proximity: proximity, sequence: sequence, lead: lead)
            looked[index].entry.score += heading + proximity + sequence + lead
        }
        looked.sort { $0.entry.precedes($1.entry) }
        try demoteDuplicates(&looked, to: floor)
        looked.sort { $0.entry.precedes($1.entry) }
        return looked + entries.dropFirst(Self.depth).map { ($0, Additions()) }
    }

    private func headingShare(of headings: [String]) -> Float {
        guard weights.heading > 0 else { return 0 }
        var lemmas: Set<[UInt8]> = []
        for heading in headings { lemmas.formUnion(reader.headings.lemmas(of: heading)) }
        guard !lemmas.isEmpty else { return 0 }
        let found = ideas.filter { !$0.idea.lemmas.isDisjoint(with: lemmas) }
        return found.reduce(0) { $0 + Float($1.worth) } * Float(weights.heading)
    }

    /// What the words' being near each other is worth: for each two ideas that follow each other in the query, the lesser one's
    /// worth, divided by how many words they are apart; and in addition when they stand in the query's order.
    private func places(
        in document: DocumentID
    ) throws(XapianError) -> (proximity: Float, sequence: Float, lead: Float) {
        var placed: [(worth: Float, positions: [UInt32])] = []
        for idea in weightiest {
            var positions: [UInt32] = []
            for term in idea.idea.places {
                positions += try reader.database.positions(of: term, in: document)
            }
            placed.append((Float(idea.worth), positions.sorted()))
        }
        var (proximity, sequence, lead): (Float, Float, Float) = (0, 0, 0)
        for (first, second) in zip(placed, placed.dropFirst()) {
            guard let distance = Self.distance(first.positions, second.positions) else { continue }
            let worth = min(first.worth, second.worth)
            proximity += worth / Float(max(1, distance.least))
            if distance.inOrder <= 2 { sequence += worth }
        }
        for (worth, positions) in placed {
            if let first = positions.first { lead += worth / (1 + Float(first) / Float(weights.leadLength)) }
        }
        return (proximity * Float(weights.proximity), sequence * Float(weights.sequence), lead * Float(weights.lead))
    }

    private var weightiest: [ResolvedIdea] {
        guard ideas.count > Self.mostIdeas else { return ideas }
        let least = ideas.map(\.worth).sorted(by: >)[Self.mostIdeas - 1]
        return Array(ideas.filter { $0.worth >= least }.prefix(Self.mostIdeas))
    }

    /// How far two lists of positions are apart at the least: in any order, and the second after the first.
    private static func distance(_ first: [UInt32], _ second: [UInt32]) -> (least: Int, inOrder: Int)? {
        var (least, inOrder) = (Int.max, Int.max)
        for one in first {
            for other in second where other != one {
                let distance = Int(other) - Int(one)
                least = min(least, abs(distance))
                if distance > 0 { inOrder = min(inOrder, distance) }
            }
        }
        return least == .max ? nil : (least, inOrder)
    }

    /// Lets passages whose text a better one has already come after others, but before those that were not looked at, all of which
    /// score `floor` at most.
    private func demoteDuplicates(
        _ looked: inout [(entry: RankedEntry, additions: Additions)], to floor: Float
    ) throws {
        guard weights.duplicate < 1 else { return }
        var seen: Set<String> = []
        for index in looked.indices.prefix(Self.readingDepth) {
            let text = try reader.passage(looked[index].entry.document).record.text
            guard !seen.insert(text).inserted else { continue }
            let score = looked[index].entry.score
            let demoted = max(score * Float(weights.duplicate), min(score, floor))
            looked[index].entry.score = demoted
            looked[index].additions.factor = score > 0 ? demoted / score : 1
        }
    }
}
