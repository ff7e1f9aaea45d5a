/// What the length of each passage and of each report adds below BM25's fraction bar, reckoned once for a revision.
final class LengthNorms {
    let passages: [Float]
    let reports: [Float]

    init(_ table: DocumentTable, _ weights: RankingWeights) {
        passages = table.lengths.map {
            BM25.norm(
                length: $0, average: table.averageLength, k1: weights.k1, b: weights.b, minimum: weights.minimumLength)
        }
        reports = table.reportLengths.map {
            BM25.norm(length: $0, average: table.averageReportLength, k1: weights.reportK1, b: weights.reportB)
        }
    }
}
