import FyndAPI

/// Draws recommendations of an index, and makes questions of them.
struct QuestionMaker {
    private let advice: [PassageView]

    /// Draws recommendations, each of a report drawn anew, as long as there are reports.
    ///
    /// - Parameters:
    ///   - count: How many.
    ///   - service: The index.
    ///   - generator: What they are drawn by.
    /// - Throws: `ServiceError` when the index cannot be read.
    init(_ count: Int, from service: some SearchService, using generator: inout SeededGenerator) async throws {
        let ids = try await service.reports(SearchFilters()).reports.map(\.id).sorted().shuffled(using: &generator)
        var advice: [PassageView] = []
        for id in ids where advice.count < count {
            let passages = try await service.report(id: id).passages.filter { $0.kind == "recommendation" }
            if let passage = passages.randomElement(using: &generator) { advice.append(passage) }
        }
        self.advice = advice
    }

    /// Questions for what is similar, by turns to a recommendation of the index and to one with changed words; none when the
    /// index has no recommendations.
    func similar(_ count: Int, using generator: inout SeededGenerator) -> [DaemonQuestion] {
        guard !advice.isEmpty else { return [] }
        return (0..<count).map { number in
            let passage = advice[number % advice.count]
            guard number % 2 == 1 else { return DaemonQuestion(kind: .similarToPassage, value: passage.id) }
            let text = NearCopies.reworded(passage.text, using: &generator)
            return DaemonQuestion(kind: .similarToText, value: text)
        }
    }

    /// Questions for what matches a query, of words of the recommendations.
    func searches(_ count: Int, seed: UInt64) -> [DaemonQuestion] {
        QueryMix(advice.map { $0.text[...] }).draw(count, seed: seed).map { DaemonQuestion(kind: .search, value: $0) }
    }
}
