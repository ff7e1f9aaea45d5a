import FyndAPI
import Xapian

/// What answers a query, and what is to be said of it.
struct QueryAnswer {
    /// The query as it was read; nothing for one without any sign.
    var node: QueryNode?
    /// What the query was compiled to before it was corrected.
    var asked: CompiledQuery?
    var matches: QueryMatches
    /// What was relaxed, corrected or expanded, in words.
    var notes: [String]
    /// A better spelling of the query.
    var suggestion: String?
}

/// Decides how a query is answered: as it was asked, corrected, or with fewer of its words.
///
/// What is decided depends on the whole collection, not on filters: so a filter never adds hits.
struct QueryAnswering {
    /// With fewer matches of all words than this, those of some of the words are let in.
    static let fewMatches = 10

    private let query: String
    private let filters: SearchFilters
    private let reader: IndexReader
    private let snapshot: IndexSnapshot
    private let weights: RankingWeights
    private let deadline: Deadline
    private let matching: WordMatching
    private let isStrict: Bool

    /// What is to be answered, and how.
    ///
    /// - Parameters:
    ///   - query: The query, in the query language.
    ///   - filters: What narrows it down.
    ///   - matching: How much a plain word stands for.
    ///   - isStrict: Whether only what matches the query as it is written answers.
    ///   - reader: Where it is looked for.
    ///   - weights: What ranking weighs by; a sign that weighs nothing makes no match.
    ///   - deadline: How long it may take.
    /// - Throws: `XapianError`.
    init(
        _ query: String, filters: SearchFilters, matching: WordMatching = .wide, isStrict: Bool = false,
        reader: IndexReader, weights: RankingWeights, deadline: Deadline
    ) throws(XapianError) {
        self.query = query
        self.filters = filters
        self.reader = reader
        self.weights = weights
        self.deadline = deadline
        self.matching = matching
        self.isStrict = isStrict
        snapshot = try reader.snapshot()
    }

    /// Answers the query as it was asked whenever any passage has all its words. When none has, in this order,
    ///
    /// 1. corrected queries with all their words;
    /// 2. the likeliest corrected query with some of its words, unless a word was divided;
    /// 3. the query with some of its words, and a corrected one as a suggestion.
    ///
    /// What is in quotes or after `=` is never answered otherwise than it was asked, but may be suggested otherwise; nor is anything
    /// when the answer is to be strict.
    func answer() throws -> QueryAnswer {
        let node = try parse(query)
        let asked = try strictAnswer(node)
        var answer = isStrict ? try suggesting(for: node, asked) : try answer(to: node, asked)
        answer.node = node?.limited(to: matching)
        answer.asked = asked.matches.query
        if answer.matches.count == 0, !answer.matches.isEmpty {
            answer.notes.append("Passages match, but none of them passes the filters.")
        }
        return answer
    }

    private func answer(to node: QueryNode?, _ asked: QueryAnswer) throws -> QueryAnswer {
        guard let node else { return asked }
        guard asked.matches.isEmpty else {
            var answer = widened(asked)
            if try hasWordsOnlyWithinOthers(asked.matches.query) {
                answer.notes.append(Self.withinOthersNote)
                answer.suggestion = try suggestion(for: node)
            } else {
                answer.suggestion = try suggestion(ofAlternativesIn: node, beating: asked)
            }
            return answer
        }
        let corrections = try QuerySpelling(of: query, reader: reader).corrections(of: node)
        var suggestion: String?
        for correction in corrections {
            guard let corrected = try strictAnswer(correction), !corrected.matches.isEmpty else { continue }
            if correction.mayBeAnswered { return widened(corrected) }
            suggestion = suggestion ?? corrected.suggestion
        }
        // Only words that no passage has are corrected: with some of the words the corrected query finds no less.
        if let best = corrections.first(where: { $0.mayBeAnswered && $0.standsAlone && $0.isSlight }),
            let corrected = try strictAnswer(best)
        {
            let wider = widened(corrected)
            if !wider.matches.isEmpty { return wider }
        }
        var answer = widened(asked)
        answer.suggestion = suggestion
        return answer
    }

