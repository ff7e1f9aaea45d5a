import FyndAPI
import SwedishText
import Xapian

/// Turns a query as it was understood into ideas, which rank, and a tree of what must be there.
///
/// A word is found in all its forms, and by weaker signs of what it says (`WordSigns`). Function words neither decide what
/// matches nor weigh much, unless there is nothing else.
struct QueryCompiler {
    /// The most words a query may hold.
    static let maximumWords = 1_000
    /// The most words that may be asked for side by side.
    static let longestPhrase = 100

    let analyzer: TextAnalyzer
    let abbreviations: AbbreviationTable
    let database: Database
    let filters: FilterCompiler
    let weights: RankingWeights
    /// Finds the words that patterns stand for.
    let patterns: PatternExpansion
    /// How much a plain word stands for.
    let matching: WordMatching
    /// Whether all words must be there, function words too, and nothing less than what was asked for matches.
    let isStrict: Bool
    var result = CompiledQuery()
    /// Whether what is compiled now ranks; within negations nothing does.
    var isScored = true
    private var wordCount = 0

    init(
        analyzer: TextAnalyzer, abbreviations: AbbreviationTable, database: Database, filters: FilterCompiler,
        weights: RankingWeights, deadline: Deadline, matching: WordMatching = .wide, isStrict: Bool = false
    ) {
        self.analyzer = analyzer
        self.abbreviations = abbreviations
        self.database = database
        self.filters = filters
        self.weights = weights
        self.matching = matching
        self.isStrict = isStrict
        patterns = PatternExpansion(database: database, deadline: deadline)
    }

    /// A part of a query, and what part it plays.
    struct Part {
        enum Role { case substance, function, filter, negation }
        var tree: MatchTree
        var role: Role

        /// The idea that the part consists of, if it is one.
        var idea: Int? {
            if case .idea(let index) = tree { index } else { nil }
        }
    }

    /// Compiles a query.
    ///
    /// - Parameters:
    ///   - node: The query, or nothing for one of filters alone.
    ///   - requestFilters: The filters that stand beside it.
    /// - Returns: The query in the terms of the index.
    /// - Throws: `ServiceError` for too long a query or a filter's bad value; `XapianError`.
    mutating func compile(_ node: QueryNode?, filters requestFilters: SearchFilters) throws -> CompiledQuery {
        if let set = try filters.compile(requestFilters) { result.narrowing.append(.documents(set)) }
        guard let node else {
            guard !result.narrowing.isEmpty else {
                throw ServiceError.invalidRequest("The query is empty. Write at least one word or filter.")
            }
            return result
        }
        let operands: [QueryNode] = if case .and(let list) = node { list } else { [node] }
        var parts = try compile(operands: operands)
        // "god man" is no "god" with a grain of "man".
        let isPair = parts.count == 2 && parts[0].role == .substance && parts[1].role == .function
        if isPair, !isStrict { parts = parts.map(\.madeSubstance) }
        parts = withSubstance(parts)
        weakenFunctionWords(in: parts)
        let substance = parts.filter { $0.role == .substance }
        result.strict = substance.isEmpty ? .everything : .all(substance.map(\.tree))
        result.narrowing += parts.filter { $0.role == .filter || $0.role == .negation }.map(\.tree)
        let isPlain = operands.allSatisfy(\.isRelaxable)
        if isPlain { result.relaxable = substance.compactMap(\.idea) }
        if !isPlain { result.wordsThemselves = [] }
        return result
    }

    // MARK: Combining

    /// The parts, of which function words must be there too when nothing else must, or when all words must. Beside other words they
    /// are nothing that is looked for by itself.
    private mutating func withSubstance(_ parts: [Part]) -> [Part] {
        guard parts.contains(where: { $0.role == .substance }) else { return parts.map(\.madeSubstance) }
        guard isStrict else { return parts }
        for part in parts where part.role == .function {
            if let idea = part.idea { result.ideas[idea].isBeside = true }
        }
        return parts.map(\.madeSubstance)
    }

    /// Function words beside words of substance count for little.
    private mutating func weakenFunctionWords(in parts: [Part]) {
        for part in parts where part.role == .function {
            if let idea = part.idea { result.ideas[idea].factor *= weights.functionWord }
        }
    }

