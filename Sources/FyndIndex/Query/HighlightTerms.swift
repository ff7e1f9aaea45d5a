import SwedishText

/// What of a passage is highlighted.
struct HighlightTerms {
    /// Lemmas: any inflection matches, and so does a part of a compound.
    var lemmas: Set<[UInt8]> = []
    /// Lemmas of which any inflection matches, but no compound.
    var wholeLemmas: Set<[UInt8]> = []
    /// Lemmas that count where some of the words will do: the parts of compounds alone.
    var partLemmas: Set<[UInt8]> = []
    /// Words as they stand.
    var words: Set<[UInt8]> = []
    /// Beginnings of words.
    var prefixes: [[UInt8]] = []
    /// Patterns of words.
    var patterns: [WordPattern] = []
    /// Words that are highlighted only where they stand near each other, or side by side.
    var places: [NearSearch] = []
    /// The terms of numbers and references, which are highlighted as wholes.
    var references: Set<[UInt8]> = []

    /// Whether nothing is highlighted.
    var isEmpty: Bool {
        lemmas.isEmpty && wholeLemmas.isEmpty && words.isEmpty && prefixes.isEmpty && patterns.isEmpty && places.isEmpty
            && references.isEmpty
    }

    /// Adds words that say something together: one in any form, or several where they stand side by side.
    mutating func insert(sideBySide words: [AnalyzedWord]) {
        if words.count == 1 {
            lemmas.insert(words[0].lemma)
        } else if !words.isEmpty {
            places.append(NearSearch(phrase: words.map { NearSearch.Word($0) }))
        }
    }

    /// Adds the references that a text consists of.
    mutating func insertReferences(in text: String) {
        for reference in ReferenceScanner().references(in: text)
        where reference.start == 0 && reference.end == text.utf8.count {
            references.insert(WordTerms.reference(reference))
        }
    }
}
