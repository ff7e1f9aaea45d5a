import Xapian

/// A query in the terms of the index.
struct CompiledQuery {
    /// What was asked for.
    var strict: Query
    /// Passages with any of the words, best those with all; absent when the query leaves nothing to relax.
    var relaxed: Query?
    /// What to highlight.
    var highlights = HighlightTerms()
    /// The query's words with what each contributes, for explanations.
    var parts: [(label: String, query: Query)] = []
    /// Passages that have each plain word itself, in any form; absent when the query is not made of plain words alone.
    var wordsThemselves: Query?
    /// What was searched for beside the words as typed, in words.
    var notes: [String] = []
    /// Whether matches are ranked; a query of filters alone ranks nothing.
    var isRanked: Bool
}

/// The terms whose occurrences in a passage are highlighted.
struct HighlightTerms {
    /// Lemmas: any inflection matches, and so does a part of a compound.
    var lemmas: Set<[UInt8]> = []
    /// Words as they stand.
    var words: Set<[UInt8]> = []
    /// Beginnings of words.
    var prefixes: [[UInt8]] = []

    /// Whether nothing is highlighted.
    var isEmpty: Bool { lemmas.isEmpty && words.isEmpty && prefixes.isEmpty }
}
