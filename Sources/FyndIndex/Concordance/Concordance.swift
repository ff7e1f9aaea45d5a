import FyndAPI

/// What a concordance is made of: which passages, in which order, and what occurs in them.
struct Concordance: Sendable {
    /// How long the matching passages may be looked for, in seconds of processor time. More than for a search: who counts waits.
    static let timeLimit = 20.0

    /// What was asked for.
    let request: KWICRequest
    /// What occurs.
    let terms: OccurrenceTerms
    /// The passages that match.
    let plan: PassagePlan
    /// What was expanded or left out, in words.
    let notes: [String]

    /// Finds what matches.
    ///
    /// - Throws: `ServiceError` for a query that is wrong or takes too long; `XapianError`, `RecordReader.Damage`, `ICUError`.
    init(_ request: KWICRequest, reader: IndexReader, weights: RankingWeights) throws {
        let answer = try QueryAnswering(
            request.query, filters: request.filters, matching: request.matching, isStrict: true, reader: reader,
            weights: weights, deadline: Deadline(seconds: Self.timeLimit)
        ).answer()
        self.request = request
        terms = OccurrenceTerms(answer.matches.query)
        let order: PassagePlan.Order =
            switch request.sort {
            case .document, .left, .right: .id
            case .year: .year
            case .municipality: .municipality
            }
        plan = try PassagePlan(answer.matches.passages, in: order, reader: reader)
        var notes = answer.notes
        if let suggestion = answer.suggestion { notes.append("No passage matches. Did you mean \"\(suggestion)\"?") }
        if terms.isEmpty {
            notes.append("The query has no word that could stand in a text, so there are no lines.")
        }
        self.notes = notes
    }

    /// Whether lines are in the order of the passages, each of them taken: then nothing but lines need be made of the passages.
    var isInOrder: Bool { request.sample == nil && request.sort != .left && request.sort != .right }
}
