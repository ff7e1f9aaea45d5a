import FyndAPI
import SwedishText
import Xapian

/// Answers a request for passages that say the same as a given one.
///
/// Candidates come from a weighted disjunction of the source's lemmas; they are then compared with it by the cosine of
/// their stem vectors (Salton 1975), each lemma weighted by how well it tells passages of the kinds searched apart.
struct SimilarSearch {
    /// The candidates that are compared.
    private static let candidateCount = 400
    /// The source's lemmas that are searched for: the weightiest.
    private static let maximumLemmas = 48
    /// Less alike than this is not alike.
    private static let minimumSimilarity = 0.08
    /// A source is read up to this many bytes.
    private static let maximumSourceBytes = 64 << 10

    private let reader: IndexReader
    private let request: SimilarRequest

    init(_ request: SimilarRequest, reader: IndexReader) {
        self.request = request
        self.reader = reader
    }

    /// Runs the search.
    ///
    /// - Throws: `ServiceError.notFound` for an unknown id, `.invalidRequest` for a text without words; `XapianError`.
    func run() throws -> SearchResponse {
        let start = ContinuousClock.now
        let source = try source()
        var filters = request.filters
        if filters.kind == nil { filters.kind = ["recommendation"] }
        let statistics = try statistics(of: filters.kind ?? [])
        let weighted = source.words.map { ($0, statistics.weight($0.lemma)) }
            .sorted { $0.1 == $1.1 ? $0.0.lemma.lexicographicallyPrecedes($1.0.lemma) : $0.1 > $1.1 }
            .prefix(Self.maximumLemmas)
        let ranked = try compare(
            try candidates(for: Array(weighted), filters, source), with: Array(weighted), source, statistics)
        let shown = ranked.dropFirst(request.offset).prefix(request.limit)
        return SearchResponse(
            query: source.text, total: ranked.count, totalIsExact: ranked.count < Self.candidateCount,
            hits: try hits(Array(shown)), seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    private struct Source {
        var text: String
        var passage: StoredPassage?
        var words: [AnalyzedWord]
    }

    private struct Candidate {
        var document: DocumentID
        var passage: StoredPassage
        var score: Double
        var shared: [AnalyzedWord]
    }

    private func source() throws -> Source {
        var source: Source
        switch request.source {
        case .text(let text):
            let bytes = text.utf8.prefix(Self.maximumSourceBytes)
            source = Source(text: String(decoding: bytes, as: UTF8.self), passage: nil, words: [])
        case .passage(let id):
            let passage = try PassageLookup(reader: reader).passage(id: id)
            source = Source(text: passage.record.text, passage: passage, words: [])
        }
        source.words = distinctWords(of: source.text)
        guard !source.words.isEmpty else {
            throw ServiceError.invalidRequest("The text has no words to compare. Give a sentence, or an id with --id.")
        }
        return source
    }

    /// The words of substance, each lemma once, in the order of the text.
    private func distinctWords(of text: String) -> [AnalyzedWord] {
        var seen: Set<[UInt8]> = []
        return AnalyzedWord.words(in: text, reader.analyzer).filter {
            !$0.isFunctionWord && $0.lemma.count > 1 && seen.insert($0.lemma).inserted
        }
    }

    private func statistics(of kinds: [String]) throws -> TermStatistics {
        let folded = kinds.map(FilterFolding.plain).sorted()
        let key = folded.joined(separator: ",")
        if let known = reader.statistics[key] { return known }
        let terms = folded.map { IndexSchema.term(IndexSchema.Prefix.kind, $0) }
        let statistics = try TermStatistics(passagesWith: terms, in: reader.database)
        reader.statistics[key] = statistics
        return statistics
    }

    private func candidates(
        for words: [(AnalyzedWord, Double)], _ filters: SearchFilters, _ source: Source
    ) throws -> [DocumentID] {
        let snapshot = try reader.snapshot()
        var scores = [Float](repeating: 0, count: Int(snapshot.table.last) + 1)
        for (word, weight) in words {
            for document in try snapshot.store.postings(ofAny: word.lemmaTerms).documents {
                scores[Int(document)] += Float(weight * weight)
            }
        }
        var passages = snapshot.table.passages
        let compiler = FilterCompiler(
            store: snapshot.store, last: snapshot.table.last, titles: { _ in snapshot.table.passages })
        if let narrowing = try compiler.compile(filters) { passages.formIntersection(narrowing) }
        if let passage = source.passage, !request.includeSameReport {
            let same = try snapshot.store.postings(of: ReportKey(id: passage.report.record.id).term)
            passages.subtract(DocumentSet(same.documents, upTo: snapshot.table.last))
        }
        var best = RankedEntries(limit: Self.candidateCount)
        passages.forEach { document in
            let score = scores[Int(document)]
            if score > 0 { best.insert(RankedEntry(document: document, score: score)) }
        }
        return best.sorted.map(\.document)
    }

    private func compare(
        _ documents: [DocumentID], with words: [(AnalyzedWord, Double)], _ source: Source, _ statistics: TermStatistics
    ) throws -> [Candidate] {
        let norm = words.reduce(0) { $0 + $1.1 * $1.1 }.squareRoot()
        var candidates: [Candidate] = []
        for document in documents {
            let passage = try reader.passage(document)
            if passage.id == source.passage?.id { continue }
            // Sums go over lists, not sets, whose order differs from run to run and with it the last digit.
            let own = distinctWords(of: passage.record.text)
            let ownLemmas = Set(own.map(\.lemma))
            let shared = words.filter { ownLemmas.contains($0.0.lemma) }
            let product = shared.reduce(0) { $0 + $1.1 * $1.1 }
            let ownNorm = own.reduce(0) { $0 + statistics.weight($1.lemma) * statistics.weight($1.lemma) }.squareRoot()
            let score = product / max(norm * ownNorm, .leastNormalMagnitude)
            guard score >= Self.minimumSimilarity else { continue }
            candidates.append(
                Candidate(
                    document: document, passage: passage, score: min(score, 1), shared: shared.map(\.0)))
        }
        return candidates.sorted { $0.score == $1.score ? $0.document < $1.document : $0.score > $1.score }
    }

    private func hits(_ candidates: [Candidate]) throws -> [Hit] {
        try candidates.map { candidate in
            var terms = HighlightTerms()
            terms.lemmas = Set(candidate.shared.map(\.lemma))
            var maker = HitMaker(reader: reader, highlights: terms)
            var hit = try maker.hit(candidate.passage, score: candidate.score)
            hit.similarity = candidate.score
            hit.sharedTerms = candidate.shared.map { String(decoding: $0.word, as: UTF8.self) }
            return hit
        }
    }
}
