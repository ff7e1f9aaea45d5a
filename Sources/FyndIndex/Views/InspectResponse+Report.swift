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
            questions: report.questions.map {
                InspectedQuestion(
                    text: $0.text, answer: $0.answer, grade: $0.grade, start: $0.span.start, end: $0.span.end)
            },
            noise: report.noise.map {
                InspectedNoise(kind: $0.kind.rawValue, start: $0.span.start, end: $0.span.end)
            },
            abbreviations: Self.abbreviations(in: report, analyzer),
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
