import FyndAPI
import Xapian

/// Answers a search request from one reader.
struct PassageSearch {
    /// How long a search may count matches, in seconds.
    static let timeLimit = 2.0
    /// The matches that are counted for certain when nobody asks for facets.
    static let exactCount = 20_000
    /// With fewer matches of all words than this, those of some of the words are let in.
    static let fewMatches = 3
    /// The hits shown of each group, and the groups that show any.
    static let hitsPerGroup = 3
    static let groupsWithHits = 100

    private let reader: IndexReader
    private let request: SearchRequest
    private let weights: RankingWeights

    init(_ request: SearchRequest, reader: IndexReader, weights: RankingWeights = .standard) {
        self.request = request
        self.reader = reader
        self.weights = weights
    }

    /// Runs the search.
    ///
    /// - Throws: `ServiceError` for a query that is wrong; `XapianError`, `RecordReader.Damage`.
    func run() throws -> SearchResponse {
        let start = ContinuousClock.now
        let answer = try answer()
        let (compiled, matches) = (answer.compiled, answer.matches)
        var hits = HitMaker(reader: reader, highlights: compiled.highlights)
        var response = SearchResponse(
            query: request.query, total: matches.count.estimate,
            totalIsExact: matches.count.lowerBound == matches.count.upperBound,
            hits: try hits.hits(matches, collapsed: request.onePerReport), seconds: 0)
        if request.explain {
            for index in response.hits.indices {
                response.hits[index].explanation = try explain(matches.items[index], compiled)
            }
        }
        response.facets = try facets(of: matches)
        response.groups = try groups(answer.query, matches, compiled, &hits)
        response.suggestion = answer.suggestion
        response.notes = answer.notes.isEmpty ? nil : answer.notes
        if request.explainQuery { response.understanding = QueryUnderstanding(try parse(request.query)) }
        response.seconds = (ContinuousClock.now - start) / .seconds(1)
        return response
    }

    // MARK: Answering

    /// What answers the request: the query with all its words, with any of them, or corrected.
    private struct Answer {
        var compiled: CompiledQuery
        var query: Query
        var matches: Matches
        var notes: [String]
        var suggestion: String?

        var isEmpty: Bool { matches.count.upperBound == 0 }
    }

    /// Answers the query as it was asked whenever any passage has all its words. When none has, in this order,
    ///
    /// 1. corrected queries, where passages with all the corrected words are better than passages with some of those typed;
    /// 2. the query with any of its words, and a corrected one as a suggestion;
    /// 3. a corrected query with any of its words, unless a word was divided.
    ///
    /// What is in quotes or after `=` is never answered otherwise than it was asked, but may be suggested otherwise.
    private func answer() throws -> Answer {
        let node = try parse(request.query)
        let asked = try strictAnswer(node)
        guard let node, asked.isEmpty else {
            var answer = try widened(asked)
            guard let node else { return answer }
            if try hasWordsOnlyWithinOthers(asked) {
                answer.notes.append(Self.withinOthersNote)
                answer.suggestion = try suggestion(for: node)
            } else {
                answer.suggestion = try suggestion(ofAlternativesIn: node, beating: asked)
            }
            return answer
        }
        let corrections = try QuerySpelling(of: request.query, reader: reader).corrections(of: node)
        var suggestion: String?
        for correction in corrections {
            guard let corrected = try strictAnswer(correction), !corrected.isEmpty else { continue }
            if correction.mayBeAnswered { return try widened(corrected) }
            suggestion = suggestion ?? corrected.suggestion
        }
        var answer = try widened(asked)
        answer.suggestion = suggestion
        if suggestion == nil, let best = corrections.first(where: { $0.mayBeAnswered && $0.standsAlone }),
            let corrected = try strictAnswer(best)
        {
            let wider = try widened(corrected)
            if answer.isEmpty { return wider.isEmpty ? answer : wider }
            if !wider.isEmpty { answer.suggestion = wider.suggestion }
        }
        return answer
    }

    private static let withinOthersNote =
        "No passage has all the words themselves; these have them within compounds, or say the same in other words."

    /// Whether the passages found have some word only as a part of a compound, or in other words: "hem tjänst" where the
    /// collection has "hemtjänst".
    private func hasWordsOnlyWithinOthers(_ answer: Answer) throws -> Bool {
        guard let words = answer.compiled.wordsThemselves else { return false }
        var options = SearchOptions()
        options.limit = 1
        return try reader.database.search(words, options).items.isEmpty
    }

    /// The best corrected query that has matches.
    private func suggestion(for node: QueryNode) throws -> String? {
        for correction in try QuerySpelling(of: request.query, reader: reader).corrections(of: node) {
            if let corrected = try strictAnswer(correction), !corrected.isEmpty { return corrected.suggestion }
        }
        return nil
    }

    /// The passages with all the words of a query.
    private func strictAnswer(_ node: QueryNode?) throws -> Answer {
        let compiled = try compile(node)
        let matches = try search(compiled.strict, ranked: compiled.isRanked)
        return Answer(compiled: compiled, query: compiled.strict, matches: matches, notes: compiled.notes)
    }

    /// The same of a corrected query, with what there is to say of the correction; nothing when it is no query.
    private func strictAnswer(_ correction: QueryCorrection) throws -> Answer? {
        let text = correction.text(of: request.query)
        guard let node = try? QueryParser.parse(text) else { return nil }
        var answer = try strictAnswer(node)
        answer.notes = correction.notes + answer.notes
        answer.suggestion = text
        return answer
    }

