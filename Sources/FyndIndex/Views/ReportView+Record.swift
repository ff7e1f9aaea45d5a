import FyndAPI

extension ReportView {
    /// The view of a stored report.
    init(_ record: ReportRecord) {
        self.init(id: record.id, path: record.path)
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

extension PassageView {
    /// The view of a stored passage of a report.
    init(_ record: PassageRecord, report: ReportView) {
        self.init(
            id: record.id, kind: record.kind, text: record.text, section: record.section, start: record.start,
            end: record.end, page: record.page, addressee: record.addressee, grade: record.grade, report: report)
    }
}
