import AuditReport

extension ReportRecord {
    /// The record of a report as read, without its blocks and sections.
    init(_ report: Report, id: String, path: String, contentHash: ContentHash) {
        let metadata = report.metadata
        self.init(
            id: id, path: path, member: report.member, collectionID: nil, contentHash: contentHash.value,
            passageCount: report.passages.count,
            blockStarts: [], sections: [],
            title: metadata.title, municipality: metadata.municipality, county: metadata.county,
            organisation: metadata.organisation, year: metadata.year, auditedYear: metadata.auditedYear,
            date: metadata.date, firm: metadata.firm, bodies: metadata.bodies, type: metadata.type,
            registrationNumbers: metadata.registrationNumbers)
    }
}
