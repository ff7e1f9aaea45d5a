public import AuditReport
public import FyndAPI
import SwedishText

extension InspectResponse {
    /// Shows the reports of a file.
    ///
    /// - Parameter reports: The reports as they were read.
    /// - Throws: `ServiceError.internalError` when the text analysis, which finds abbreviations, cannot be set up.
    public init(_ reports: [Report]) throws(ServiceError) {
        do throws(TextAnalysisError) {
            let analyzer = try TextAnalyzer()
            self.init(reports: reports.map { InspectedReport($0, analyzer) })
        } catch {
            throw .internalError("The text analysis cannot be set up: \(error)")
        }
    }
}

extension InspectedReport {
    init(_ report: Report, _ analyzer: TextAnalyzer) {
        self.init(
            metadata: InspectedMetadata(report.metadata),
            headings: report.headings.map {
                InspectedHeading(level: $0.level, text: $0.text, start: $0.span.start, end: $0.span.end)
            },
            passages: report.passages.map {
                InspectedPassage(
                    kind: $0.kind.rawValue, text: $0.text, section: $0.section, addressee: $0.addressee,
                    grade: $0.grade, start: $0.span.start, end: $0.span.end, page: $0.page)
            },
            recommendations: report.recommendations.map { InspectedRecommendation($0, in: report) },
            questions: report.questions.map {
                InspectedQuestion(
                    text: $0.text, answer: $0.answer, grade: $0.grade, start: $0.span.start, end: $0.span.end)
            },
            overallGrade: report.overallGrade,
            followsUp: report.followsUp.map {
                InspectedFollowedReport(title: $0.title, year: $0.year, start: $0.span.start, end: $0.span.end)
            },
            earlierRecommendations: report.earlierRecommendations.map(EarlierRecommendationView.init),
            noise: report.noise.map {
                InspectedNoise(kind: $0.kind.rawValue, start: $0.span.start, end: $0.span.end)
            },
            abbreviations: Self.abbreviations(in: report, analyzer),
            quality: QualityView(
                score: report.quality.score, damagedWords: report.quality.damagedWords, words: report.quality.words),
            pages: report.lastPage, belongsTo: report.belongsTo,
            start: report.span.start, end: report.span.end, member: report.member)
    }
}

extension InspectedReport {
    /// What the passages define, each short form once.
    private static func abbreviations(in report: Report, _ analyzer: TextAnalyzer) -> [InspectedAbbreviation] {
        var known: Set<String> = []
        return report.passages.flatMap { passage in
            AbbreviationFinder().definitions(in: passage.text, analyzer: analyzer, parts: analyzer)
                .filter { known.insert($0.short).inserted }
                .map { InspectedAbbreviation(short: $0.short, long: $0.long) }
        }
    }
}

extension InspectedRecommendation {
    /// A recommendation with the places of its passages in `report`.
    fileprivate init(_ recommendation: Recommendation, in report: Report) {
        let passages = recommendation.places.filter(report.passages.indices.contains).map { report.passages[$0] }
        self.init(
            text: recommendation.text, addressee: recommendation.addressee,
            places: passages.map { InspectedPlace(start: $0.span.start, end: $0.span.end, page: $0.page) })
    }
}

extension EarlierRecommendationView {
    /// An earlier recommendation as it was read.
    fileprivate init(_ earlier: EarlierRecommendation) {
        self.init(
            text: earlier.text, status: earlier.status.rawValue, statement: earlier.statement,
            start: earlier.span.start, end: earlier.span.end, statementStart: earlier.statementSpan.start,
            statementEnd: earlier.statementSpan.end)
    }
}

extension InspectedMetadata {
    init(_ metadata: ReportMetadata) {
        self.init()
        municipality = metadata.municipality
        county = metadata.county
        organisation = metadata.organisation
        year = metadata.year
        auditedYear = metadata.auditedYear
        date = metadata.date
        firm = metadata.firm
        title = metadata.title
        bodies = metadata.bodies.isEmpty ? nil : metadata.bodies
        type = metadata.type
        registrationNumbers = metadata.registrationNumbers.isEmpty ? nil : metadata.registrationNumbers
        let keys = RegistrationNumbers.keys(of: metadata.registrationNumbers)
        registrationKeys = keys.isEmpty ? nil : keys
        let evidence = metadata.evidence.mapValues { InspectedEvidence(line: $0.line, confidence: $0.confidence) }
        self.evidence = evidence.isEmpty ? nil : evidence
    }
}
