import SwedishText
import Xapian

/// How NÄRA is compiled.
extension QueryCompiler {
    mutating func compileNear(_ operands: [NearOperand], _ reach: NearReach) throws -> Part {
        var lemmas: Set<[UInt8]> = []
        var rows: [[[NearSearch.Word]]] = []
        for operand in operands {
            // What has no letters asks for nothing.
            let row = try operand.alternatives.map { try words(of: $0, &lemmas) }.filter { !$0.isEmpty }
            if !row.isEmpty { rows.append(row) }
        }
        guard !rows.isEmpty else { return Part(tree: .everything, role: .function) }
        let search = NearSearch(operands: rows, reach: reach)
        result.highlights.places.append(search)
        let label = operands.map { $0.alternatives.map(\.text.written).joined(separator: " ELLER ") }
            .joined(separator: " NÄRA ")
        let sign = Sign(level: .phrase, source: .near(search), weight: 1, label: reach.label)
        return part(Idea(label: label, signs: [sign], lemmas: lemmas))
    }

    /// The words of an alternative, side by side.
    private mutating func words(
        of alternative: NearOperand.Alternative, _ lemmas: inout Set<[UInt8]>
    ) throws -> [NearSearch.Word] {
        let text = alternative.text
        if text.form == .prefix || text.form == .wildcard {
            let (pattern, terms) = try expansion(of: text)
            result.operandSigns[text.place] = [label(of: text, terms.count)]
            return [NearSearch.Word(forms: terms.map(form), pattern: pattern)]
        }
        let words = try analyzed(text)
        let isExact = text.form.limited(to: matching) == .exact
        let how = isExact ? "as they stand" : "in any inflection"
        result.operandSigns[text.place] = [words.map(\.wordText).joined(separator: " ") + " " + how]
        return words.map { word in
            if !word.isFunctionWord { lemmas.insert(word.lemma) }
            return isExact ? NearSearch.Word(exactly: word) : NearSearch.Word(word)
        }
    }

    /// The form that the term of a word as it stands is.
    private func form(of term: [UInt8]) -> NearSearch.Form {
        let prefix = Array(IndexSchema.Prefix.inflectedWord.utf8)
        guard term.starts(with: prefix) else { return NearSearch.Form(placed: term) }
        let letters = String(decoding: term.dropFirst(prefix.count), as: UTF8.self)
        guard let word = AnalyzedWord(letters, analyzer) else { return NearSearch.Form(placed: term) }
        return NearSearch.Form(placed: WordTerms.lemma(word.lemma).inflected, needed: term)
    }
}

extension NearReach {
    /// The reach in words.
    fileprivate var label: String {
        switch self {
        case .words(1): "side by side, in any order"
        case .words(let distance): "within \(distance) words of each other"
        case .sentence: "in one sentence"
        case .passage: "in one passage"
        }
    }
}
