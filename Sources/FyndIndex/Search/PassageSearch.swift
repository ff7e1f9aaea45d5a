import FyndAPI
import Xapian

/// Answers a search request from one reader.
struct PassageSearch {
    /// How long a search may take, in seconds.
    static let timeLimit = 2.0
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
    /// - Throws: `ServiceError` for a query that is wrong or takes too long; `XapianError`, `RecordReader.Damage`.
    func run() throws -> SearchResponse {
        let start = ContinuousClock.now
        let deadline = Deadline(seconds: Self.timeLimit)
        let answer = try QueryAnswering(
            request.query, filters: request.filters, matching: request.matching, isStrict: request.strict,
            reader: reader, weights: weights, deadline: deadline
        ).answer()
        let matches = answer.matches
        let listing = try list(matches)
        let ranked = try ordered(listing.entries, matches)
        let shown = Array(ranked.dropFirst(request.offset).prefix(request.limit))
        let explanations = request.explain ? try explain(shown, matches) : []

        var highlights = matches.query.highlights
        if matches.isRelaxed { highlights.lemmas.formUnion(highlights.partLemmas) }
        var maker = HitMaker(reader: reader, highlights: highlights)
        var response = SearchResponse(
            query: request.query, total: listing.total, totalIsExact: true, hits: [], seconds: 0)
        for (index, ranked) in shown.enumerated() {
            var hit = try maker.hit(reader.passage(ranked.entry.document), score: Double(ranked.entry.score))
            if request.onePerReport { hit.moreInReport = listing.othersInReport[ranked.entry.document] }
            if request.explain { hit.explanation = explanations[index] }
            response.hits.append(hit)
        }
        if !listing.facets.isEmpty {
            response.facets = [:]
            for facet in listing.facets { response.facets?[facet.field.rawValue] = try counts(facet) }
        }
        response.groups = try listing.groups.map { try groups($0, &maker) }
        response.suggestion = answer.suggestion
        response.notes = answer.notes.isEmpty ? nil : answer.notes
        if request.explainQuery { response.understanding = QueryUnderstanding(answer.node, answer.asked) }
        response.seconds = (ContinuousClock.now - start) / .seconds(1)
        return response
    }

    // MARK: Listing

    /// All matches, gone through once: the first of them in order, and counts of all.
    private struct Listing {
        var entries: [RankedEntry] = []
        var total = 0
        var facets: [FacetCounter] = []
        var groups: HitGroups?
        /// How many more passages match in the report of a passage that stands for it.
        var othersInReport: [DocumentID: Int] = [:]
    }

    private func list(_ matches: QueryMatches) throws -> Listing {
        let snapshot = try reader.snapshot()
        var listing = Listing()
        var entries = try entries(of: matches, snapshot)
        if request.onePerReport {
            let reports = bestOfReports(entries, snapshot.table)
            entries = reports.map(\.best)
            for (best, others) in reports { listing.othersInReport[best.document] = others }
        }
        listing.total = entries.count
        listing.facets = try request.facets.map { field in
            var counter = try FacetCounter(field, in: snapshot)
            counter.add(entries)
            return counter
        }
        listing.groups = try request.groupBy.map { field in
            var groups = try HitGroups(field, size: min(request.limit, Self.hitsPerGroup), in: snapshot)
            groups.add(entries)
            return groups
        }
        var first = RankedEntries(limit: max(request.offset + request.limit, isReranked ? Reranker.depth : 0))
        for entry in entries { first.insert(entry) }
        listing.entries = first.sorted
        return listing
    }

    /// All matches with their scores, by document.
    private func entries(of matches: QueryMatches, _ snapshot: IndexSnapshot) throws -> [RankedEntry] {
        let (table, ranks) = (snapshot.table, try snapshot.reportRanks)
        var entries = matches.passages.documents.map { document in
            let rank = table.place(ofReportOf: document).map { ranks[$0] }
            return RankedEntry(document: document, score: 0, reportRank: rank ?? .max)
        }
        if matches.query.isRanked {
            try matches.score()
            try PassageScorer(matches, in: snapshot, weights: weights).score(&entries)
        }
        if request.sort != .relevance {
            let years = YearKeys(try snapshot.column(.year), request.sort)
            for index in entries.indices { entries[index].key = years.key(of: entries[index].document) }
        }
        return entries
    }

