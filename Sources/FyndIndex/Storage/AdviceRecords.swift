/// What is stored of a recommendation.
struct RecommendationRecord: Equatable {
    /// Its fullest wording.
    var text: String
    /// The bodies it is addressed to.
    var addressee: [String]
    /// The places in the report, from 1, of the passages that give it.
    var ordinals: [Int]
}

/// What is stored of a report that a follow-up names.
struct FollowedReportRecord: Equatable {
    /// Its title as the follow-up gives it.
    var title: String
    /// Its year, where the follow-up says it.
    var year: Int?
}

/// What is stored of a recommendation of an earlier audit.
struct EarlierRecommendationRecord: Equatable {
    /// The recommendation as the follow-up quotes it.
    var text: String
    /// What became of it.
    var status: String
    /// The words that say so.
    var statement: String
    /// Where the quotation begins and ends in the source, in Unicode scalars.
    var range: Range<Int>
    /// Where the statement begins and ends.
    var statementRange: Range<Int>
}

/// What is stored of the quality of a text.
struct QualityRecord: Equatable {
    /// From 0 to 1, in ten-thousandths.
    var score: Int
    /// The words that show damage.
    var damagedWords: Int
    /// The words looked at.
    var words: Int
}

// MARK: Coding

extension RecordWriter {
    /// Writes a list of recommendations.
    mutating func write(_ recommendations: [RecommendationRecord]) {
        write(recommendations.count)
        for recommendation in recommendations {
            write(recommendation.text)
            write(recommendation.addressee)
            write(recommendation.ordinals)
        }
    }

    /// Writes a list of reports that are followed up.
    mutating func write(_ reports: [FollowedReportRecord]) {
        write(reports.count)
        for report in reports {
            write(report.title)
            write(report.year)
        }
    }

    /// Writes a list of earlier recommendations.
    mutating func write(_ recommendations: [EarlierRecommendationRecord]) {
        write(recommendations.count)
        for recommendation in recommendations {
            write(recommendation.text)
            write(recommendation.status)
            write(recommendation.statement)
            write(recommendation.range)
            write(recommendation.statementRange)
        }
    }

    /// Writes a quality.
    mutating func write(_ quality: QualityRecord) {
        write(quality.score)
        write(quality.damagedWords)
        write(quality.words)
    }
}

extension RecordReader {
    /// Reads a list of recommendations.
    mutating func recommendations() throws(Damage) -> [RecommendationRecord] {
        var list: [RecommendationRecord] = []
        for _ in 0..<(try count()) {
            list.append(
                RecommendationRecord(text: try text(), addressee: try self.list(), ordinals: try integers()))
        }
        return list
    }

    /// Reads a list of reports that are followed up.
    mutating func followedReports() throws(Damage) -> [FollowedReportRecord] {
        var list: [FollowedReportRecord] = []
        for _ in 0..<(try count()) {
            list.append(FollowedReportRecord(title: try text(), year: try optionalInteger()))
        }
        return list
    }

    /// Reads a list of earlier recommendations.
    mutating func earlierRecommendations() throws(Damage) -> [EarlierRecommendationRecord] {
        var list: [EarlierRecommendationRecord] = []
        for _ in 0..<(try count()) {
            list.append(
                EarlierRecommendationRecord(
                    text: try text(), status: try text(), statement: try text(), range: try range(),
                    statementRange: try range()))
        }
        return list
    }

    /// Reads a quality.
    mutating func quality() throws(Damage) -> QualityRecord {
        QualityRecord(score: try integer(), damagedWords: try integer(), words: try integer())
    }
}
