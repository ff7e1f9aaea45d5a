import FyndAPI
import Glibc
import SwedishText
import Xapian

/// Turns a query as it was understood into one in the terms of the index.
///
/// A word becomes its lemma in all forms, and the word as it stands adds weight, so that one idea counts once whatever form
/// it takes. Function words neither decide what matches nor weigh much, unless there is nothing else.
struct QueryCompiler {
    /// The most words a query may hold.
    static let maximumWords = 1_000
    /// The most words that `ord*` may stand for.
    static let maximumExpansion = 2_000

    /// The most words whose order counts.
    private static let maximumSequence = 16

    let analyzer: TextAnalyzer
    let abbreviations: AbbreviationTable
    private let filters: FilterCompiler
    let weights: RankingWeights
    var highlights = HighlightTerms()
    private var parts: [(label: String, query: Query)] = []
    var notes: [String] = []
    var plainWords: [Query] = []
    private var wordCount = 0

    init(
        analyzer: TextAnalyzer, abbreviations: AbbreviationTable, filters: FilterCompiler, weights: RankingWeights
    ) {
        self.analyzer = analyzer
        self.abbreviations = abbreviations
        self.filters = filters
        self.weights = weights
    }

    /// A part of a query, and what part it plays.
    struct Part {
        enum Role { case substance, function, filter, negation }
        var query: Query
        var role: Role
        /// What it is when any of its words will do; the same where it has one.
        var anyWord: Query?
    }

    /// Compiles a query.
    ///
    /// - Parameters:
    ///   - node: The query, or nothing for one of filters alone.
    ///   - requestFilters: The filters that stand beside it.
    /// - Returns: The query in the terms of the index.
    /// - Throws: `ServiceError` for too long a query or a filter's bad value; `XapianError`.
    mutating func compile(_ node: QueryNode?, filters requestFilters: SearchFilters) throws -> CompiledQuery {
        let narrowing = try filters.compile(requestFilters)
        guard let node else {
            guard let narrowing else {
                throw ServiceError.invalidRequest("The query is empty. Write at least one word or filter.")
            }
            return CompiledQuery(strict: try passages(filteredBy: narrowing), isRanked: false)
        }
        let operands: [QueryNode] = if case .and(let list) = node { list } else { [node] }
        let compiled = try compile(operands: operands)
        let isRanked = compiled.contains { $0.role == .substance || $0.role == .function }
        let strict = try conjunction(compiled, narrowing: narrowing, relaxed: false)
        let isRelaxable =
            operands.allSatisfy(\.isRelaxable)
            && (compiled.filter { $0.role == .substance }.count > 1 || compiled.contains { $0.anyWord != nil })
        let sequence = try sequence(of: operands)
        let isPlain = operands.allSatisfy(\.isRelaxable) && !plainWords.isEmpty
        return CompiledQuery(
            strict: try strict.preferring(sequence),
            relaxed: isRelaxable
                ? try conjunction(compiled, narrowing: narrowing, relaxed: true).preferring(sequence) : nil,
            highlights: highlights, parts: parts, wordsThemselves: isPlain ? try Query.combine(.and, plainWords) : nil,
            notes: notes, isRanked: isRanked)
    }

    /// What adds weight to passages that have the words side by side in the order of the query, for three plain words or
    /// more: fewer stand side by side by chance, and are looked up in too many passages for what that tells.
    private mutating func sequence(of operands: [QueryNode]) throws -> Query? {
        let words = try operands.flatMap { operand -> [AnalyzedWord] in
            guard case .text(let text) = operand, text.form == .inflected else { return [] }
            return try analyzed(text)
        }
        guard operands.allSatisfy(\.isRelaxable), (3...Self.maximumSequence).contains(words.count) else { return nil }
        let phrase = try Query.combine(.phrase, words.map { try $0.anyForm() }, window: words.count)
        return try phrase.scaled(by: weights.sequence)
    }

    // MARK: Combining

