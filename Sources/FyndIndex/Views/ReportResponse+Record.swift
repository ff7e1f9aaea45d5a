import FyndAPI

extension ReportResponse {
    /// A stored report with its passages.
    init(_ record: ReportRecord, view: ReportView, passages: [PassageView]) {
        self.init(
            report: view, passages: passages,
            recommendations: record.recommendations.map { recommendation in
                RecommendationView(
                    text: recommendation.text, addressee: recommendation.addressee,
                    passages: recommendation.ordinals.map { PassageID(report: record.id, ordinal: $0).text })
            },
            earlierRecommendations: record.earlierRecommendations.map {
                EarlierRecommendationView(
                    text: $0.text, status: $0.status, statement: $0.statement, start: $0.range.lowerBound,
                    end: $0.range.upperBound, statementStart: $0.statementRange.lowerBound,
                    statementEnd: $0.statementRange.upperBound)
            })
    }
}
