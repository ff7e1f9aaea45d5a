import Xapian

/// Which passages a query matches, in terms of its ideas and of sets that filters have made.
indirect enum MatchTree {
    /// The passages that match an idea, by its place among the query's.
    case idea(Int)
    /// The passages of a set.
    case documents(DocumentSet)
    /// All passages.
    case everything
    /// No passage.
    case nothing
    case all([MatchTree])
    case any([MatchTree])
    case except(MatchTree)

    /// The matching passages.
    ///
    /// - Parameters:
    ///   - passages: All passages.
    ///   - idea: The passages that match an idea.
    /// - Returns: Those that match the tree.
    func matches(among passages: DocumentSet, idea: (Int) throws -> DocumentSet) rethrows -> DocumentSet {
        switch self {
        case .idea(let index): return try idea(index)
        case .documents(let set):
            var set = set
            set.formIntersection(passages)
            return set
        case .everything: return passages
        case .nothing: return passages.subtracting(passages)
        case .all(let trees):
            var matches = passages
            for tree in trees { matches.formIntersection(try tree.matches(among: passages, idea: idea)) }
            return matches
        case .any(let trees):
            var matches = passages.subtracting(passages)
            for tree in trees { matches.formUnion(try tree.matches(among: passages, idea: idea)) }
            return matches
        case .except(let tree): return passages.subtracting(try tree.matches(among: passages, idea: idea))
        }
    }
}