    /// All parts together; relaxed, any of those that carry the substance.
    private func conjunction(_ parts: [Part], narrowing: Query?, relaxed: Bool) throws -> Query {
        func queries(_ role: Part.Role) -> [Query] {
            parts.filter { $0.role == role }.map { relaxed ? $0.anyWord ?? $0.query : $0.query }
        }
        var substance = queries(.substance)
        var function = queries(.function)
        if substance.isEmpty { swap(&substance, &function) }
        let narrowing = queries(.filter) + (narrowing.map { [$0] } ?? [])

        var query: Query
        if substance.isEmpty {
            query =
                try narrowing.isEmpty ? allPassages() : passages(filteredBy: Query.combine(.and, narrowing))
        } else {
            query = try Query.combine(relaxed ? .or : .and, substance)
            if relaxed {
                let all = try Query.combine(.and, substance).scaled(by: weights.allWords)
                query = try Query.combine(.or, [query, all])
            }
            if !function.isEmpty {
                let faint = try Query.combine(.or, function).scaled(by: weights.functionWord)
                query = try Query.combine(.andMaybe, [query, faint])
            }
            if !narrowing.isEmpty { query = try Query.combine(.filter, [query] + narrowing) }
        }
        let negations = queries(.negation)
        return negations.isEmpty ? query : try Query.combine(.andNot, [query] + negations)
    }

    private func allPassages() throws(XapianError) -> Query {
        let others = [
            try Query.term(IndexSchema.DocumentKind.report.term), try Query.term(IndexSchema.DocumentKind.source.term),
        ]
        return try Query.combine(.andNot, [try Query.all()] + others)
    }

    /// Reports have filters' terms too: they are left out here.
    private func passages(filteredBy filter: Query) throws(XapianError) -> Query {
        let unranked = try filter.scaled(by: 0)
        return try Query.combine(.andNot, [unranked, try Query.term(IndexSchema.DocumentKind.report.term)])
    }

    // MARK: Parts

    mutating func compile(_ node: QueryNode) throws -> Part {
        switch node {
        case .text(let text): return try compileText(text)
        case .phrase(let text): return try compilePhrase(text)
        case .near(let operands, .words(let distance)):
            return try compileNear(operands.flatMap { $0.alternatives.map(\.text) }, distance: distance)
        case .near: throw ServiceError.invalidRequest("NÄRA/mening and NÄRA/stycke are not supported yet.")
        case .filter(let filter): return Part(query: try filters.compile(filter), role: .filter)
        case .and(let nodes):
            let parts = try compile(operands: nodes)
            let isFilter = parts.allSatisfy { $0.role == .filter }
            return Part(
                query: try conjunction(parts, narrowing: nil, relaxed: false), role: isFilter ? .filter : .substance)
        case .or(let nodes):
            let parts = try nodes.map { try compile($0) }
            let isFilter = parts.allSatisfy { $0.role == .filter }
            let alternatives = try parts.map { part in
                switch part.role {
                case .negation: try conjunction([part], narrowing: nil, relaxed: false)
                case .filter where !isFilter: try passages(filteredBy: part.query)
                default: part.query
                }
            }
            return Part(query: try Query.combine(.or, alternatives), role: isFilter ? .filter : .substance)
        case .not(let node):
            // What is left out is not highlighted.
            let kept = (highlights, parts)
            let part = try compile(node)
            (highlights, parts) = kept
            return Part(query: part.query, role: .negation)
        }
    }

    mutating func compileText(_ text: QueryText) throws -> Part {
        if text.form == .prefix { return try compilePrefix(text) }
        if text.form == .wildcard { throw ServiceError.invalidRequest("\"\(text.text)\" is not supported yet.") }
        let words = try analyzed(text)
        guard let first = words.first else { return Part(query: try Query.nothing(), role: .function) }
        guard words.count == 1 else { return try adjacent(words, text) }
        return try compileWord(first, form: text.form)
    }

    private mutating func compileWord(_ word: AnalyzedWord, form: QueryText.Form) throws -> Part {
        if word.isFunctionWord {
            if form == .exact { highlights.words.insert(word.word) }
            return Part(query: try word.anyFormAsOne(), role: form == .exact ? .substance : .function)
        }
        guard form == .exact else { return try part(of: try evidence(for: word), word.text) }
        highlights.words.insert(word.word)
        return part(try word.thisForm(), word.text)
    }

    mutating func part(_ query: Query, _ label: String) -> Part {
        parts.append((label, query))
        return Part(query: query, role: .substance)
    }

    mutating func part(of evidence: WordEvidence, _ label: String) throws -> Part {
        highlights.lemmas.formUnion(evidence.lemmas)
        return part(try evidence.query(), label)
    }

