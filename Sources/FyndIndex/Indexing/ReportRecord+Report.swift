import AuditReport

extension ReportRecord {
    /// The record of a report as read, without its blocks and sections.
    ///
    /// - Parameters:
    ///   - report: The report.
    ///   - ids: The ids of the documents of its file, in order.
    ///   - part: The report's place among them, from 0.
    ///   - path: The file.
    ///   - contentHash: The hash of what it was read from.
    init(_ report: Report, ids: [String], part: Int, path: String, contentHash: ContentHash) {
        let metadata = report.metadata
        self.init(
            id: ids[part], path: path, member: report.member, collectionID: nil, contentHash: contentHash.value,
            passageCount: report.passages.count,
            blockStarts: [], sections: [],
            title: metadata.title, municipality: metadata.municipality, county: metadata.county,
            organisation: metadata.organisation, year: metadata.year, auditedYear: metadata.auditedYear,
            date: metadata.date, firm: metadata.firm, bodies: metadata.bodies, type: metadata.type,
            registrationNumbers: metadata.registrationNumbers, overallGrade: report.overallGrade,
            belongsTo: report.belongsTo.flatMap { ids.indices.contains($0) ? ids[$0] : nil },
            lastPage: report.lastPage, quality: QualityRecord(report.quality),
            recommendations: report.recommendations.map(RecommendationRecord.init),
            followsUp: report.followsUp.map { FollowedReportRecord(title: $0.title, year: $0.year) },
            earlierRecommendations: report.earlierRecommendations.map(EarlierRecommendationRecord.init))
    }
}

extension QualityRecord {
    /// The quality of a text as it was read.
    fileprivate init(_ quality: TextQuality) {
        self.init(
            score: Int((min(max(quality.score, 0), 1) * 10_000).rounded()), damagedWords: max(quality.damagedWords, 0),
            words: max(quality.words, 0))
    }
}

extension RecommendationRecord {
    /// A recommendation as it was read.
    fileprivate init(_ recommendation: Recommendation) {
        self.init(
            text: recommendation.text, addressee: recommendation.addressee,
            ordinals: recommendation.places.map { $0 + 1 })
    }
}

extension EarlierRecommendationRecord {
    /// An earlier recommendation as it was read.
    fileprivate init(_ earlier: EarlierRecommendation) {
        self.init(
            text: earlier.text, status: earlier.status.rawValue, statement: earlier.statement,
            range: earlier.span.start..<earlier.span.end,
            statementRange: earlier.statementSpan.start..<earlier.statementSpan.end)
    }
}
