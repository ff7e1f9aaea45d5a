import FyndAPI
import Xapian

/// What a compiled query finds in a snapshot: which passages, and how well each fits.
struct QueryMatches {
    let query: CompiledQuery
    /// The passages with all that was asked for, in the whole collection and within the filters.
    let strictCount: Int
    private let strict: DocumentSet
    /// The passages that answer.
    private(set) var passages: DocumentSet
    /// Whether passages with some of the words are among them.
    private(set) var isRelaxed = false
    private let ideas: [ResolvedIdea]
    private let narrowing: DocumentSet?
    private let snapshot: IndexSnapshot
    private let deadline: Deadline
    private let leastShare: Float

    /// Finds what matches, without ranking it.
    ///
    /// - Parameters:
    ///   - query: What is looked for.
    ///   - snapshot: Where it is looked for.
    ///   - weights: What ranking weighs by.
    ///   - deadline: How long it may take.
    ///   - reading: Reads the texts of passages of which the index does not tell all; absent, they match, and words that most
    ///     passages have need not be there.
    /// - Throws: `ServiceError.tooExpensive` when it takes too long; `XapianError`, `RecordReader.Damage`.
    init(
        _ query: CompiledQuery, in snapshot: IndexSnapshot, weights: RankingWeights, deadline: Deadline,
        reading: OccurrenceReading? = nil
    ) throws {
        self.query = query
        self.snapshot = snapshot
        self.deadline = deadline
        leastShare = Float(weights.leastShare)
        var ideas: [ResolvedIdea] = []
        for idea in query.ideas {
            try deadline.check()
            var resolved = try ResolvedIdea(
                idea, store: snapshot.store, database: snapshot.database, table: snapshot.table, weights: weights,
                deadline: deadline)
            if let reading, !idea.isSure { resolved.matches = try reading.passages(resolved.matches, having: idea) }
            ideas.append(resolved)
        }
        self.ideas = ideas
        let all = snapshot.table.passages
        let common = reading != nil ? [] : Self.common(query, ideas, of: snapshot.table.passageCount)
        strict = query.strict.matches(among: all) { common.contains($0) ? all : ideas[$0].matches }
        if query.narrowing.isEmpty {
            narrowing = nil
            passages = strict
        } else {
            let letThrough = MatchTree.all(query.narrowing).matches(among: all) { ideas[$0].matches }
            narrowing = letThrough
            passages = strict
            passages.formIntersection(letThrough)
        }
        strictCount = strict.count
    }

    /// A plain word that this share of all passages has, beside rarer ones, need not be there, as function words need not: in a
    /// collection of statutes "lag" says nothing. Small collections have no such words.
    private static let commonShare = 0.4
    private static let leastPassages = 500

    private static func common(_ query: CompiledQuery, _ ideas: [ResolvedIdea], of count: Int) -> Set<Int> {
        guard let plain = query.relaxable, count >= leastPassages else { return [] }
        let common = plain.filter { Double(ideas[$0].matches.count) > commonShare * Double(count) }
        return common.count < plain.count ? Set(common) : []
    }

    /// Whether nothing matches in the whole collection.
    var isEmpty: Bool { strictCount == 0 && !isRelaxed }

    /// How many passages answer.
    var count: Int { passages.count }

    /// The same with passages that have some of the words let in, or nil when that adds nothing.
    ///
    /// Those with little of what the query is about stay out: the rarity of the words that a passage has must come to
    /// `leastShare` of that of all words.
    func relaxed() -> QueryMatches? {
        guard let relaxable = query.relaxable else { return nil }
        let ideas = relaxable.map { self.ideas[$0] }
        let all = ideas.reduce(0) { $0 + $1.worth }
        var shares = [Float](repeating: 0, count: Int(snapshot.table.last) + 1)
        for idea in ideas { idea.related.forEach { shares[Int($0)] += Float(idea.worth / all) } }
        var wider = self
        wider.passages = strict
        for idea in ideas {
            idea.related.forEach { document in
                if shares[Int(document)] >= leastShare { wider.passages.insert(document) }
            }
        }
        guard wider.passages.count > strictCount else { return nil }
        if let narrowing { wider.passages.formIntersection(narrowing) }
        wider.isRelaxed = true
        return wider
    }

    /// Whether a passage has all that was asked for.
    func isStrict(_ document: DocumentID) -> Bool { strict.contains(document) }

    /// The ideas that rank, in the order of the query.
    var scoredIdeas: [ResolvedIdea] {
        zip(ideas, query.scored).filter { $0.1 }.map(\.0)
    }

    /// Adds up scores on the snapshot's board.
    ///
    /// - Parameter watched: Passages of which is told what each scored idea says of them.
    /// - Returns: For each scored idea the shares of the passages watched.
    /// - Throws: `ServiceError.tooExpensive` when it takes too long.
    @discardableResult
    func score(watching watched: [DocumentID] = []) throws -> [[ScoreBoard.Share]] {
        snapshot.board.clear()
        return try scoredIdeas.map { idea in
            try deadline.check()
            return snapshot.board.add(idea, watching: watched)
        }
    }
}