    /// A strict answer, which if it is none tells how the query should perhaps have been written.
    private func suggesting(for node: QueryNode?, _ asked: QueryAnswer) throws -> QueryAnswer {
        guard let node, asked.matches.isEmpty else { return asked }
        var answer = asked
        answer.suggestion = try suggestion(for: node)
        return answer
    }

    private static let withinOthersNote =
        "No passage has all the words themselves; these have them within compounds, or say the same in other words."

    /// Whether the passages found have some word only as a part of a compound, or in other words: "hem tjänst" where the
    /// collection has "hemtjänst".
    private func hasWordsOnlyWithinOthers(_ query: CompiledQuery) throws -> Bool {
        guard !query.wordsThemselves.isEmpty else { return false }
        var all = snapshot.table.passages
        for terms in query.wordsThemselves {
            let documents = try snapshot.store.postings(ofAny: terms).documents
            all.formIntersection(DocumentSet(documents, upTo: snapshot.table.last))
        }
        return all.isEmpty
    }

    /// The best corrected query that has matches.
    private func suggestion(for node: QueryNode) throws -> String? {
        for correction in try QuerySpelling(of: query, reader: reader).corrections(of: node) {
            if let corrected = try strictAnswer(correction), !corrected.matches.isEmpty { return corrected.suggestion }
        }
        return nil
    }

    /// The passages with all the words of a query.
    private func strictAnswer(_ node: QueryNode?) throws -> QueryAnswer {
        let compiled = try compile(node)
        let matches = try QueryMatches(
            compiled, in: snapshot, weights: weights, deadline: deadline,
            reading: isStrict ? OccurrenceReading(reader: reader, deadline: deadline) : nil)
        return QueryAnswer(matches: matches, notes: compiled.notes)
    }

    /// The same of a corrected query, with what there is to say of the correction; nothing when it is no query.
    private func strictAnswer(_ correction: QueryCorrection) throws -> QueryAnswer? {
        let text = correction.text(of: query)
        guard let node = try? QueryParser.parse(text) else { return nil }
        var answer = try strictAnswer(node)
        answer.notes = correction.notes + answer.notes
        answer.suggestion = text
        return answer
    }

    /// An answer with passages that have some of the words added, where hardly any have all.
    private func widened(_ answer: QueryAnswer) -> QueryAnswer {
        guard answer.matches.strictCount < Self.fewMatches, let wider = answer.matches.relaxed() else { return answer }
        var widened = answer
        widened.notes.append(Self.note(onRelaxing: answer.matches))
        widened.matches = wider
        return widened
    }

    /// The query with the alternatives corrected that no passage has, when that finds more.
    private func suggestion(ofAlternativesIn node: QueryNode, beating asked: QueryAnswer) throws -> String? {
        let spelling = QuerySpelling(of: query, reader: reader)
        guard let correction = try spelling.correctionOfAlternatives(in: node),
            let corrected = try strictAnswer(correction),
            corrected.matches.strictCount > asked.matches.strictCount
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
        let titles = TitleSearch(snapshot: snapshot, analyzer: reader.analyzer)
        var compiler = QueryCompiler(
            analyzer: reader.analyzer, abbreviations: try reader.abbreviations(), database: reader.database,
            filters: FilterCompiler(
                store: snapshot.store, last: snapshot.table.last, titles: titles.passages(ofReportsMatching:)),
            weights: weights, deadline: deadline, matching: matching, isStrict: isStrict)
        return try compiler.compile(node, filters: filters)
    }

    private static func note(onRelaxing matches: QueryMatches) -> String {
        let isOneWord = matches.query.relaxable?.count == 1
        let (words, some) = isOneWord ? ("the word", "parts of it") : ("all the words", "some of them")
        return switch matches.strictCount {
        case 0: "No passage has \(words); these have \(some)."
        case 1: "Only one passage has \(words); others have \(some)."
        default: "Only \(matches.strictCount) passages have \(words); others have \(some)."
        }
    }
}
