import SwedishText
import Xapian

/// How plain words side by side are compiled: idea by idea.
extension QueryCompiler {
    /// The parts of a query's operands; plain words side by side are read together.
    mutating func compile(operands: [QueryNode]) throws -> [Part] {
        var parts: [Part] = []
        var run: [QueryText] = []
        let finder = IdeaFinder(analyzer: analyzer, abbreviations: abbreviations)
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
            return [try compile(references, idea.texts)]
        case .longForm(let entries):
            return try compile(idea.texts, abbreviatedAs: entries)
        case .particleVerb(let verb):
            return try compile(verb, idea.texts)
        }
    }

    /// A reference as a whole or, where the text was read otherwise, its words side by side.
    private mutating func compile(_ references: [Reference], _ texts: [QueryText]) throws -> Part {
        let words = try texts.flatMap { try analyzed($0) }
        var signs = try references.map { try Query.term(WordTerms.reference($0)).scaled(by: weights.reference) }
        // A number alone says little: "25" is in more passages than "25 %".
        let isBareNumber = words.count == 1 && words[0].word.allSatisfy { (0x30...0x39).contains($0) }
        if !words.isEmpty, !isBareNumber || references.allSatisfy({ $0.kind == .number }) {
            signs.append(try Query.combine(.phrase, words.map { try $0.anyForm() }, window: max(1, words.count)))
        }
        for word in words { highlights.lemmas.insert(word.lemma) }
        return part(try Query.combine(.or, signs), texts.map(\.text).joined(separator: " "))
    }

    /// The words of a long form, or one of its abbreviations.
    private mutating func compile(_ texts: [QueryText], abbreviatedAs entries: [AbbreviationEntry]) throws -> [Part] {
        let own = try texts.map { try compileText($0) }
        let substance = own.filter { $0.role == .substance }.map(\.query)
        let shorts = try entries.prefix(Self.mostAbbreviations).filter { !$0.isOrdinaryWord }.map {
            try abbreviation($0.shortWords)
        }
        guard !substance.isEmpty, !shorts.isEmpty else { return own }
        let long = texts.map(\.text).joined(separator: " ")
        note(long, alsoSearchedAs: entries.prefix(Self.mostAbbreviations).filter { !$0.isOrdinaryWord }.map(\.short))
        let all = substance.count == 1 ? substance[0] : try Query.combine(.and, substance)
        let whole = Part(
            query: try Query.combine(.or, [all] + shorts), role: .substance,
            anyWord: try Query.combine(.or, substance + shorts))
        return [whole] + own.filter { $0.role != .substance }
    }

    /// An abbreviation, as what it counts for its long form.
    private mutating func abbreviation(_ words: [String]) throws -> Query {
        let words = words.compactMap { AnalyzedWord($0, analyzer) }
        for word in words { highlights.lemmas.insert(word.lemma) }
        let query =
            words.count == 1
            ? try words[0].anyFormAsOne()
            : try Query.combine(.phrase, words.map { try $0.anyForm() }, window: words.count)
        return try query.scaled(by: weights.abbreviation)
    }

    /// A verb with its particle near it, a noun made of them, or, for little, the verb alone.
    private mutating func compile(_ verb: ParticleVerb, _ texts: [QueryText]) throws -> [Part] {
        let words = try texts.flatMap { try analyzed($0) }
        let alone = try evidence(for: words[0])
        highlights.lemmas.formUnion(alone.lemmas)
        var signs = [try alone.query().scaled(by: weights.verbAlone)]
        let together = [try words[0].anyForm(), try words[1].anyForm()]
        signs.append(try Query.combine(.near, together, window: 2 + WordEvidence.reach))
        let nouns = (analyzer.particleVerbs.nouns(of: verb) + [verb.joined]).compactMap { AnalyzedWord($0, analyzer) }
        highlights.lemmas.formUnion(nouns.map(\.lemma))
        let noun = try Query.combine(.synonym, nouns.map { try $0.anyForm() })
        signs.append(try noun.scaled(by: weights.particleVerb))
        return [part(try Query.combine(.or, signs), texts.map(\.text).joined(separator: " "))]
    }

    /// What speaks for a word, what its abbreviation stands for among it.
    mutating func evidence(for word: AnalyzedWord) throws -> WordEvidence {
        var evidence = try WordEvidence(word, analyzer, weights)
        plainWords.append(try word.anyForm())
        let longForms = abbreviations.longForms(of: [word.wordText])
            // "SoL" is an act, "sol" the sun.
            .filter { !$0.isOrdinaryWord || $0.short == word.text }
            .prefix(Self.mostAbbreviations)
        for entry in longForms {
            let words = entry.longWords.compactMap { AnalyzedWord($0, analyzer) }
            try evidence.add(phrase: words, weight: weights.abbreviation)
        }
        note(word.text, alsoSearchedAs: longForms.map(\.long))
        return evidence
    }

    /// The most long forms of an abbreviation, or the reverse, that are searched for.
    private static let mostAbbreviations = 3

    private mutating func note(_ text: String, alsoSearchedAs others: [String]) {
        guard !others.isEmpty else { return }
        let list = others.map { "\"\($0)\"" }.joined(separator: ", ")
        notes.append("\"\(text)\" was also searched for as \(list).")
    }
}
