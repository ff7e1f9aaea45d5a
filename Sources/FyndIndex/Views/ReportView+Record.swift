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
    ///
    /// - Throws: `RecordReader.Damage` when the two do not belong together.
    init(_ record: PassageRecord, of report: ReportRecord, view: ReportView) throws(RecordReader.Damage) {
        guard report.sections.indices.contains(record.section) else { throw RecordReader.Damage() }
        self.init(
            id: PassageRecord.id(report: report.id, ordinal: record.ordinal), kind: record.kind, text: record.text,
            section: report.sections[record.section], start: record.start, end: record.end, page: record.page,
            addressee: record.addressee, grade: record.grade, report: view)
    }
}
