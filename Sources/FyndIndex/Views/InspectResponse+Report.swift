public import AuditReport
public import FyndAPI

extension InspectResponse {
    /// Shows the reports of a file.
    public init(_ reports: [Report]) {
        self.init(reports: reports.map { InspectedReport($0) })
    }
}

extension InspectedReport {
    init(_ report: Report) {
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
            questions: report.questions.map {
                InspectedQuestion(
                    text: $0.text, answer: $0.answer, grade: $0.grade, start: $0.span.start, end: $0.span.end)
            },
            noise: report.noise.map {
                InspectedNoise(kind: $0.kind.rawValue, start: $0.span.start, end: $0.span.end)
            },
            abbreviations: report.abbreviations.map { InspectedAbbreviation(short: $0.short, long: $0.long) },
            start: report.span.start, end: report.span.end)
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
        let evidence = metadata.evidence.mapValues { InspectedEvidence(line: $0.line, confidence: $0.confidence) }
        self.evidence = evidence.isEmpty ? nil : evidence
    }
}
