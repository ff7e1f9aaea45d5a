import Xapian

/// A query in the terms of the index.
struct CompiledQuery {
    /// What ranks passages, in the order of the query; those within negations are marked in `scored`.
    var ideas: [Idea] = []
    /// Whether each idea adds to scores.
    var scored: [Bool] = []
    /// The passages that were asked for, before filters.
    var strict = MatchTree.everything
    /// The ideas of which some may do when no passage has all; absent when the query leaves nothing to relax.
    var relaxable: [Int]?
    /// What filters and negations let through.
    var narrowing: [MatchTree] = []
    /// What to highlight.
    var highlights = HighlightTerms()
    /// The terms of each plain word itself, in any form; empty when the query is not made of plain words alone.
    var wordsThemselves: [[[UInt8]]] = []
    /// How the operands of NÄRA are searched for, by where they stand in the query.
    var operandSigns: [Range<Int>: [String]] = [:]
    /// What was searched for beside the words as typed, in words.
    var notes: [String] = []

    /// Whether matches are ranked; a query of filters alone ranks nothing.
    var isRanked: Bool { scored.contains(true) }
}
