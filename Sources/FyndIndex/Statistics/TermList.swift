import FyndAPI
import ICU
import Xapian

/// Lists the words of the collection, or of a part of it, with how often each is there.
///
/// Those of the whole collection are looked up in the index, those of a part of it are counted in the texts. Both come to the same
/// counts.
struct TermList {
    /// The most beginnings that stand for one typed without å ä ö.
    static let maximumBeginnings = 8

    private let request: TermsRequest
    private let reader: IndexReader
    private let selection: CorpusSelection
    private let deadline = CorpusScan.deadline()

    init(_ request: TermsRequest, reader: IndexReader, weights: RankingWeights) {
        self.request = request
        self.reader = reader
        selection = CorpusSelection(reader: reader, weights: weights, deadline: deadline)
    }

    /// The words asked for.
    ///
    /// - Throws: `ServiceError` for a request that is wrong or takes too long; `XapianError`, `RecordReader.Damage`, `ICUError`.
    func run() throws -> TermsResponse {
        try request.check()
        return try response(limit: request.limit)
    }

    private func response(limit: Int) throws -> TermsResponse {
        let (terms, notes) = try found()
        let offset = max(0, request.offset)
        let lookup = TermLookup(request.unit, reader: reader, deadline: deadline)
        let shown = try TermOrder.part(offset..<offset + limit, of: terms, by: request.sort).map { term in
            TermCount(
                word: term.text, passages: term.passages, occurrences: term.occurrences,
                reports: try term.reports ?? lookup.reports(with: term.word))
        }
        return TermsResponse(
            prefix: request.prefix, pattern: request.pattern, query: request.query, unit: request.unit,
            total: terms.count, terms: shown, notes: notes.isEmpty ? nil : notes)
    }

    /// The words of the form asked for; when there are none, those whose beginnings differ from it in å ä ö and the like.
    private func found() throws -> (terms: [CountedTerm], notes: [String]) {
        let form = try TermForm(request, reader.analyzer)
        let (passages, notes) = try selected()
        let terms = try count(form, in: passages)
        guard terms.isEmpty, let prefix = request.prefix, let beginning = form.beginnings(behind: []).first else {
            return (terms, notes)
        }
        let others = try reader.vocabulary().beginnings(foldingLike: beginning).filter { $0 != beginning }
        let tried = Array(others.prefix(Self.maximumBeginnings))
        var found: [CountedTerm] = []
        for other in tried { found += try count(TermForm(beginning: other), in: passages) }
        return (found, found.isEmpty ? notes : notes + [Self.note(prefix, tried)])
    }

    private static func note(_ prefix: String, _ others: [[UInt8]]) -> String {
        let list = others.map { "\"\(String(decoding: $0, as: UTF8.self))\"" }
        return "No word begins with \"\(prefix)\"; these begin with \(list.joined(separator: " or "))."
    }

    /// The passages that are counted, nothing for the whole collection; and what there is to say of them.
    private func selected() throws -> (passages: DocumentSet?, notes: [String]) {
        if let query = request.query {
            let found = try selection.select(query, request.matching, filters: request.filters)
            return (found.passages, found.notes)
        }
        guard request.filters != SearchFilters() else { return (nil, []) }
        return (try selection.passages(passing: request.filters), [])
    }

    private func count(_ form: TermForm, in selection: DocumentSet?) throws -> [CountedTerm] {
        guard let selection else {
            let terms = try TermLookup(request.unit, reader: reader, deadline: deadline).terms(form)
            guard request.unit == .word else { return terms }
            return try terms + InflectedFunctionWords(reader: reader, deadline: deadline).terms(form)
        }
        var tally = try TermTally(request.unit, reader: reader, isCounted: form.matches)
        try CorpusScan(reader: reader, deadline: deadline).forEachPassage(of: selection) { tally.add($0, $1, $2) }
        return tally.terms
    }
}
