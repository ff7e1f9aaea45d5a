import Xapian

/// An idea with the postings of its signs.
struct ResolvedIdea {
    /// A sign with its postings.
    struct ResolvedSign {
        var sign: Sign
        /// What each group of terms finds.
        var groups: [Group]
    }

    /// The postings of terms that count as one.
    struct Group {
        var postings: Postings
        /// What an occurrence is worth in a passage, before how often and how densely: weight times rarity, times `k1 + 1`.
        var passageWeight: Float
        /// The same for the weight alone; how rare it is among reports is known once they are counted.
        var weight: Double
    }

    let idea: Idea
    let signs: [ResolvedSign]
    /// The reports' documents that have the idea in their titles.
    let titles: Postings
    /// How rare the idea itself is among passages.
    let rarity: Double
    /// The passages that match the idea.
    var matches: DocumentSet
    /// The passages that have any sign of the idea, if only one that makes no match.
    let related: DocumentSet

    init(
        _ idea: Idea, store: PostingStore, database: Database, table: DocumentTable, weights: RankingWeights,
        deadline: Deadline
    ) throws {
        self.idea = idea
        var found: [(sign: Sign, groups: [Postings])] = []
        var matches = DocumentSet(upTo: table.last)
        var related = matches
        var own = 0
        for sign in idea.signs where sign.weight > 0 {
            var groups: [Postings] = []
            switch sign.source {
            case .terms(let lists):
                for terms in lists { groups.append(try store.postings(ofAny: terms)) }
            case .positions(let query, _):
                groups.append(try store.postings(matching: query))
            case .near(let search):
                let matcher = NearMatcher(store: store, database: database, table: table, deadline: deadline)
                groups.append(Postings(once: try matcher.documents(matching: search)))
            }
            for group in groups { related.insert(group.documents) }
            if sign.isMatch { for group in groups { matches.insert(group.documents) } }
            if sign.level.isOwn { own = max(own, groups.map(\.count).max() ?? 0) }
            found.append((sign, groups))
        }
        matches.formIntersection(table.passages)
        rarity =
            BM25.inverseDocumentFrequency(own > 0 ? own : matches.count, of: table.passageCount)
        signs = found.map { sign, groups in
            let weighed = groups.map { postings in
                // A form of the word is no rarer than the word, whatever the form.
                let rarity =
                    BM25.inverseDocumentFrequency(max(postings.count, own), of: table.passageCount)
                let weight = sign.weight * idea.factor
                return Group(
                    postings: postings, passageWeight: Float(weight * rarity * (weights.k1 + 1)), weight: weight)
            }
            return ResolvedSign(sign: sign, groups: weighed)
        }
        let titleTerms = idea.lemmas.sorted { $0.lexicographicallyPrecedes($1) }
            .map { Array(IndexSchema.Prefix.title.utf8) + $0 }
        titles = weights.title > 0 ? try store.postings(ofAny: titleTerms) : .none
        self.matches = matches
        related.formIntersection(table.passages)
        self.related = related
    }
}

extension ResolvedIdea {
    /// What the idea counts in its query: its own weight times how rare it is.
    var worth: Double { idea.factor * rarity }
}

extension Sign.Level {
    /// Whether it is the idea itself, not a relative of it.
    var isOwn: Bool {
        switch self {
        case .word, .lemma, .phrase, .prefix, .reference: true
        default: false
        }
    }
}