    /// An answer with passages that have some of the words added, where hardly any have all.
    private func widened(_ answer: Answer) throws -> Answer {
        guard let relaxed = answer.compiled.relaxed, answer.matches.count.upperBound < Self.fewMatches else {
            return answer
        }
        let wider = try search(relaxed, ranked: answer.compiled.isRanked)
        guard wider.count.upperBound > answer.matches.count.upperBound else { return answer }
        var widened = answer
        widened.notes.append(Self.note(onRelaxingFrom: answer.matches.count.lowerBound))
        (widened.query, widened.matches) = (relaxed, wider)
        return widened
    }

    /// The query with the alternatives corrected that no passage has, when that finds more.
    private func suggestion(ofAlternativesIn node: QueryNode, beating asked: Answer) throws -> String? {
        let spelling = QuerySpelling(of: request.query, reader: reader)
        guard let correction = try spelling.correctionOfAlternatives(in: node),
            let corrected = try strictAnswer(correction),
            corrected.matches.count.lowerBound > asked.matches.count.upperBound
        else { return nil }
        return corrected.suggestion
    }

    private func parse(_ query: String) throws(ServiceError) -> QueryNode? {
        do throws(QueryError) {
            return try QueryParser.parse(query)
        } catch {
            throw error.serviceError
        }
    }

    private func compile(_ node: QueryNode?) throws -> CompiledQuery {
        let titles = TitleSearch(reader: reader)
        var compiler = QueryCompiler(
            analyzer: reader.analyzer, abbreviations: try reader.abbreviations(),
            filters: FilterCompiler(titles: titles.reports), weights: weights)
        return try compiler.compile(node, filters: request.filters)
    }

    private static func note(onRelaxingFrom count: Int) -> String {
        switch count {
        case 0: "No passage has all the words; these have some of them."
        case 1: "Only one passage has all the words; others have some of them."
        default: "Only \(count) passages have all the words; others have some of them."
        }
    }

    // MARK: Matching

    private func search(_ query: Query, ranked: Bool) throws -> Matches {
        var options = SearchOptions()
        options.first = request.offset
        options.limit = request.limit
        options.ranking = ranked ? weights.bm25 : nil
        options.timeLimit = Self.timeLimit
        options.checkAtLeast = facetFields.isEmpty ? Self.exactCount : .max
        options.facetSlots = facetFields.map(\.slot)
        if request.onePerReport { options.collapseSlot = IndexSchema.Slot.report }
        switch request.sort {
        case .relevance: break
        case .year: options.sort = (IndexSchema.Slot.year, false)
        case .newest: options.sort = (IndexSchema.Slot.year, true)
        }
        return try reader.database.search(query, options)
    }

    /// The fields that are counted: those asked for, and the one that hits are grouped by.
    private var facetFields: [FacetField] {
        guard let field = request.groupBy, !request.facets.contains(field) else { return request.facets }
        return request.facets + [field]
    }

    // MARK: Facets and groups

    private func facets(of matches: Matches) throws -> [String: [FacetCount]]? {
        guard !request.facets.isEmpty else { return nil }
        var facets: [String: [FacetCount]] = [:]
        for (index, field) in request.facets.enumerated() {
            facets[field.rawValue] = try counts(matches, index, of: field)
        }
        return facets
    }

    /// The counts of the field at a place among `facetFields`; reports are named by their ids, not their keys.
    private func counts(_ matches: Matches, _ index: Int, of field: FacetField) throws -> [FacetCount] {
        var values = try matches.facet(index)
        if field == .report {
            values = try values.map { value, count in
                let record = try ReportKey(text: value).flatMap { try reader.report($0) }?.record
                return (Array((record?.id ?? "").utf8), count)
            }
        }
        return FacetCounter.counts(values, of: field)
    }

    private func groups(
        _ query: Query, _ matches: Matches, _ compiled: CompiledQuery, _ hits: inout HitMaker
    ) throws -> [HitGroup]? {
        guard let field = request.groupBy, let index = facetFields.firstIndex(of: field) else { return nil }
        let counts = try counts(matches, index, of: field)
        var options = SearchOptions()
        options.limit = min(request.limit, Self.hitsPerGroup)
        options.ranking = compiled.isRanked ? weights.bm25 : nil
        options.timeLimit = Self.timeLimit
        return try counts.enumerated().map { place, count in
            guard place < Self.groupsWithHits else { return HitGroup(value: count.value, count: count.count, hits: []) }
            let member = try Query.combine(.filter, [query, try Query.term(field.term(count.value))])
            let best = try reader.database.search(member, options)
            return HitGroup(value: count.value, count: count.count, hits: try hits.hits(best, collapsed: false))
        }
    }

    // MARK: Explaining

    /// What each word of the query contributes to a match; the rest comes of function words and of having all words.
    private func explain(_ match: Match, _ compiled: CompiledQuery) throws -> [ScorePart] {
        let passage = try reader.passage(match.document)
        let report = try Query.term(ReportKey(id: passage.report.record.id).term)
        var options = SearchOptions()
        options.limit = Paging.maximumLimit * 10
        options.ranking = weights.bm25
        var explanation: [ScorePart] = []
        var rest = match.weight
        for part in compiled.parts {
            let matches = try reader.database.search(Query.combine(.filter, [part.query, report]), options)
            guard let own = matches.items.first(where: { $0.document == match.document }) else { continue }
            explanation.append(ScorePart(part: part.label, score: own.weight))
            rest -= own.weight
        }
        if rest > 1e-9 { explanation.append(ScorePart(part: "other", score: rest)) }
        return explanation
    }
}
