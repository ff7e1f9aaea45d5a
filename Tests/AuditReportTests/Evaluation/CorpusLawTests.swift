import AuditReport
import FoundationEssentials
import Testing

/// What holds for every text of the corpus, annotated or not.
struct CorpusLawTests {
    /// The names of the texts.
    static let files: [String] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: "\(Corpus.root)/Corpus")) ?? []
        return names.filter { $0.hasSuffix(".txt") || $0.hasSuffix(".md") }.sorted()
    }()

    @Test(arguments: files)
    func `a text of the corpus keeps the laws of its parts`(file: String) throws {
        let text = try Corpus.text("\(Corpus.root)/Corpus/\(file)")
        let reports = ReportReader().parse(text: text, fileName: file)
        #expect(!reports.isEmpty)
        #expect(PassageLaws.violation(in: reports, of: text) == nil)
        #expect(SourceMapLaws.violation(in: reports, of: text) == nil)
        for report in reports {
            #expect(SpanLaws.violation(in: report, scalars: text.unicodeScalars.count) == nil)
        }
    }
}

/// What holds for the places of a report's parts.
enum SpanLaws {
    /// The first law that a report of a text of so many scalars breaks, in words; `nil` where all hold.
    static func violation(in report: Report, scalars: Int) -> String? {
        let parts: [(name: String, spans: [TextSpan])] = [
            ("report", [report.span]), ("heading", report.headings.map(\.span)),
            ("passage", report.passages.map(\.span)), ("noise", report.noise.map(\.span)),
            ("question", report.questions.map(\.span)),
            ("earlier recommendation", report.earlierRecommendations.flatMap { [$0.span, $0.statementSpan] }),
        ]
        for (name, spans) in parts {
            if let span = spans.first(where: { $0.start < 0 || $0.end < $0.start || $0.end > scalars }) {
                return "\(name) outside of the file: \(span)"
            }
        }
        for (name, spans) in parts[1...3] {
            if let pair = zip(spans, spans.dropFirst()).first(where: { $0.end > $1.start }) {
                return "\(name) out of order or overlapping: \(pair)"
            }
        }
        return overlap(report) ?? outline(report) ?? places(report)
    }

    /// Noise lies wholly inside a passage or heading, or wholly outside; headings are no passages.
    private static func overlap(_ report: Report) -> String? {
        let headings = report.headings.map(\.span)
        for passage in report.passages.map(\.span) {
            if let heading = headings.first(where: { meet($0, passage) }) {
                return "heading \(heading) in passage \(passage)"
            }
            for noise in report.noise where meet(noise.span, passage) {
                guard noise.span.start >= passage.start, noise.span.end <= passage.end else {
                    return "\(noise.kind) \(noise.span) cuts passage \(passage)"
                }
            }
        }
        return nil
    }

    /// Passages stand below the headings above them, outermost first.
    private static func outline(_ report: Report) -> String? {
        let titles = Set(report.headings.map(\.text))
        if let passage = report.passages.first(where: { !titles.isSuperset(of: $0.section) }) {
            return "passage in an unknown section: \(passage.section)"
        }
        if let heading = report.headings.first(where: { $0.level < 1 || $0.text.isEmpty }) {
            return "heading without level or text at \(heading.span)"
        }
        return nil
    }

    /// Every recommendation among the passages belongs to one group.
    private static func places(_ report: Report) -> String? {
        let places = report.recommendations.flatMap(\.places).sorted()
        let advice = report.passages.indices.filter { report.passages[$0].kind == .recommendation }
        return places == advice ? nil : "recommendations at \(advice), grouped \(places)"
    }

    private static func meet(_ one: TextSpan, _ other: TextSpan) -> Bool {
        one.start < other.end && other.start < one.end
    }
}
