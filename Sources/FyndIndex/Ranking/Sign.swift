import Xapian

/// Something in a passage that speaks for an idea of a query.
struct Sign {
    /// Where the sign is looked for.
    enum Source {
        /// Terms; those of a group count as one, and what different groups say is added up.
        case terms([[[UInt8]]])
        /// Words that stand in some order or near each other.
        case positions(Query)
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
    /// What it counts beside others, before its rarity is considered.
    var factor = 1.0
    /// The lemmas that stand for it in headings and titles.
    var lemmas: Set<[UInt8]> = []
    /// Terms with positions that stand for it, to see how near ideas are to each other.
    var places: [[UInt8]] = []
}
