/// What of a text is an occurrence of what a query asks for: the very terms, and places of words, by which the index finds it.
struct OccurrenceTerms: Hashable {
    /// The terms of words. A word occurs where the index has one of them for it.
    private(set) var words: Set<[UInt8]> = []
    /// The terms of numbers and references.
    private(set) var references: Set<[UInt8]> = []
    /// Words that occur only where they stand near each other, or side by side, as one.
    private(set) var searches: [NearSearch] = []

    /// Nothing occurs.
    init() {}

    /// What an idea asks for, by all signs that make a match.
    init(_ idea: Idea) {
        insert(idea)
    }

    /// What a query asks for; what it leaves out does not occur.
    init(_ query: CompiledQuery) {
        for (idea, isScored) in zip(query.ideas, query.scored) where isScored && !idea.isBeside { insert(idea) }
    }

    /// Whether nothing can occur.
    var isEmpty: Bool { words.isEmpty && references.isEmpty && searches.isEmpty }

    private mutating func insert(_ idea: Idea) {
        for sign in idea.signs where sign.isMatch && sign.weight > 0 {
            switch sign.source {
            case .terms(let groups): for group in groups { insert(group) }
            case .positions(_, let search), .near(let search):
                if !searches.contains(search) { searches.append(search) }
            }
        }
    }

    private mutating func insert(_ terms: [[UInt8]]) {
        for term in terms {
            if WordTerms.isReference(term) { references.insert(term) } else { words.insert(term) }
        }
    }
}
