import SwedishText
import Xapian

/// How plain words side by side are compiled: idea by idea.
extension QueryCompiler {
    /// The parts of a query's operands; plain words side by side are read together.
    mutating func compile(operands: [QueryNode]) throws -> [Part] {
        var parts: [Part] = []
        var run: [QueryText] = []
        let finder = IdeaFinder(analyzer: analyzer, abbreviations: abbreviations, matching: matching)
        for operand in operands {
            if case .text(let text) = operand, text.form == .inflected {
                run.append(text)
                continue
            }
            for idea in finder.ideas(in: run) { parts += try compile(idea) }
            run.removeAll()
            parts.append(try compile(operand))
        }
        for idea in finder.ideas(in: run) { parts += try compile(idea) }
        return parts
    }

    private mutating func compile(_ idea: QueryIdea) throws -> [Part] {
        switch idea.kind {
        case .words:
            return try idea.texts.map { try compileText($0) }
        case .references(let references):
            return [placed(try compile(references, idea.texts), at: idea.place)]
        case .longForm(let entries):
            return try compile(idea.texts, abbreviatedAs: entries)
        case .particleVerb(let verb):
            return [placed(try compile(verb, idea.texts), at: idea.place)]
        }
    }

    /// A reference as a whole or, where the text was read otherwise, its words side by side.
    private mutating func compile(_ references: [Reference], _ texts: [QueryText]) throws -> Part {
        let words = try texts.flatMap { try analyzed($0) }
        var idea = Idea(label: texts.map(\.text).joined(separator: " "), signs: [])
        idea.signs.append(
            Sign(
                level: .reference, source: .terms([references.map(WordTerms.reference)]), weight: weights.reference,
                label: "this number or reference, however written"))
        // A number alone says little: "25" is in more passages than "25 %".
        let isBareNumber = words.count == 1 && words[0].word.allSatisfy { (0x30...0x39).contains($0) }
        if !words.isEmpty, !isBareNumber || references.allSatisfy({ $0.kind == .number }) {
            let source: Sign.Source =
                words.count == 1 ? .terms([words[0].lemmaTerms]) : try .sideBySide(words)
            idea.signs.append(Sign(level: .phrase, source: source, weight: 1, label: "its parts side by side"))
            result.highlights.insert(sideBySide: words)
        }
        result.highlights.references.formUnion(references.map(WordTerms.reference))
        return part(idea)
    }

    /// The words of a long form; an abbreviation stands for each of them.
    private mutating func compile(_ texts: [QueryText], abbreviatedAs entries: [AbbreviationEntry]) throws -> [Part] {
        let entries = entries.prefix(Self.mostAbbreviations).filter { !$0.isOrdinaryWord }
        let long = texts.map(\.text).joined(separator: " ")
        note(long, alsoSearchedAs: entries.map(\.short))
        return try texts.map { text in
            let part = try compileText(text)
            guard part.role == .substance || isStrict, let index = part.idea else { return part }
            for entry in entries {
                let words = entry.shortWords.compactMap { AnalyzedWord($0, analyzer) }
                result.highlights.insert(sideBySide: words)
                guard let first = words.first else { continue }
                let source: Sign.Source =
                    words.count == 1 ? .terms([first.lemmaTerms]) : try .sideBySide(words)
                result.ideas[index].signs.append(
                    Sign(
                        level: .abbreviation, source: source, weight: weights.abbreviation,
                        label: "\(entry.short), which is short for it"))
            }
            return part
        }
    }

    /// A verb with its particle near it, a noun made of them, or, for little, the verb alone.
    private mutating func compile(_ verb: ParticleVerb, _ texts: [QueryText]) throws -> Part {
        let words = try texts.flatMap { try analyzed($0) }
        let search = NearSearch(words.prefix(2).map { NearSearch.Word($0) }, within: WordSigns.reach + 1)
        result.highlights.places.append(search)
        let together = try Query.combine(
            .near, [try words[0].anyForm(), try words[1].anyForm()], window: 2 + WordSigns.reach)
        let nouns = (analyzer.particleVerbs.nouns(of: verb) + [verb.joined]).compactMap { AnalyzedWord($0, analyzer) }
        result.highlights.lemmas.formUnion(nouns.map(\.lemma))
        let label = texts.map(\.text).joined(separator: " ")
        var idea = Idea(
            label: label,
            signs: [
                Sign(level: .phrase, source: .positions(together, search), weight: 1, label: "\(label), also apart"),
                Sign(
                    level: .particleVerb, source: .terms([nouns.flatMap(\.lemmaTerms)]), weight: weights.particleVerb,
                    label: try nameList(of: nouns)),
                Sign(
                    level: .verbAlone, source: .terms([words[0].lemmaTerms]), weight: weights.verbAlone,
                    isMatch: !isStrict,
                    label: "\(words[0].lemmaText) alone"),
            ])
        idea.factor = weights.factor(ofLength: label.unicodeScalars.count)
        idea.lemmas = Set(nouns.map(\.lemma))
        idea.places = words[0].lemmaTerms + nouns.flatMap(\.lemmaTerms)
        result.wordsThemselves.append(words[0].lemmaTerms)
        return part(idea)
    }

    /// The nouns among some that the index has.
    private func nameList(of nouns: [AnalyzedWord]) throws(XapianError) -> String {
        var known: [String] = []
        for noun in nouns where !known.contains(noun.lemmaText) {
            for term in noun.lemmaTerms where try database.frequencies(of: term).documents > 0 {
                known.append(noun.lemmaText)
                break
            }
        }
        return known.isEmpty ? "nouns made of it" : known.joined(separator: ", ")
    }

    /// What speaks for a word, what its abbreviation stands for among it.
    mutating func signs(for word: AnalyzedWord) throws -> WordSigns {
        var signs = try WordSigns(word, analyzer, weights)
        result.wordsThemselves.append(word.lemmaTerms)
        let longForms = abbreviations.longForms(of: [word.wordText])
            // "SoL" is an act, "sol" the sun.
            .filter { !$0.isOrdinaryWord || $0.short == word.text }
            .prefix(Self.mostAbbreviations)
        for entry in longForms {
            let words = entry.longWords.compactMap { AnalyzedWord($0, analyzer) }
            try signs.add(
                .abbreviation, side: words, weight: weights.abbreviation, "\(entry.long), which it is short for")
        }
        note(word.text, alsoSearchedAs: longForms.map(\.long))
        return signs
    }

    /// The most long forms of an abbreviation, or the reverse, that are searched for.
    private static let mostAbbreviations = 3

    private mutating func note(_ text: String, alsoSearchedAs others: [String]) {
        guard !others.isEmpty else { return }
        let list = others.map { "\"\($0)\"" }.joined(separator: ", ")
        result.notes.append("\"\(text)\" was also searched for as \(list).")
    }
}
