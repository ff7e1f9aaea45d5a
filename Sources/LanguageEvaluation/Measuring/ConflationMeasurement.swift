public import SwedishText

extension ConflationFigures {
    /// Measures which forms of a list the analysis joins.
    ///
    /// Two forms are joined when they have the same term: the base form, or for a form of several words their base forms
    /// in a row.
    ///
    /// - Parameters:
    ///   - list: The forms with the lemmas that they ought to have.
    ///   - analyzer: What finds their base forms and stems.
    ///   - failures: How many failures of each kind to give at most, ≥ 0.
    /// - Complexity: O(n) in the forms, apart from sorting them.
    public init(measuring list: ConflationList, with analyzer: TextAnalyzer, failures: Int = 0) {
        let tokens = list.forms.map { analyzer.tokens(in: $0.text) }
        let byLemma = JoinedForms(list.forms, terms: tokens.map { Self.term($0.map(\.lemma)) })
        let byStem = JoinedForms(list.forms, terms: tokens.map { Self.term($0.map(\.stem)) })
        let gold = SharedPairs.count(list.forms.lazy.map(\.lemmas))
        self.init(
            forms: list.forms.count, goldPairs: gold, lemmas: byLemma.figures(gold: gold),
            stems: byStem.figures(gold: gold), missed: byLemma.missed(failures), wrong: byLemma.wrong(failures))
    }

    private static func term(_ words: [String]) -> String { words.joined(separator: " ") }
}

/// Forms with the terms by which an analysis finds them.
private struct JoinedForms {
    /// A form, the lemmas that it ought to have, and its term.
    private struct Member {
        var form: String
        var lemmas: [String]
        var term: String
    }

    private let members: [Member]
    private let byTerm: [String: [Member]]

    init(_ forms: [ConflationList.Form], terms: [String]) {
        members = zip(forms, terms).map { Member(form: $0.text, lemmas: $0.lemmas, term: $1) }
        byTerm = Dictionary(grouping: members, by: \.term)
    }

    func figures(gold: Int) -> PairFigures {
        PairFigures(
            pairs: byTerm.values.reduce(0) { $0 + SharedPairs.all(of: $1.count) },
            right: byTerm.values.reduce(0) { $0 + SharedPairs.count($1.lazy.map(\.lemmas)) }, gold: gold)
    }

    /// The lemmas whose forms have several terms.
    func missed(_ limit: Int) -> [ConflationFigures.Failure] {
        guard limit > 0 else { return [] }
        var byLemma: [String: [Member]] = [:]
        for member in members { for lemma in member.lemmas { byLemma[lemma, default: []].append(member) } }
        return gravest(limit, of: byLemma, groupedBy: \.term) { forms, groups in
            SharedPairs.all(of: forms.count) - groups.reduce(0) { $0 + SharedPairs.all(of: $1.forms.count) }
        }
    }

    /// The terms under which forms meet that have no lemma in common.
    func wrong(_ limit: Int) -> [ConflationFigures.Failure] {
        guard limit > 0 else { return [] }
        return gravest(limit, of: byTerm, groupedBy: { $0.lemmas.joined(separator: "/") }) { forms, _ in
            SharedPairs.all(of: forms.count) - SharedPairs.count(forms.lazy.map(\.lemmas))
        }
    }

    /// The failures with the most wrong pairs, of those with equally many the first in the alphabet.
    private func gravest(
        _ limit: Int, of forms: [String: [Member]], groupedBy key: (Member) -> String,
        pairs: ([Member], [ConflationFigures.Failure.Group]) -> Int
    ) -> [ConflationFigures.Failure] {
        let failures = forms.compactMap { name, members -> ConflationFigures.Failure? in
            let groups = Dictionary(grouping: members, by: key).sorted { $0.key < $1.key }
                .map { ConflationFigures.Failure.Group(key: $0.key, forms: $0.value.map(\.form)) }
            let pairs = groups.count > 1 ? pairs(members, groups) : 0
            return pairs > 0 ? ConflationFigures.Failure(key: name, groups: groups, pairs: pairs) : nil
        }
        return Array(failures.sorted { ($1.pairs, $0.key) < ($0.pairs, $1.key) }.prefix(limit))
    }
}
