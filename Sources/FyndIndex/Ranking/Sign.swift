import Xapian

/// Something in a passage that speaks for an idea of a query.
struct Sign {
    /// Where the sign is looked for.
    enum Source {
        /// Terms; those of a group count as one, and what different groups say is added up.
        case terms([[[UInt8]]])
        /// Words that stand in some order or near each other, as Xapian looks for them and as they are found in a text.
        case positions(Query, NearSearch)
        /// The operands of NÄRA, which Xapian's queries do not tell.
        case near(NearSearch)
    }

    /// What kind of evidence it is, from the word itself to distant relatives.
    enum Level: String, CaseIterable {
        case word, lemma, phrase, prefix, reference, joined, dissolved, head, modifier, particleVerb, verbAlone, derived
        case abbreviation, part
    }

    var level: Level
    var source: Source
    /// What it counts, 1 for the idea itself.
    var weight: Double
    /// Whether a passage that has it matches; else it only ranks passages that match by something else.
    var isMatch = true
    /// What is looked for, in words, for explanations.
    var label: String
}

/// One idea of a query, mostly a word, with all that speaks for it.
struct Idea {
    /// The part of the query that it comes from.
    var label: String
    /// Where that part stands, in Unicode scalars of the query.
    var place: Range<Int>?
    /// What speaks for it. The strongest sign counts, so that an idea counts once, in whatever form it stands.
    var signs: [Sign]
    /// Whether it is a function word beside other words, which must be there, but is nothing that is looked for by itself.
    var isBeside = false
    /// What it counts beside others, before its rarity is considered.
    var factor = 1.0
    /// The lemmas that stand for it in headings and titles.
    var lemmas: Set<[UInt8]> = []
    /// Terms with positions that stand for it, to see how near ideas are to each other.
    var places: [[UInt8]] = []
}

extension Sign.Source {
    /// Words side by side, in order, each in any form.
    static func sideBySide(_ words: [AnalyzedWord]) throws(XapianError) -> Sign.Source {
        let words = words.map { NearSearch.Word($0) }
        return .positions(try Query.sideBySide(words), NearSearch(phrase: words))
    }
}

extension Idea {
    /// Whether the index tells which passages match; else it tells which of them may.
    var isSure: Bool {
        signs.allSatisfy { sign in
            switch sign.source {
            case .terms: true
            case .positions(_, let search), .near(let search): !sign.isMatch || search.isSure
            }
        }
    }
}