    private mutating func compilePhrase(_ text: QueryText) throws -> Part {
        let words = try analyzed(text)
        guard let first = words.first else { return Part(query: try Query.nothing(), role: .function) }
        guard words.count == 1 else { return try adjacent(words, text) }
        return try compileWord(first, form: text.form)
    }

    /// Words side by side, in any inflection or exactly as they stand.
    private mutating func adjacent(_ words: [AnalyzedWord], _ text: QueryText) throws -> Part {
        var query = try Query.combine(.phrase, words.map { try $0.anyForm() }, window: words.count)
        for word in words { highlights.insert(word, form: text.form) }
        if text.form == .exact {
            let exact = try words.filter { !$0.isFunctionWord }.map { try $0.thisForm() }
            if !exact.isEmpty { query = try Query.combine(.filter, [query] + exact) }
        } else if let joined = try joined(words) {
            query = try Query.combine(.or, [query, try joined.scaled(by: weights.joined)])
        }
        parts.append((text.text, query))
        return Part(query: query, role: .substance)
    }

    /// Compounds that begin with two words joined: "internkontrollplan" for "intern kontroll".
    private mutating func joined(_ words: [AnalyzedWord]) throws -> Query? {
        guard words.count == 2, words.allSatisfy({ !$0.isFunctionWord && $0.lemma.count > 2 }) else { return nil }
        let beginnings = [words[0].lemma + words[1].lemma, words[0].lemma + [UInt8(ascii: "s")] + words[1].lemma]
        highlights.prefixes += beginnings
        return try Query.combine(
            .synonym,
            beginnings.flatMap { beginning in
                let inflected = Array(IndexSchema.Prefix.lemma.utf8) + beginning
                return [
                    try Query.prefix(beginning, limit: Self.maximumExpansion),
                    try Query.prefix(inflected, limit: Self.maximumExpansion),
                ]
            })
    }

    private mutating func compileNear(_ texts: [QueryText], distance: Int) throws -> Part {
        let words = try texts.flatMap { try analyzed($0) }
        guard !words.isEmpty else { return Part(query: try Query.nothing(), role: .function) }
        for word in words { highlights.insert(word, form: .inflected) }
        let query = try Query.combine(.near, words.map { try $0.anyForm() }, window: words.count + distance - 1)
        parts.append((texts.map(\.text).joined(separator: " NÄRA "), query))
        return Part(query: query, role: .substance)
    }

    private mutating func compilePrefix(_ text: QueryText) throws -> Part {
        let words = try analyzed(text)
        guard words.count == 1, let word = words.first else {
            throw ServiceError.invalidRequest("\"\(text.text)*\" is not the beginning of one word.")
        }
        highlights.prefixes.append(word.word)
        // A beginning may be that of a word that is its own stem, or of another word as it stands.
        let inflected = Array(IndexSchema.Prefix.inflectedWord.utf8) + word.word
        let query = try Query.combine(
            .synonym,
            [
                try Query.prefix(word.word, limit: Self.maximumExpansion),
                try Query.prefix(inflected, limit: Self.maximumExpansion),
            ])
        parts.append((text.text + "*", query))
        return Part(query: query, role: .substance)
    }

    mutating func analyzed(_ text: QueryText) throws(ServiceError) -> [AnalyzedWord] {
        let words = AnalyzedWord.words(in: text.text, analyzer)
        wordCount += words.count
        guard wordCount <= Self.maximumWords else {
            throw .tooExpensive("The query has more than \(Self.maximumWords) words. Use fewer.")
        }
        return words
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

extension Query {
    /// This query, with additional weight for what another matches.
    fileprivate func preferring(_ other: Query?) throws(XapianError) -> Query {
        guard let other else { return self }
        return try Query.combine(.andMaybe, [self, other])
    }
}

extension HighlightTerms {
    fileprivate mutating func insert(_ word: AnalyzedWord, form: QueryText.Form) {
        if form == .exact { words.insert(word.word) } else { lemmas.insert(word.lemma) }
    }
}

extension RankingWeights {
    /// What a word of so many scalars counts, 1 for one of eight.
    func factor(ofLength length: Int) -> Double {
        pow(Double(max(length, 1)) / 8, lengthExponent)
    }
}
