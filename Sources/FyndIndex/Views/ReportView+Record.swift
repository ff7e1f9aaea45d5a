import FyndAPI

extension ReportView {
    /// The view of a stored report.
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
    }
}