    /// All parts together, as one.
    private mutating func conjunction(_ parts: [Part]) -> Part {
        guard !parts.allSatisfy({ $0.role == .filter }) else {
            return Part(tree: .all(parts.map(\.tree)), role: .filter)
        }
        let parts = withSubstance(parts)
        weakenFunctionWords(in: parts)
        return Part(tree: .all(parts.filter { $0.role != .function }.map(\.tree)), role: .substance)
    }

    // MARK: Parts

    mutating func compile(_ node: QueryNode) throws -> Part {
        switch node {
        case .text(let text): return try compileText(text)
        case .phrase(let text): return placed(try compilePhrase(text), at: text.place)
        case .near(let operands, let reach): return try compileNear(operands, reach)
        case .filter(let filter): return Part(tree: .documents(try filters.compile(filter)), role: .filter)
        case .and(let nodes): return conjunction(try compile(operands: nodes))
        case .or(let nodes):
            let parts = try nodes.map { try compile($0) }
            let isFilter = parts.allSatisfy { $0.role == .filter }
            return Part(tree: .any(parts.map(\.tree)), role: isFilter ? .filter : .substance)
        case .not(let node):
            // What is left out is neither ranked nor highlighted.
            let kept = (result.highlights, isScored, result.wordsThemselves)
            isScored = false
            let part = try compile(node)
            (result.highlights, isScored, result.wordsThemselves) = kept
            return Part(tree: .except(part.tree), role: .negation)
        }
    }

    mutating func compileText(_ text: QueryText) throws -> Part {
        let isPattern = text.form == .prefix || text.form == .wildcard
        return placed(try isPattern ? compilePattern(text) : compilePhrase(text, isQuoted: false), at: text.place)
    }

    /// A part whose idea, if it is one, stands at a place of the query.
    mutating func placed(_ part: Part, at place: Range<Int>) -> Part {
        if let idea = part.idea { result.ideas[idea].place = place }
        return part
    }

    private mutating func compileWord(_ word: AnalyzedWord, form written: QueryText.Form) throws -> Part {
        let role: Part.Role = written == .inflected && word.isFunctionWord ? .function : .substance
        var idea = Idea(label: word.text, signs: [], places: word.lemmaTerms)
        if role == .substance { idea.lemmas = [word.lemma] }
        switch written.limited(to: matching) {
        case .exact:
            if role == .substance { result.highlights.words.insert(word.word) }
            idea.signs = [exactSign(word)]
        case .inflected where !word.isFunctionWord: return try part(of: signs(for: word))
        default:
            if role == .substance { result.highlights.wholeLemmas.insert(word.lemma) }
            idea.signs = [
                Sign(
                    level: .lemma, source: .terms([word.lemmaTerms]), weight: weights.lemma,
                    label: "\(word.lemmaText) in any inflection")
            ]
        }
        return part(idea, role: role)
    }

    /// A word as it stands. Of function words the index knows the lemma only, so that the text must be looked at.
    private func exactSign(_ word: AnalyzedWord) -> Sign {
        let exact = NearSearch.Word(exactly: word)
        return Sign(
            level: .word, source: exact.isSure ? .terms([[word.formTerm]]) : .near(NearSearch(phrase: [exact])),
            weight: weights.word, label: "\(word.wordText) as it stands")
    }

    mutating func part(_ idea: Idea, role: Part.Role = .substance) -> Part {
        result.ideas.append(idea)
        result.scored.append(isScored)
        return Part(tree: .idea(result.ideas.count - 1), role: role)
    }

    mutating func part(of signs: WordSigns) -> Part {
        result.highlights.lemmas.formUnion(signs.lemmas)
        result.highlights.places += signs.places
        result.highlights.partLemmas.formUnion(signs.partLemmas)
        return part(signs.idea)
    }

    private mutating func compilePhrase(_ text: QueryText, isQuoted: Bool = true) throws -> Part {
        let words = try analyzed(text)
        guard let first = words.first else { return Part(tree: .everything, role: .function) }
        guard words.count == 1 else { return try adjacent(words, text, isQuoted: isQuoted) }
        return try compileWord(first, form: text.form)
    }

