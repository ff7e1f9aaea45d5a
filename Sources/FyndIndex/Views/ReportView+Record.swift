import AuditReport
import FyndAPI

extension ReportView {
    /// The view of a stored report that stands beside its passages.
    init(_ record: ReportRecord) {
        self.init(id: record.id, path: record.path)
        member = record.member
        title = record.title
        municipality = record.municipality
        county = record.county
        organisation = record.organisation
        year = record.year
        auditedYear = record.auditedYear
        date = record.date
        firm = record.firm
        bodies = record.bodies.isEmpty ? nil : record.bodies
        type = record.type
        registrationNumbers = record.registrationNumbers.isEmpty ? nil : record.registrationNumbers
        let keys = RegistrationNumbers.keys(of: record.registrationNumbers)
        registrationKeys = keys.isEmpty ? nil : keys
        overallGrade = record.overallGrade
        belongsTo = record.belongsTo
    }

    /// The whole view of a stored report, with what it follows up looked for in the collection.
    init(_ record: ReportRecord, followed: FollowedReportSearch) throws {
        self.init(record)
        pages = record.lastPage
        quality = QualityView(
            score: Double(record.quality.score) / 10_000, damagedWords: record.quality.damagedWords,
            words: record.quality.words)
        guard !record.followsUp.isEmpty else { return }
        followsUp = try record.followsUp.map {
            FollowedReportView(title: $0.title, year: $0.year, report: try followed.report($0, of: record))
        }
    }
}
