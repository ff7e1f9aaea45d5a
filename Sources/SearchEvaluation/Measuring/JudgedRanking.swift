import Glibc

/// What was found for a query, as the measures see it: the grades by rank.
struct JudgedRanking {
    /// The grades of the documents found, the first rank first; 0 for those that are not judged, or not relevant.
    let grades: [Int]
    /// The grades > 0 of all judged documents, the highest first.
    let ideal: [Int]
    /// The least grade that is relevant to binary measures, ≥ 1.
    let relevantFrom: Int
    /// How many of the judged documents are relevant to binary measures.
    private let relevantCount: Int

    /// What was found for a query with its judgements.
    init(_ found: [Run.Found], judgements: [String: Int], relevantFrom: Int = 1) {
        grades = found.map { max(0, judgements[$0.document] ?? 0) }
        ideal = judgements.values.filter { $0 > 0 }.sorted(by: >)
        self.relevantFrom = relevantFrom
        relevantCount = ideal.count { $0 >= relevantFrom }
    }

    /// The value of a measure, 0...1; 0 for a query without documents that are relevant to it.
    func value(of measure: Measure) -> Double {
        guard measure.kind.isGraded ? !ideal.isEmpty : relevantCount > 0 else { return 0 }
        let seen = measure.cutoff.map { grades.prefix($0) } ?? grades[...]
        switch measure.kind {
        case .ndcg:
            let best = measure.cutoff.map { ideal.prefix($0) } ?? ideal[...]
            return Self.discountedGain(seen) / Self.discountedGain(best)
        case .map: return averagePrecision
        case .mrr: return seen.firstIndex(where: isRelevant).map { 1 / Double($0 + 1) } ?? 0
        case .recall: return Double(seen.count(where: isRelevant)) / Double(relevantCount)
        case .precision: return Double(seen.count(where: isRelevant)) / Double(measure.cutoff ?? max(1, grades.count))
        case .success: return seen.contains(where: isRelevant) ? 1 : 0
        }
    }

    private func isRelevant(_ grade: Int) -> Bool { grade >= relevantFrom }

    private var averagePrecision: Double {
        var relevant = 0
        var sum = 0.0
        for (index, grade) in grades.enumerated() where isRelevant(grade) {
            relevant += 1
            sum += Double(relevant) / Double(index + 1)
        }
        return sum / Double(relevantCount)
    }

    private static func discountedGain(_ grades: ArraySlice<Int>) -> Double {
        var sum = 0.0
        for (index, grade) in grades.enumerated() where grade > 0 { sum += Double(grade) / log2(Double(index + 2)) }
        return sum
    }
}
