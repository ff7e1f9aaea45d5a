import AuditReport
import FoundationEssentials
import Testing

struct CorpusTests {
    /// The least that the parser must reach, a little below what it reaches.
    private static let floors: [String: [String: Double]] = [
        "dev": [
            "metadata municipality": 0.95, "metadata year": 0.95, "metadata firm": 0.95, "metadata title": 0.9,
            "metadata date": 0.9,
            "metadata bodies": 0.9, "metadata type": 0.95, "metadata auditedYear": 0.9, "headings": 0.97,
            "heading levels": 0.95,
            "recommendations": 0.96, "addressees": 0.95, "questions": 0.94, "grades": 0.88,
        ],
        "test": [
            "metadata municipality": 0.95, "metadata year": 0.95, "metadata firm": 0.95, "metadata title": 0.85,
            "metadata date": 0.85,
            "metadata bodies": 0.8, "metadata type": 0.9, "metadata auditedYear": 0.6, "headings": 0.95,
            "heading levels": 0.92,
            "recommendations": 0.93, "addressees": 0.9, "questions": 0.95, "grades": 0.7,
        ],
    ]

    @Test(arguments: ["dev", "test"])
    func `the parser reaches its figures on the corpus`(half: String) throws {
        let annotations = try Corpus.annotations(half)
        guard !annotations.isEmpty else { return }
        let evaluation = Evaluation(annotations)
        print("Corpus, \(half) half, \(annotations.count) files\n\(evaluation.table)")
        if half == "dev", ProcessInfo.processInfo.environment["FYND_EVALUATION_DETAILS"] != nil {
            print(evaluation.complaints.joined(separator: "\n"))
        }
        for (measure, floor) in Self.floors[half] ?? [:] {
            let score = evaluation.scores[measure] ?? Score()
            let isShare = ["heading levels", "addressees", "grades"].contains(measure) || measure.hasPrefix("metadata")
            #expect((isShare ? score.accuracy : score.f1) >= floor, "\(measure) on \(half)")
        }
    }

    @Test(arguments: ["dev", "test"])
    func `the passages of the corpus keep the laws`(half: String) throws {
        for annotation in try Corpus.annotations(half) where !annotation.file.hasSuffix(".pdf") {
            let text = try Corpus.text(Corpus.path(of: annotation))
            let violation = PassageLaws.violation(in: ReportReader().parse(text: text, fileName: ""), of: text)
            #expect(violation == nil, "\(annotation.file)")
        }
    }
}
