import Glibc

/// What was found for a query, as the measures see it: the grades by rank.
struct JudgedRanking {
    /// The grades of the documents found, the first rank first; 0 for those that are not judged, or not relevant.
    let grades: [Int]
    /// The grades of all relevant documents, the highest first.
    let ideal: [Int]

    /// What was found for a query with its judgements.
    init(_ found: [Run.Found], judgements: [String: Int]) {
        grades = found.map { max(0, judgements[$0.document] ?? 0) }
        ideal = judgements.values.filter { $0 > 0 }.sorted(by: >)
    }

    /// The value of a measure, 0...1; 0 for a query without relevant documents.
    func value(of measure: Measure) -> Double {
        guard !ideal.isEmpty else { return 0 }
        let seen = measure.cutoff.map { grades.prefix($0) } ?? grades[...]
        switch measure.kind {
        case .ndcg:
            let best = measure.cutoff.map { ideal.prefix($0) } ?? ideal[...]
            return Self.discountedGain(seen) / Self.discountedGain(best)
        case .map: return averagePrecision
        case .mrr: return seen.firstIndex { $0 > 0 }.map { 1 / Double($0 + 1) } ?? 0
        case .recall: return Double(seen.count { $0 > 0 }) / Double(ideal.count)
        case .precision: return Double(seen.count { $0 > 0 }) / Double(measure.cutoff ?? max(1, grades.count))
        case .success: return seen.contains { $0 > 0 } ? 1 : 0
        }
    }

    private var averagePrecision: Double {
        var relevant = 0
        var sum = 0.0
        for (index, grade) in grades.enumerated() where grade > 0 {
            relevant += 1
            sum += Double(relevant) / Double(index + 1)
        }
        return sum / Double(ideal.count)
    }

    private static func discountedGain(_ grades: ArraySlice<Int>) -> Double {
        var sum = 0.0
        for (index, grade) in grades.enumerated() where grade > 0 { sum += Double(grade) / log2(Double(index + 2)) }
        return sum
    }
}
