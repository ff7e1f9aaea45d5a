/// Other words in the place of some words of a query.
struct QueryEdit {
    /// What takes the place.
    enum Replacement {
        /// Words of which any will do.
        case anyOf([String])
        /// Words that all belong there, in order.
        case words([String])
        /// The beginning of words.
        case beginning(String)
    }

    /// The words that it replaces, by their places among the query's words.
    var words: Range<Int>
    /// Where it stands in the query, in Unicode scalars.
    var place: Range<Int>
    /// What stands there now.
    var written: String
    var replacement: Replacement
    /// How unlikely it is that this was meant, in the units of `EditCosts`; ≥ 0.
    var cost: Double
    /// Whether the corrected query may be answered; else it may be suggested.
    var mayBeAnswered: Bool

    /// The replacement as a query has it.
    var text: String {
        switch replacement {
        case .anyOf(let words): words.count == 1 ? words[0] : "(" + words.joined(separator: " ELLER ") + ")"
        case .words(let words): words.joined(separator: " ")
        case .beginning(let letters): letters
        }
    }

    /// The replacement as people read it.
    var described: String {
        switch replacement {
        case .anyOf(let words): words.map { "\"\($0)\"" }.joined(separator: " or ")
        case .words(let words): "\"\(words.joined(separator: " "))\""
        case .beginning(let letters): "\"\(letters)*\""
        }
    }

    /// What is replaced, as people read it.
    var describedOriginal: String {
        if case .beginning = replacement { "\"\(written)*\"" } else { "\"\(written)\"" }
    }
}

/// A query as it should perhaps have been typed.
struct QueryCorrection {
    /// What is changed, in the order of the query.
    private(set) var edits: [QueryEdit]

    /// Makes a correction of edits that do not overlap.
    init(_ edits: [QueryEdit]) {
        self.edits = edits.sorted { $0.place.lowerBound < $1.place.lowerBound }
    }

    /// How unlikely it is that this was meant.
    var cost: Double { edits.reduce(0) { $0 + $1.cost } }

    /// Whether the corrected query may be answered; else it may be suggested.
    var mayBeAnswered: Bool { edits.allSatisfy(\.mayBeAnswered) }

    /// Whether each edit makes sense without the other words of the query: a division does not, whose parts are too common.
    var standsAlone: Bool {
        edits.allSatisfy { edit in
            if case .words(let words) = edit.replacement { words.count == 1 } else { true }
        }
    }

    /// Whether each edit undoes one slip at most; without the other words to confirm it, more is a guess.
    var isSlight: Bool { edits.allSatisfy { $0.cost <= Double(EditCosts.edit) } }

    /// The corrected query, with all that is not corrected as it was typed.
    func text(of query: String) -> String {
        let scalars = Array(query.unicodeScalars)
        var text = String.UnicodeScalarView()
        var end = 0
        for edit in edits {
            text.append(contentsOf: scalars[end..<edit.place.lowerBound])
            text.append(contentsOf: edit.text.unicodeScalars)
            end = edit.place.upperBound
        }
        text.append(contentsOf: scalars[end...])
        return String(text)
    }

    /// What an answer says of the correction.
    var notes: [String] {
        let single = edits.filter { $0.words.count == 1 }
        let joined = edits.filter { $0.words.count > 1 }
        var notes: [String] = []
        if !single.isEmpty {
            let originals = single.map(\.describedOriginal).joined(separator: " or ")
            let replacements = single.map(\.described).joined(separator: " and ")
            notes.append("No passage has \(originals); these have \(replacements).")
        }
        if !joined.isEmpty {
            let originals = joined.map(\.describedOriginal).joined(separator: " and ")
            let replacements = joined.map(\.described).joined(separator: " and ")
            notes.append("No passage has all the words; these have \(replacements) for \(originals).")
        }
        return notes
    }
}