    /// Words side by side, in any inflection or exactly as they stand.
    private mutating func adjacent(_ words: [AnalyzedWord], _ text: QueryText, isQuoted: Bool) throws -> Part {
        guard words.count <= Self.longestPhrase else {
            throw ServiceError.tooExpensive(
                "A phrase may have \(Self.longestPhrase) words, but one has \(words.count). Quote less of the text.")
        }
        let form = text.form.limited(to: matching)
        let placed = words.map { form == .exact ? NearSearch.Word(exactly: $0) : NearSearch.Word($0) }
        let search = NearSearch(phrase: placed)
        result.highlights.places.append(search)
        result.highlights.insertReferences(in: text.text)
        var idea = Idea(label: text.text, signs: [])
        let substance = words.filter { !$0.isFunctionWord }
        var phrase = try Query.sideBySide(placed)
        if form == .exact {
            let exact = try substance.map { try $0.thisForm() }
            if !exact.isEmpty { phrase = try Query.combine(.filter, [phrase] + exact) }
        }
        idea.signs = [
            Sign(
                level: .phrase, source: .positions(phrase, search), weight: 1,
                label: form == .exact ? "these words side by side, as they stand" : "these words side by side")
        ]
        if form == .inflected, let joined = try joined(words) { idea.signs.append(joined) }
        if form == .inflected, !isQuoted {
            idea.signs += try parted(substance)
            result.highlights.places.append(NearSearch(placed, within: 1 + WordSigns.reach))
            result.highlights.partLemmas.formUnion(substance.map(\.lemma))
        }
        idea.lemmas = Set(substance.map(\.lemma))
        idea.places = substance.first?.lemmaTerms ?? []
        return part(idea)
    }

    /// "placering på HVB" for "HVB-placering", and either word alone, which makes no match.
    private func parted(_ words: [AnalyzedWord]) throws -> [Sign] {
        guard words.count > 1 else { return [] }
        let near = try Query.combine(.near, words.map { try $0.anyForm() }, window: words.count + WordSigns.reach)
        let search = NearSearch(words.map { NearSearch.Word($0) }, within: 1 + WordSigns.reach)
        let alone = words.map { $0.lemmaTerms + [WordTerms.head($0.lemma), WordTerms.modifier($0.lemma)] }
        return [
            Sign(
                level: .dissolved, source: .positions(near, search), weight: weights.parted,
                label: "these words near each other"),
            Sign(
                level: .part, source: .terms(alone), weight: weights.part, isMatch: false,
                label: "\(words.map(\.lemmaText).joined(separator: ", ")) on their own"),
        ]
    }

    /// Compounds that begin with two words joined: "internkontrollplan" for "intern kontroll".
    private mutating func joined(_ words: [AnalyzedWord]) throws -> Sign? {
        guard weights.joined > 0, words.count == 2, words.allSatisfy({ !$0.isFunctionWord && $0.lemma.count > 2 })
        else { return nil }
        let beginnings = [words[0].lemma + words[1].lemma, words[0].lemma + [UInt8(ascii: "s")] + words[1].lemma]
        let prefix = Array(IndexSchema.Prefix.lemma.utf8)
        guard let terms = try patterns.terms(beginningWith: beginnings.flatMap { [$0, prefix + $0] }), !terms.isEmpty
        else { return nil }
        result.highlights.prefixes += beginnings
        return Sign(
            level: .joined, source: .terms([terms]), weight: weights.joined,
            label:
                "compounds that begin with \(beginnings.map { String(decoding: $0, as: UTF8.self) }.joined(separator: " or "))"
        )
    }

    /// The words of a text.
    mutating func analyzed(_ text: QueryText) throws(ServiceError) -> [AnalyzedWord] {
        let words = AnalyzedWord.words(in: text.text, analyzer)
        try count(words: words.count)
        return words
    }

    /// Counts words.
    ///
    /// - Throws: `ServiceError.tooExpensive` when there are too many.
    mutating func count(words: Int) throws(ServiceError) {
        wordCount += words
        guard wordCount <= Self.maximumWords else {
            throw .tooExpensive("The query has more than \(Self.maximumWords) words. Use fewer.")
        }
    }
}

extension QueryCompiler.Part {
    /// The same part, its function words taken for substance.
    fileprivate var madeSubstance: QueryCompiler.Part {
        var part = self
        if part.role == .function { part.role = .substance }
        return part
    }
}

extension QueryNode {
    /// Whether a plain word or a filter, which leaves the engine room; operators, quotes and `=` do not.
    fileprivate var isRelaxable: Bool {
        switch self {
        case .text(let text): text.form == .inflected
        case .filter: true
        default: false
        }
    }
}