    /// The best passage of each report, and how many others match.
    private func bestOfReports(
        _ entries: [RankedEntry], _ table: DocumentTable
    ) -> [(best: RankedEntry, others: Int)] {
        var places = [Int32](repeating: -1, count: table.reports.count)
        var reports: [(best: RankedEntry, others: Int)] = []
        for entry in entries {
            let report = Int(table.reportOfDocument[Int(entry.document)])
            guard report < places.count else { continue }
            let place = Int(places[report])
            guard place >= 0 else {
                places[report] = Int32(reports.count)
                reports.append((entry, 0))
                continue
            }
            reports[place].others += 1
            if entry.precedes(reports[place].best) { reports[place].best = entry }
        }
        return reports
    }

    // MARK: Ordering

    private typealias Ranked = (entry: RankedEntry, additions: Reranker.Additions)

    /// Whether the first hits are looked at more closely.
    private var isReranked: Bool { request.sort == .relevance }

    private func ordered(_ entries: [RankedEntry], _ matches: QueryMatches) throws -> [Ranked] {
        guard isReranked, matches.query.isRanked, request.limit > 0 else { return entries.map { ($0, .init()) } }
        return try Reranker(matches.scoredIdeas, reader: reader, weights: weights).rerank(entries)
    }

    /// A facet's counts; years without a match between others are there too.
    private func counts(_ facet: FacetCounter) throws -> [FacetCount] {
        let counts = try facet.result(reader)
        guard facet.field.isYear else { return counts }
        return FacetCount.fillingYears(counts, range: facet.field == .year ? request.filters.year : nil)
    }

    private func groups(_ groups: HitGroups, _ maker: inout HitMaker) throws -> [HitGroup] {
        let found = try groups.result(reader).enumerated().map { place, group in
            let shown = place < Self.groupsWithHits ? group.entries : []
            return HitGroup(
                value: group.value, count: group.count,
                hits: try shown.map { try maker.hit(reader.passage($0.document), score: Double($0.score)) })
        }
        guard groups.field.isYear else { return found }
        // Years without a match between others are groups without hits.
        let byYear = Dictionary(found.map { ($0.value, $0) }) { first, _ in first }
        let counts = found.map { FacetCount(value: $0.value, count: $0.count) }
        return FacetCount.fillingYears(counts, range: groups.field == .year ? request.filters.year : nil).map {
            byYear[$0.value] ?? HitGroup(value: $0.value, count: $0.count, hits: [])
        }
    }

    // MARK: Explaining

    /// How the score of each hit came about: parts that add up to it.
    private func explain(_ hits: [Ranked], _ matches: QueryMatches) throws -> [[ScorePart]] {
        guard matches.query.isRanked else { return hits.map { _ in [] } }
        let scorer = try PassageScorer(matches, in: reader.snapshot(), weights: weights)
        let shares = try matches.score(watching: hits.map(\.entry.document))
        let labels = matches.scoredIdeas.map(\.idea.label)
        return hits.enumerated().map { place, hit in
            var parts: [ScorePart] = []
            var sum: Double = 0
            func add(_ part: String, _ score: Double) {
                guard score != 0 else { return }
                parts.append(ScorePart(part: part, score: score))
                sum += score
            }
            for (label, shares) in zip(labels, shares) { add(label, Double(shares[place].passage)) }
            for (label, shares) in zip(labels, shares) { add("\(label) in the report", Double(shares[place].report)) }
            add("kind of passage", sum * Double(scorer.kindFactor(of: hit.entry.document) - 1))
            add("all words", sum * Double(scorer.wholeFactor(of: hit.entry.document) - 1))
            add("heading", Double(hit.additions.heading))
            add("near each other", Double(hit.additions.proximity))
            add("in order", Double(hit.additions.sequence))
            add("at the beginning", Double(hit.additions.lead))
            add("said before", sum * Double(hit.additions.factor - 1))
            return parts
        }
    }
}

/// What hits are sorted by when they are sorted by year; without a year they come last.
private struct YearKeys {
    private let column: FacetColumn
    private let keys: [Int32]

    init(_ column: FacetColumn, _ sort: SearchRequest.Sort) {
        self.column = column
        keys = column.values.map { value in
            let year = Int32(value) ?? 0
            return sort == .newest ? year : -year
        }
    }

    func key(of document: DocumentID) -> Int32 {
        column.place(of: document).map { keys[$0] } ?? .min
    }
}
