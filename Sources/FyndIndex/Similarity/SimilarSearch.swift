import AuditReport
import FyndAPI
import Similarity
import Xapian

/// Answers a request for passages that say the same as a given one.
struct SimilarSearch {
    /// How many passages are looked at for each hit that is asked for, as some are folded, and for few hits.
    private static let passagesPerHit = 3
    private static let leastDepth = 300
    /// Of a longer source the answer shows the beginning, in letters.
    private static let shownSource = 500

    private let reader: IndexReader
    private let request: SimilarRequest

    init(_ request: SimilarRequest, reader: IndexReader) {
        self.request = request
        self.reader = reader
    }

    /// Runs the search.
    ///
    /// - Throws: `ServiceError.notFound` for an unknown id, `.invalidRequest` for a text without words or an unknown kind;
    ///   `XapianError`.
    func run() throws -> SearchResponse {
        let start = ContinuousClock.now
        let source = try source()
        guard !source.words.isEmpty else {
            throw ServiceError.invalidRequest(
                "The text has no words to compare: letters, and more than function words, are needed. Give a sentence, or an id."
            )
        }
        let scope = try SimilarScope(request.filters, reader: reader)
        let depth = max(Self.leastDepth, Self.passagesPerHit * (request.offset + request.limit))
        let (matches, total) = try matches(source, scope, depth: depth)
        let groups = SimilarFolding.fold(matches)
        let shown = groups.dropFirst(request.offset).prefix(request.limit)
        var response = SearchResponse(
            query: Self.shortened(source.text), total: total - (matches.count - groups.count),
            totalIsExact: total == matches.count, hits: try hits(Array(shown), source), notes: scope.notes, seconds: 0)
        response.seconds = (ContinuousClock.now - start) / .seconds(1)
        return response
    }

    /// What is compared with.
    private struct Source {
        var text: String
        var passage: StoredPassage?
        var document: DocumentID?
        var words: [FeatureReader.Word]
    }

    private func source() throws -> Source {
        switch request.source {
        case .text(let text):
            return Source(text: text, passage: nil, document: nil, words: reader.features.words(in: text))
        case .passage(let id):
            let passage = try PassageLookup(reader: reader).passage(id: id)
            let text = passage.record.text
            return Source(
                text: text, passage: passage, document: reader.document(of: passage),
                words: reader.features.words(in: text))
        }
    }

    private static func shortened(_ text: String) -> String {
        text.count <= shownSource ? text : text.prefix(shownSource) + "…"
    }

    /// The passages that are most like the source, the most alike first, and how many there are.
    private func matches(
        _ source: Source, _ scope: SimilarScope, depth: Int
    ) throws -> (best: [SimilarMatch], total: Int) {
        let reports = try reader.snapshot().table.reportOfDocument
        let own =
            request.includeSameReport ? [] : try source.passage.map { try reader.reports(ofAuditOf: $0.report) } ?? []
        var best: [SimilarMatch] = []
        var total = 0
        for kind in scope.kinds {
            let index = try reader.similarities(of: kind)
            let query = SimilarityQuery(source.words, document: source.document, index: index)
            let (found, count) = index.search(query, limit: depth) { document in
                document != source.document && !own.contains(reports[Int(document)]) && scope.allows(document, as: kind)
            }
            best += found.map { SimilarMatch(unit: $0, index: index) }
            total += count
        }
        // Equals stand in the order of their kinds, and there as they were found.
        let order = best.indices.sorted {
            let (one, other) = (best[$0].unit.similarity, best[$1].unit.similarity)
            return one == other ? $0 < $1 : one > other
        }
        return (order.prefix(depth).map { best[$0] }, total)
    }

    private func hits(_ groups: [SimilarFolding.Group], _ source: Source) throws -> [Hit] {
        guard !groups.isEmpty else { return [] }
        let outcomes = try OutcomeSearch(reader: reader)
        return try groups.map { group in
            var hit = try hit(group, source)
            if hit.passage.kind == PassageKind.recommendation.rawValue {
                hit.outcome = outcomes.outcome(of: try reader.passage(group.best.unit.document))
            }
            return hit
        }
    }

    private func hit(_ group: SimilarFolding.Group, _ source: Source) throws -> Hit {
        let passage = try reader.passage(group.best.unit.document)
        let words = reader.features.words(in: passage.record.text)
        let meeting = TextMeeting(source.words, words, model: group.best.index.learnt)
        let lemmas = Set(meeting.shared.map(\.features.lemma)).union(meeting.pairs.map(\.other.features.lemma))
        let ranges = words.filter { lemmas.contains($0.features.lemma) }.map(\.range)
        let similarity = group.best.unit.similarity
        var hit = try HitMaker(reader: reader, highlights: HighlightTerms())
            .hit(passage, score: similarity, ranges: ranges)
        hit.similarity = similarity
        hit.sharedTerms = meeting.shared.map { Self.word($0, in: passage.record.text) }
        let related = meeting.pairs.map { pair in
            RelatedTerm(
                term: Self.word(pair.other, in: passage.record.text), source: Self.word(pair.source, in: source.text),
                relation: .init(pair.relation))
        }
        hit.relatedTerms = related.isEmpty ? nil : related
        if !group.others.isEmpty {
            hit.count = group.others.count + 1
            hit.folded = try group.others.map { match in
                let passage = try reader.passage(match.unit.document)
                return FoldedPassage(id: passage.id, report: ReportReference(passage.report.view))
            }
        }
        return hit
    }

    private static func word(_ word: FeatureReader.Word, in text: String) -> String {
        var text = text
        return text.withUTF8 { String(decoding: $0[word.range], as: UTF8.self).lowercased() }
    }
}

/// A passage that was found, with the index that it was found in.
struct SimilarMatch {
    /// The passage.
    var unit: SimilarUnit
    /// The passages of its kind.
    var index: SimilarityIndex
}

extension RelatedTerm.Relation {
    /// The relation as answers name it.
    fileprivate init(_ relation: TextMeeting.Relation) {
        switch relation {
        case .derivation: self = .derivation
        case .compound: self = .compound
        case .synonyms: self = .thesaurus
        case .distribution: self = .distribution
        }
    }
}
